package id.go.rembangkab.lapor.architecture.broken.util;

final class TextUtils {
    private TextUtils() {}
}
