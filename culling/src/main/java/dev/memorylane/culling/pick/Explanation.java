package dev.memorylane.culling.pick;

import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.Reason;
import dev.memorylane.culling.ReasonCode;
import dev.memorylane.culling.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a photo has the role it was cast for, the deciding reason first. */
record Explanation(Casting casting) {

    List<Reason> of(Scored one, Role role, double margin) {
        List<Reason> reasons = new ArrayList<>(saidByPerson(one));
        switch (role) {
            case PICK -> reasons.addAll(strengths(one));
            case ALTERNATE, MEMBER, REJECT -> reasons.addAll(shortcomings(one, role, margin));
        }
        return reasons.stream().distinct().toList();
    }

    private List<Reason> saidByPerson(Scored one) {
        PersonDecisions decisions = casting.decisions();
        String photoId = one.photo().photoId();
        List<Reason> said = new ArrayList<>();
        if (decisions.pinned().contains(photoId)) {
            said.add(new Reason(ReasonCode.PINNED_BY_PERSON, 1));
        } else if (decisions.keep().contains(photoId)) {
            said.add(new Reason(ReasonCode.KEPT_BY_PERSON, 1));
        } else if (decisions.drops(one.photo())) {
            said.add(new Reason(ReasonCode.REJECTED_BY_PERSON, 1));
        }
        if (decisions.stars(one.photo())) {
            said.add(new Reason(
                    ReasonCode.STARRED, decisions.ratingOf(one.photo()).getAsInt()));
        }
        return said;
    }

    private List<Reason> strengths(Scored one) {
        List<Reason> reasons = new ArrayList<>();
        if (casting.burst().size() > 1) {
            reasons.addAll(likeYourChoices(one));
            reasons.addAll(new Strengths(casting.burst().comparison(), ReasonCode.MOST_TYPICAL_OF_BURST).of(one));
        }
        Optional<SceneContest> scene = casting.scene();
        Optional<Scored> inScene = scene.flatMap(contest -> contest.comparison().find(one));
        if (inScene.isPresent() && scene.orElseThrow().comparison().scored().size() > 1) {
            Comparison comparison = scene.orElseThrow().comparison();
            reasons.addAll(new Strengths(comparison, ReasonCode.CLOSEST_TO_MIDDLE).of(inScene.get()));
        }
        if (scene.filter(contest -> contest.photos() == 1).isPresent()) {
            reasons.add(new Reason(ReasonCode.ONLY_ONE, 1));
        }
        return reasons;
    }

    /** Where past choices overruled the signals, that is the deciding reason, and what it cost is said. */
    private List<Reason> likeYourChoices(Scored one) {
        boolean chosen = casting.burst().isOverruled()
                && casting.burst().best().filter(one::sameAs).isPresent();
        double behind = casting.burst().comparison().behind(one);
        return chosen ? List.of(new Reason(ReasonCode.LIKE_YOUR_CHOICES, behind)) : List.of();
    }

    private List<Reason> shortcomings(Scored one, Role role, double margin) {
        List<Reason> reasons = new ArrayList<>();
        casting.ruin().of(one.photo().quality()).ifPresent(reasons::add);
        if (casting.burst().kind().keepsAll()) {
            reasons.add(
                    new Reason(casting.burst().kind().reason(), casting.burst().size()));
        }
        if (casting.isLead(one)) {
            reasons.addAll(besideThePick(one, role, margin));
        } else {
            casting.burst().lead().ifPresent(lead -> {
                reasons.addAll(Weaknesses.of(one, lead));
                reasons.add(new Reason(
                        role == Role.ALTERNATE ? ReasonCode.NEARLY_AS_GOOD : ReasonCode.BETTER_SIBLING, margin));
            });
        }
        return reasons;
    }

    /** What is ruined is no second view, however close its other signals are. */
    private List<Reason> besideThePick(Scored lead, Role role, double margin) {
        List<Reason> reasons = new ArrayList<>();
        int frames = casting.burst().size();
        if (frames > 1) {
            reasons.add(new Reason(ReasonCode.BEST_OF_BURST, frames));
            reasons.addAll(likeYourChoices(lead));
        }
        boolean close = role != Role.REJECT && margin <= casting.parameters().alternateMargin();
        reasons.add(new Reason(close ? ReasonCode.NEARLY_AS_GOOD : ReasonCode.BETTER_ELSEWHERE, margin));
        if (role == Role.ALTERNATE && casting.addsAnotherView(lead)) {
            reasons.add(new Reason(
                    ReasonCode.ANOTHER_VIEW, casting.variety().of(lead).getAsDouble()));
        }
        return reasons;
    }
}
