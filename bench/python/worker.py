"""A contender of the bench as a process of its own; see protocol.py."""

import sys

import protocol


def make(settings):
    """Imports only what the contender needs: the process's memory is measured too."""
    if settings["task"] == "embed":
        import embedders as kinds
    elif settings["task"] == "decode":
        import decoders as kinds
    elif settings["task"] == "cluster":
        import clusterers as kinds
    else:
        import script as kinds
    return kinds.KINDS[settings["engine"]](settings)


if __name__ == "__main__":
    sys.exit(protocol.serve(make))
