# Words that several pages share.

skip = Skip to content
pages = Pages
office-name = Reporting office
error = Error:
error-too-long = Your text is { $found } characters long; the limit is { $allowed }. Shorten it, or send the rest later through your mailbox.
nav-offices = Other reporting offices
open-mailbox = Open mailbox
