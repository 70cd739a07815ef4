# Was das Skript über einen Text sagt, der schon versiegelt hierher kam.

word-enclosure = Die meldende Person hat den Text selbst versiegelt. Ihr Schlüssel hat ihn hier geöffnet.
word-enclosure-not-for-you = Die meldende Person hat den Text selbst versiegelt. Ihr Schlüssel passt nicht. Fragen Sie die anderen im Team.
word-enclosure-damaged = Die meldende Person hat den Text selbst versiegelt. Er ist kaputt, oder es ist kein Text. Öffnen Sie ihn mit dem Programm age.
word-enclosure-unknown-version = Die meldende Person hat den Text mit einem neueren Programm versiegelt. Öffnen Sie ihn mit dem Programm age.
