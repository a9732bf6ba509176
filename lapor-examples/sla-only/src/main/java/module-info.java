/** An application that needs deadlines, as a module: {@code jlink} makes an image of it that needs no JDK. */
module sla.only {
    requires id.go.rembangkab.lapor;
}
