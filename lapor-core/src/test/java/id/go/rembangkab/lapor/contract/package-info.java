/**
 * What every adapter must keep, as tests: extend a contract, hand it your store, and know that it keeps what the desk relies
 * on. Needs JUnit and AssertJ.
 */
package id.go.rembangkab.lapor.contract;
