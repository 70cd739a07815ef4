# Was das Skript über einen Text sagt, der schon versiegelt hierher kam.

word-enclosure = Die meldende Person hat den Text selbst verschlossen. Ihr Schlüssel hat ihn hier geöffnet.
word-enclosure-not-for-you = Die meldende Person hat den Text selbst verschlossen. Ihr Schlüssel passt **nicht**. Fragen Sie die anderen im Team.
word-enclosure-damaged = Die meldende Person hat den Text selbst verschlossen. Er ist kaputt. Oder es ist **kein** Text. Öffnen Sie ihn mit dem Programm age.
word-enclosure-unknown-version = Die meldende Person hat ein neueres Programm benutzt. Öffnen Sie den Text mit dem Programm age.
