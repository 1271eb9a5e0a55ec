"""Answers are kept until they are forgotten, whichever thread asks."""

from soleus.services.remembered import Remembered


def test_an_answer_is_asked_for_once_and_anew_after_it_was_forgotten() -> None:
    answers = iter(("old", "new"))
    remembered = Remembered(lambda: next(answers))
    assert [remembered.get(), remembered.get()] == ["old", "old"]
    remembered.forget()
    assert [remembered.get(), remembered.get()] == ["new", "new"]


def test_an_answer_that_was_forgotten_on_its_way_is_not_kept() -> None:
    answers = iter(("old", "new"))

    def read() -> str:
        answer = next(answers)
        if answer == "old":
            remembered.forget()  # as a change in another thread does
        return answer

    remembered = Remembered(read)
    assert [remembered.get(), remembered.get()] == ["old", "new"]
