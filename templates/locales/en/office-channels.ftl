# Channels and questionnaires: the pages on which they are made, changed, looked at and imported.

channels = Channels
channels-title = Channels
channels-lead = A channel is a way in for reports: with an address, with questions, and with people who read. Nothing here is about any case.
channel-make = Add a channel
channel-make-lead = The channel is there at once, at an address of its own.
channel-make-do = Add the channel
channel-few = { $count ->
    [0] Nobody reads
   *[other] One person only reads
}
channel-facts = This channel
channel-address = Address for reporters
channel-readers = Who reads new reports
channel-nobody = Nobody
channel-waiting = Without a key yet, or barred:
channel-asks = What is asked
channel-since = So since
channel-name = Name
channel-name-label = Name of the channel
channel-name-hint = As reporters read it.
channel-rename-hint = The address stays, even if the name changes: it stands on posters.
channel-slug = Name in the address
channel-slug-hint = Lower-case letters, digits and hyphens, at most 32. It cannot be changed later.
channel-questionnaire-legend = With which questionnaire does the form begin?
channel-asks-lead = New reports are asked by the other questionnaire at once. Whoever has the form open sends it with the questions in it. Earlier cases keep their questions.
channel-handlers-legend = To whom are new reports sealed?
channel-handlers-hint = This is about reports that come from now on. Who is taken off goes on reading earlier cases; who is added does not read them.
channel-no-people = There is nobody yet who may get reports.
channel-done-made = The channel is there.
channel-done-name = The name is saved.
channel-done-questionnaire = From now on this questionnaire is asked.
channel-done-handlers = It is saved who reads new reports.
channel-closed-since = Closed since { $day }
channel-closed-tag = closed
channel-close-title = No more new reports
channel-close-more = When you close the channel, no new report comes in here. Whoever opens its address reads which other ways there are. Mailboxes and cases go on as before, and who works on them keeps them. Take down posters with this address.
channel-close = Close the channel
channel-closed-more = No new report comes in here. Mailboxes and cases go on as before. You can open the channel again at any time.
channel-reopen = Open it again
channel-done-closed = The channel is closed.
channel-done-reopened = The channel takes reports again.
channel-refused-no-name = The channel needs a name that fits into a line of at most 120 characters.
channel-refused-no-slug = An address can have 1 to 32 lower-case letters, digits and hyphens only.
channel-refused-reserved = The program itself has this address. Choose another one.
channel-refused-taken = There is a channel of this address already.
channel-refused-no-questionnaire = Choose a questionnaire that there is.
channel-refused-changed = Somebody else has changed this meanwhile. Nothing was saved; below is how it is now.

## Questionnaires

questionnaires = Questionnaires
questionnaires-title = Questionnaires
questionnaires-lead = What reporters are asked. Look at each questionnaire as reporters see it, and import your own.
questionnaires-who-wins = Where two questionnaires have one id, the file that the settings name comes first, then the one imported here, then the one that came with the program. Where several programs are at one database, the others follow a change within a minute.
questionnaire-version = Version { $version }
questionnaire-id = Id
questionnaire-counts = What counts
questionnaire-this = State
questionnaire-digest = Digest (SHA-256)
questionnaire-facts = This questionnaire
questionnaire-channels = Channels
questionnaire-no-channel = No channel asks it.
questionnaire-drafts = Imported, but not used
questionnaire-versions = Versions
questionnaire-versions-lead = A case keeps the version it was reported with. So every version stays that was once in use.
questionnaire-used-from = in use since { $day }
questionnaire-used-until = in use from { $from } to { $until }
questionnaire-stored = imported on { $day }
questionnaire-use = Yes, use it
questionnaire-use-lead = Nobody is asked by it yet. Look through the preview below in all languages. Then this version counts at once, in every channel that asks this id.
questionnaire-end = Use the one that came with the program again
questionnaire-end-lead = This version is kept, and you can use it again.
questionnaire-download = Download as a file (TOML)
questionnaire-file-wins = The settings name a file with this id. It counts; nothing imported can be used as long as it stands there. Give your questionnaire an id of its own, or ask whoever looks after the server to take the file out.
questionnaire-done-stored = The questionnaire is in order and imported. It does not count yet.
questionnaire-done-used = From now on it is asked like this.
questionnaire-done-ended = From now on the questionnaire that came with the program counts again.
standing-in-use = Counts
standing-behind = Steps back
standing-draft = Draft
standing-earlier = Earlier
origin-file = File in the settings
origin-imported = Imported here
origin-ours = Came with the program
origin-former = Came with the program or from a file before

import-title = Import a questionnaire
import-lead = Download a questionnaire as a file, change it, and upload the file here; or paste its text. Give it an id of its own, or raise its version. Imported is not used yet: you see it before as reporters will see it.
import-file = File
import-file-hint = A text file (TOML) of at most 256 KB, saved as UTF-8.
import-text = Or the text of the file
import-hint = At most 256 KB. Leave the field empty if you upload a file.
import-check = Check and look at it
import-refused-empty = Choose a file, or paste the text of a questionnaire.
import-refused-empty-file = This file is empty.
import-refused-both = You chose a file and pasted a text, too. Your text is still there: empty the field, or send the text without a file.
import-refused-not-utf8 = This file is not saved as UTF-8. Open it in a text editor, and choose the encoding UTF-8 as you save it.
import-refused-too-large = This is larger than 256 KB.
import-refused-in-file = It cannot stay as it is in line { $line }:
import-reason-in-english = The reason is told in English only:
import-refused-version-taken = This version is there already with other words, and reports may name it. Set version = { $next }.
import-refused-too-many = As many versions are imported as can be kept.
import-refused-does-not-fit = The questionnaire does not fit the others.
import-refused-file-wins = The settings name a file with this id, and it counts.
import-refused-is-asked = This id is only here: there is no questionnaire of the program's own that could take its place.
import-refused-changed = Somebody else has taken another version into use meanwhile. Nothing was changed; this page shows how it is now.

preview-title = Preview
preview-lead = This is how reporters see the questions. Nothing is sent here.
preview-not-own = The questionnaire has no texts of its own in this language. Reporters read those of another language.

# Why the file of a questionnaire cannot be used.
mistake-in-question = Question { $id }
mistake-in-option = Option { $id }
mistake-id-characters = The id “{ $id }” may only have letters without accents, digits and underscores (that of the questionnaire hyphens, too), at most { $most } characters.
mistake-id-twice = This id is there twice.
mistake-key-twice = The key “{ $key }” is there twice.
mistake-language-unknown = The language “{ $name }” is not known here.
mistake-language-none = No language is named (languages).
mistake-language-stray = The language “{ $name }” is not named above under languages.
mistake-language-twice = The language “{ $name }” is there twice.
mistake-text-missing = The text in the language “{ $name }” is missing.
mistake-text-reference = It refers to the text “{ $name }”, which is not there.
mistake-text-long = A text has { $length } bytes; at most { $most } are possible.
mistake-questions-count = The questionnaire has { $count } questions; possible are 1 to { $most }.
mistake-options-count = There are { $count } options; at most { $most } are possible.
mistake-option-twice = The option “{ $option }” is there twice.
mistake-condition-unclear = The condition is not understood: “{ $part }”. Right is, for example: F04 contains 'privat'.
mistake-condition-question = { $rule } refers to { $question }, which is not asked before; a condition may only refer to earlier questions.
mistake-condition-option = { $rule } refers to the option “{ $option }”, which { $question } does not have.
mistake-group-missing = The group “{ $group }” is not there.
mistake-group-unused = No question is in this group.
mistake-kind-needs = What is said does not fit the type of the question. single and multi need options, text needs max_chars, file needs max_files, and none of these belongs to another type. Neither file nor info can be required (no_skip).
mistake-required-folded = A required question (no_skip) cannot be in a group: groups are folded away.
mistake-addition-option = { $rule } refers to the option “{ $option }”, which is not there.
mistake-topic-questionnaire = A topic leads to the questionnaire “{ $questionnaire }”, which is not there.
mistake-topic-option = A topic chooses the option “{ $option }” at { $question }, which the questionnaire “{ $questionnaire }” does not have.
mistake-field-missing = “{ $field }” is missing.
mistake-field-unknown = There is no “{ $field }” here. Possible are: { $possible }.
mistake-value-unknown = “{ $value }” is not possible here. Possible are: { $possible }.
mistake-value-kind = Something else is expected here: { $expected ->
    [number] a whole number without quotation marks
    [string] a text in quotation marks
    [boolean] true or false
    [list] a list in square brackets
    [table] a table
   *[other] another kind of value
}.
mistake-key-duplicate = This is there twice.
mistake-not-toml = The notation is not right. Often a quotation mark, a bracket or an equals sign is missing. What the program says about it: { $said }
