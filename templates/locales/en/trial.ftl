# On every page for reporters, while the office is in preparation.

trial-title = This reporting office is not open yet.
trial-more = Everything you send now is a **trial**: it does not count as a report, and it will be **deleted**. Do you really want to report something? Turn to another office:
