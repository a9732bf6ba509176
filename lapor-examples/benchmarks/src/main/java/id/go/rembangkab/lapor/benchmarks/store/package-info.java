// SPDX-License-Identifier: Apache-2.0
/** How fast the stores are beside the same statements without them. */
package id.go.rembangkab.lapor.benchmarks.store;
