// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.calendar;

public record DayName(String text) {}
