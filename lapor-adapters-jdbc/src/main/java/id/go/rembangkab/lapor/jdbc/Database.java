package id.go.rembangkab.lapor.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** What differs between databases; everything else is SQL that all of them speak. */
interface Database {
    /** The folder of its migrations on the class path. */
    String migrations();

    /** Makes a fresh connection what the store relies on. */
    void prepare(Connection connection) throws SQLException;

    /** Begins a transaction that no other writer can make fail later. */
    String begin();

    /** Begins a transaction in which every statement sees the same moment. */
    String beginSnapshot();

    /** Whether a table is there. */
    String tableExists();

    /** What makes deleted content unreadable in the files too, run outside of transactions; empty if there is no such thing. */
    String scrub();

    /** Whether a statement failed since a value that must be unique is there already. */
    boolean isDuplicate(SQLException failure);

    /** Whether a commit that failed in this way left nothing behind for sure. */
    boolean leavesNothing(SQLException commitFailure);

    /** What happened, for whoever runs the store. */
    String explain(SQLException failure);
}
