"""How the names of files end that can be imported; what a file is, is told by what is in it."""

FILE_ENDS = (".csv", ".tsv", ".txt", ".json", ".fitnotes", ".fit", ".db", ".sqlite", ".gz", ".zip")
"""Of tables, logbooks, databases and packed files; in small letters."""

LOGBOOK_END = ".soleus"
"""Of a whole logbook, which is not imported but restored."""
