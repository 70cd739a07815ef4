# On every page for reporters, while the office is in preparation.

trial-title = Diese Meldestelle ist noch **nicht** offen.
trial-more = Wir probieren hier nur aus. Was Sie jetzt abschicken, ist **keine** Meldung. Wir **löschen** es. Wollen Sie wirklich etwas melden? Dann gehen Sie zu einer anderen Stelle:
