"""What is kept for one thread never reaches another."""

import threading

from app.painting.per_thread import kept_per_thread


def test_each_thread_has_results_of_its_own():
    @kept_per_thread(2)
    def thing(name):
        return [name]

    here = thing("a")
    assert thing("a") is here
    there = []
    for _ in range(2):  # one after another, too: the second may have the first one's number
        thread = threading.Thread(target=lambda: there.append((thing("a"), thing("a"))))
        thread.start()
        thread.join()
    assert all(first is second and first is not here for first, second in there)
    assert there[0][0] is not there[1][0]
    thing("b"), thing("c")
    assert thing("a") is not here  # only two are kept
