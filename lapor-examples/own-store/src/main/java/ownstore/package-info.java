/** A store and a detector that somebody else wrote. */
package ownstore;
