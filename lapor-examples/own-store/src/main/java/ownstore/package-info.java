// SPDX-License-Identifier: Apache-2.0
/** A store and a detector that somebody else wrote. */
package ownstore;
