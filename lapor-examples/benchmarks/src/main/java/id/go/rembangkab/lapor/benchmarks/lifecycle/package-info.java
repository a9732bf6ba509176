// SPDX-License-Identifier: Apache-2.0
/** How fast one command is decided, clocks and all, beside two state machine libraries walking the same states. */
package id.go.rembangkab.lapor.benchmarks.lifecycle;
