// SPDX-License-Identifier: Apache-2.0
/** Classes that break the rules of the house, one way each, so that every rule can be seen to reject something. */
package id.go.rembangkab.lapor.architecture.broken;
