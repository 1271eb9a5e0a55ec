"""`python -m soleus`."""

from soleus.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
