package dev.memorylane.culling.pick;

import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.Role;
import java.util.Optional;

/**
 * Gives a photo its role. A person's word comes first; then the contests; and what is not clearly worse stays.
 *
 * @param scene the contest of its scene; empty if a person dropped every photo of it
 * @param variety what the bests of its scene add to each other
 */
record Casting(
        PickParameters parameters,
        PersonDecisions decisions,
        Ruin ruin,
        BurstContest burst,
        Optional<SceneContest> scene,
        Variety variety) {

    Role roleOf(Scored one) {
        if (decisions.wants(one.photo().photoId())
                || scene.filter(contest -> contest.isPick(one)).isPresent()) {
            return Role.PICK;
        }
        if (decisions.drops(one.photo())) {
            return Role.REJECT;
        }
        if (decisions.stars(one.photo()) || burst.kind().keepsAll()) {
            return Role.ALTERNATE;
        }
        return isLead(one) ? roleOfLead(one) : roleOfSibling(one, burst.lead().orElseThrow());
    }

    boolean isLead(Scored one) {
        return burst.lead().filter(one::sameAs).isPresent();
    }

    /** The margin that the role shows. */
    double marginOf(Scored one, Role role) {
        Optional<Scored> inScene = scene.flatMap(contest -> contest.comparison().find(one));
        if (role == Role.PICK) {
            double sceneLead = inScene.map(scored -> sceneLead(scored)).orElse(1.0);
            return Math.min(burst.comparison().lead(one), sceneLead);
        }
        if (isLead(one) && inScene.isPresent()) {
            return scene.orElseThrow().comparison().behind(inScene.get());
        }
        return burst.lead().map(lead -> lead.leadOver(one)).orElse(0.0);
    }

    private double sceneLead(Scored inScene) {
        return scene.orElseThrow().comparison().lead(inScene);
    }

    /** Whether the best of another burst shows its scene in a way that the pick does not. */
    boolean addsAnotherView(Scored lead) {
        return variety.of(lead).orElse(0) >= parameters.novelty();
    }

    private Role roleOfLead(Scored lead) {
        boolean betterElsewhere = scene.filter(SceneContest::hasSound).isPresent();
        if (ruin.blank(lead) || (ruin.ruined(lead) && betterElsewhere)) {
            return Role.REJECT;
        }
        boolean close = marginOf(lead, Role.ALTERNATE) <= parameters.alternateMargin();
        return close || addsAnotherView(lead) ? Role.ALTERNATE : Role.MEMBER;
    }

    private Role roleOfSibling(Scored one, Scored lead) {
        double margin = lead.leadOver(one);
        boolean clearlyWorse =
                margin >= parameters.rejectMargin() && !Weaknesses.of(one, lead).isEmpty();
        if (clearlyWorse || (ruin.ruined(one) && !ruin.ruined(lead))) {
            return Role.REJECT;
        }
        return margin <= parameters.alternateMargin() ? Role.ALTERNATE : Role.MEMBER;
    }
}
