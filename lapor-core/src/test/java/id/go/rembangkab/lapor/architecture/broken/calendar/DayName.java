package id.go.rembangkab.lapor.architecture.broken.calendar;

public record DayName(String text) {}
