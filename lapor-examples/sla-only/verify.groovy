// What the application must have printed when the build of lapor runs it.
String log = new File(basedir, 'build.log').text
assert log.contains('last day 2026-04-07')
assert log.contains('too late from 2026-04-07T17:00:00Z')

// And on the module path, as an image of its own that needs no JDK.
String bin = System.getProperty('java.home') + '/bin/'
File core = new File(localRepositoryPath, 'id/go/rembangkab/lapor/lapor-core/0.1.0-SNAPSHOT/lapor-core-0.1.0-SNAPSHOT.jar')
File image = new File(basedir, 'target/image')
image.deleteDir()
def linked = [bin + 'jlink', '--module-path', "${core}${File.pathSeparator}${new File(basedir, 'target/classes')}",
        '--add-modules', 'sla.only', '--strip-debug', '--no-header-files', '--no-man-pages', '--compress=2',
        '--output', image.path].execute()
assert linked.waitFor() == 0 : linked.errorStream.text
def ran = ["${image}/bin/java", '-m', 'sla.only/sla.TenLines'].execute()
assert ran.text.contains('last day 2026-04-07')
long size = 0
image.eachFileRecurse { size += it.file ? it.length() : 0 }
println "sla-only as an image: ${(size / 1048576) as long} MiB"
