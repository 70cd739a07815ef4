# On every page for reporters, while the office is in preparation.

trial-title = Diese Meldestelle ist noch nicht eröffnet.
trial-more = Alles, was Sie jetzt senden, ist ein **Versuch**: Es gilt nicht als Meldung, und es wird **gelöscht**. Wollen Sie wirklich etwas melden? Wenden Sie sich an eine andere Stelle:
