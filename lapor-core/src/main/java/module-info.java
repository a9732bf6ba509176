// SPDX-License-Identifier: Apache-2.0
/**
 * The complaint procedure of Kabupaten Rembang, SOP 500.12.11.2/009/2024, as values and pure functions.
 *
 * <p>Nothing here reads a clock, a file, a network or a random source; every instant and every text comes in as an
 * argument. All types are immutable and safe for use by several threads unless they say otherwise.
 */
module id.go.rembangkab.lapor {
    requires static org.immutables.value;
    requires static org.jspecify;

    exports id.go.rembangkab.lapor;
    exports id.go.rembangkab.lapor.calendar;
    exports id.go.rembangkab.lapor.privacy;
    exports id.go.rembangkab.lapor.sla;
    exports id.go.rembangkab.lapor.agency;
    exports id.go.rembangkab.lapor.complaint;
    exports id.go.rembangkab.lapor.desk;
    exports id.go.rembangkab.lapor.form;
    exports id.go.rembangkab.lapor.memory;
    exports id.go.rembangkab.lapor.notice;
    exports id.go.rembangkab.lapor.report;
}
