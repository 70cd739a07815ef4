# Words that several pages share.

skip = Skip to content
pages = Pages
office-name = Reporting office
error = Error:
error-too-long = The text has { $found } characters. At most { $allowed } are possible. Shorten it, or send the rest later through your mailbox.
nav-offices = Other reporting offices
open-mailbox = Open mailbox
