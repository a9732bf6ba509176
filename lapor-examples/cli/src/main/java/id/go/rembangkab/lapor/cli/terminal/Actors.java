// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.form.Expectation;

/** Reads who acts. */
public final class Actors {
    private Actors() {}

    /**
     * Reads an actor.
     *
     * @param field how the message calls it
     * @param text such as {@code liaison:DPUTARU}
     * @return the actor
     * @throws BadFieldException if it is none
     */
    public static Actor read(String field, String text) {
        try {
            return Actor.parse(text);
        } catch (IllegalArgumentException e) {
            throw (BadFieldException) new BadFieldException(field, Expectation.ACTOR).initCause(e);
        }
    }
}
