"""The bench's side of the pipe: one JSON object a line in, one a line out.

A contender is a long-lived process, so that runs of several can alternate without loading anything again. Whatever a
library prints goes to standard error.
"""

import json
import os
import sys
import time
import traceback


def measured(work):
    """CPU time of this whole process and wall time, both in nanoseconds, of one call."""
    cpu, wall = time.process_time_ns(), time.perf_counter_ns()
    work()
    return {"cpu": time.process_time_ns() - cpu, "wall": time.perf_counter_ns() - wall}


def serve(make):
    """Answers commands until standard input ends. `make` turns the settings of `load` into a contender."""
    replies = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    contender = None
    for line in sys.stdin:
        command = json.loads(line)
        try:
            if command["do"] == "load":
                contender = make(command)
                answer = {"about": contender.about()}
            elif command["do"] == "run":
                answer = measured(lambda: contender.run(command["times"]))
            elif command["do"] == "vectors":
                answer = {"vectors": contender.vectors()}
            else:
                raise ValueError("no such command: " + command["do"])
        except Exception as e:  # told to the bench, which says which contender could not run and why
            traceback.print_exc()
            answer = {"error": type(e).__name__ + ": " + str(e)}
        replies.write(json.dumps(answer) + "\n")
