// SPDX-License-Identifier: Apache-2.0
/** The {@code lapor} command. */
module id.go.rembangkab.lapor.cli {
    requires id.go.rembangkab.lapor;
    requires id.go.rembangkab.lapor.http;
    requires id.go.rembangkab.lapor.jdbc;
    requires static org.jspecify;
    requires ascii.table;
    requires com.zaxxer.hikari;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    // The PDF renderer draws with it, and is no named module that could say so.
    requires java.desktop;
    requires me.tongfei.progressbar;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires openhtmltopdf.svg.support;
    requires org.apache.pdfbox;
    requires org.dhatim.fastexcel;
    requires org.eclipse.jetty.ee10.servlet;
    requires org.eclipse.jetty.server;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    opens id.go.rembangkab.lapor.cli to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.acting to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.calendar to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.imports to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.policy to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.privacy to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.reading to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.registry to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.replay to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.report to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.serve to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.sop to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.store to
            info.picocli;
    opens id.go.rembangkab.lapor.cli.terminal to
            info.picocli;
}
