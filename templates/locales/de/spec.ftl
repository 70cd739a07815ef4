# Was das Skript über einen Text sagt, der schon versiegelt hierher kam.

word-enclosure = Von der hinweisgebenden Person auf ihrem eigenen Computer versiegelt. Geöffnet mit Ihrem Schlüssel, in diesem Tab.
word-enclosure-not-for-you = Diesen Text hat die hinweisgebende Person auf ihrem eigenen Computer versiegelt, aber nicht für Ihren Schlüssel. Fragen Sie die anderen, die diesen Meldeweg betreuen.
word-enclosure-damaged = Diesen Text hat die hinweisgebende Person auf ihrem eigenen Computer versiegelt. Er kann nicht gezeigt werden: Er ist beschädigt, oder er ist kein Text. Enthält er eine Datei, kopieren Sie alles, was darunter steht, in eine Datei. Öffnen Sie diese mit dem Programm age und Ihrer Wiederherstellungsdatei.
word-enclosure-unknown-version = Diesen Text hat die hinweisgebende Person mit einem neueren Programm versiegelt. Kopieren Sie alles, was darunter steht, in eine Datei. Öffnen Sie diese mit der neuesten Fassung des Programms age und Ihrer Wiederherstellungsdatei.
