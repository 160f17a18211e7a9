"""What the student is asked to imitate, in units of the teacher's deviations."""
import torch
import torch.nn.functional as F


def deviations(stream):
    """Deviation of every channel of the changes that each branch of the teacher makes, measured on one batch."""
    attention = [(m - a).flatten(0, 1).std(0) for a, m in zip(stream.after, stream.middle)]
    mlp = [(a - m).flatten(0, 1).std(0) for m, a in zip(stream.middle, stream.after[1:])]
    states = [s.flatten(0, 1).std(0) for s in stream.after]
    return Deviations(attention, mlp, states)


class Deviations:
    """Deviations of branches and states, per channel, floored lest a silent channel shouts."""

    def __init__(self, attention, mlp, states):
        self.attention, self.mlp, self.states = (
            [floored(d) for d in group] for group in (attention, mlp, states))


def floored(deviation):
    """No deviation below a tenth of the mean."""
    return deviation.clamp_min(0.1 * deviation.mean())


def relative(found, wanted, deviation):
    """Mean squared error in units of the deviation of each channel."""
    return ((found - wanted) / deviation).square().mean()


def branches(student, teacher, deviations):
    """Teacher forcing: every branch of the student gets the teacher's own input and imitates its change.

    No gradient crosses a branch, so all branches learn at once and as fast as a shallow regression.
    Returns the losses of attention maps, attention branches and MLP branches, a scalar per block each.
    """
    maps, attentions, mlps = [], [], []
    for i, (attention, mlp) in enumerate(zip(student.attentions, student.mlps)):
        before, middle, after = teacher.after[i], teacher.middle[i], teacher.after[i + 1]
        change, logits = attention(before)
        maps.append(divergence(logits, teacher.logits[i]))
        attentions.append(relative(change, middle - before, deviations.attention[i]))
        mlps.append(relative(mlp(middle), after - middle, deviations.mlp[i]))
    return torch.stack(maps), torch.stack(attentions), torch.stack(mlps)


def divergence(logits, wanted):
    """Mean Kullback-Leibler divergence of the attention maps (TinyBERT's and MiniLM's supervision)."""
    wanted = wanted.float()
    return F.kl_div(logits.float().log_softmax(-1), wanted.log_softmax(-1), log_target=True, reduction="none").sum(-1).mean()


def similarity(found, wanted):
    """Squared error of the batch's similarities (cosines of the centred vectors), as a share of their variance."""
    found, wanted = (F.normalize(v - v.mean(0), dim=1) for v in (found, wanted))
    return (found @ found.T - wanted @ wanted.T).square().mean() / (wanted @ wanted.T).square().mean()


def away(found, wanted):
    """One minus the cosine, averaged."""
    return (1 - F.cosine_similarity(found, wanted, dim=-1)).mean()
