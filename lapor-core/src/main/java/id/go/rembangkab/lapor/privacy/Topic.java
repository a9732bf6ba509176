// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** What a complaint is about that speaks for keeping it from the public (R13.1). A proposal: a person decides. */
public enum Topic {
    /** Somebody's health. */
    HEALTH,
    /** A child that was wronged. */
    CHILD,
    /** A crime. */
    CRIME,
    /** Somebody who was hurt, or is threatened. */
    VICTIM,
    /** A charge against a person who is named. */
    ACCUSATION
}
