/** Reserved for the servlet and the notices sent over HTTP. Exports nothing yet. */
module id.go.rembangkab.lapor.http {
    requires id.go.rembangkab.lapor;
}
