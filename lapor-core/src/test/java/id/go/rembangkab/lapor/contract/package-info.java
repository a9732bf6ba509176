// SPDX-License-Identifier: Apache-2.0
/**
 * What every adapter must keep, as tests: extend a contract, hand it your store or your detector, and know that it keeps what the desk relies
 * on. Needs JUnit and AssertJ, which the artifact
 * {@code lapor-contract-kit} brings along.
 */
package id.go.rembangkab.lapor.contract;
