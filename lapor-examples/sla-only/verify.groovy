// What the application must have printed when the build of lapor runs it.
String log = new File(basedir, 'build.log').text
assert log.contains('last day 2026-04-07')
assert log.contains('too late from 2026-04-07T17:00:00Z')
