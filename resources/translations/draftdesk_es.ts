<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About DraftDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the paper of a negotiation to a draft whose every paragraph can be traced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it is made of, and under which licences:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddVersionDialog</name>
    <message>
        <source>Add a received file as a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working draft stays as it is. Restore the version to take its text over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, beside {before}: of its paragraphs {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” was added as it was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>Agreed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second round, informals of 12 March …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {paragraph} will be changed only when it is reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {paragraph} can still be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {count} paragraphs will be changed only when they are reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {count} paragraphs can still be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlikeModel</name>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[taken away: {words}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[added: {words}]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlikeWindow</name>
    <message>
        <source>Near-identical snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same or nearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft in which snippets are set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all the tags of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside all but one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snippets could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets have changed since they were compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two snippets say this nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group, {m} snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} groups, {m} snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They all carry the tags of the first already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside all but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that stays:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 snippet set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snippets set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None set aside: they stand in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} 1 stands in the draft and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} {n} stand in the draft and stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snippets: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Deleted: {paragraphs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the heading:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivedModel</name>
    <message>
        <source>All {count} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} listed, {likely} likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} · look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>Drop one file or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to verify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssembleDialog</name>
    <message>
        <source>Assemble the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what goes where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no snippets yet. Import the papers of a session (File &gt; Import), then assemble the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be placed {placed}, already there {there}, not placed {out}: {total} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to place: what comes in next, or is taken up again, can be assembled then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assemble {snippets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembled: placed {placed}, already there {there}, not placed {out}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last act in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only of the open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put in place of the open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is backed up when it is opened, at most once an hour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarsModel</name>
    <message>
        <source>{row}, {column}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarsPanel</name>
    <message>
        <source>Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of one &amp;length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Choose a source above: its text is shown here, to read, to mark and to put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page only once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bracketing</name>
    <message>
        <source>Alternatives stand in one paragraph: select words of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no brackets here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefDialog</name>
    <message>
        <source>Brief for capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the brief…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the &amp;older text, {name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the &amp;newer text, {name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author in the file’s properties:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four pages in Word, marked INTERNAL: what changed, old and new wording of what matters, brackets, obligations, and an empty column for instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells first what touches the watch list. Watched: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the watch list: the brief tells the weightiest changes instead. Watch words or paragraphs first to have it tell what touches them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the delegation’s &amp;remarks ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief, {b} since {a}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches the watch list: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the draft too: the file’s words are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the draft too: the draft’s words stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>There is no earlier version of this text to show changes since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since this version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Comparing two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export trac&amp;ked changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the tab&amp;le of changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;concordance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Word file in which each change can be accepted or rejected; or a web page that shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, after, what changed, and room for remarks, in Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number became which, for Word or a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared &amp;with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are marked as &amp;by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other version yet to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing was stopped; choose again what to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracked against {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes since {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concordance with {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesStrip</name>
    <message>
        <source>C&amp;hanges since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the paragraphs that are in the text no longer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Tracked changes s&amp;tay in the copy, by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a cleaned copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tells nothing but its text, and there is nothing to object to in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides its text ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its text ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file tells besides its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in its text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Drop to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx *.docm *.dotx *.dotm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells nothing but its text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>&amp;Draft:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beside:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count secondary and superseded so&amp;urces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CirculatePlace</name>
    <message>
        <source>Circulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the received file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashChoice</name>
    <message>
        <source>&amp;Keep what the draft says now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the file &amp;says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you remark?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentModel</name>
    <message>
        <source>{when} · resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”, gone from {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” in {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on “{words}” in {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}, {when}, {about}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved by {author}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “{words}” in {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open comment further down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open comment further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such comment here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words of the draft and remark on them: only your team reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments stand on the working draft, not on its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePlace</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two texts can be compared at a time: drop one file or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposePlace</name>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the draft:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs: {paragraphs} · Words: {words} · Open brackets: {brackets}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} became {new}: {happened}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcordanceView</name>
    <message>
        <source>Only n&amp;umbers that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concordance of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} of {count} numbers are the same in “{a}” and “{b}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributorActs</name>
    <message>
        <source>New contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new contributor:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” means “{other}” already. Merge “{who}” into it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from “{who}” then comes from “{other}”, and “{who}” is another name of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {what} into:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” belongs to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of “{name}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} contributors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributorForm</name>
    <message>
        <source>One; another; a third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Official name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ot&amp;her names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Former names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contributor needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributorsWindow</name>
    <message>
        <source>Contributors and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by any name, code or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contributor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one contributor to see and change what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {kind}, {n} snippets, {m} sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name} for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.draftdesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snippet had to be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 snippet that is not for circulation is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snippets that are not for circulation are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, reasons of decisions and the history of acts are always left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources for circulation go along with their files, file names and rationales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out too, since they hold such snippets: the originals of {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that versions were received as are left out too: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>Snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference}, {outcome}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>The chosen snippet in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a snippet to read it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its paragraph will say: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries no tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{snippets} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}: {paragraphs}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the document says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{day}” is no date: write it as year-month-day, 2017-07-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub&amp;mitted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>&amp;Copy the checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in Compose. Freeze it to issue it as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}: say what each of these paragraphs was in the version before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version never changes: its label, date and note were settled when it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received as {file}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen here, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: Undo can still take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of “{label}” was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtModel</name>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}, taken for {before}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>The last words you typed are not saved. Leave them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on the page. Copy them first if you need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{paragraph}” is agreed: reopen it before it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what I wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the draft&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftPicker</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Beside the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph came from no snippet of the sources.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierButton</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons that the workspace keeps with the remarks on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} to {new}, {when}, remarks: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyDraft</name>
    <message>
        <source>This draft has no text yet. Assemble places the snippets of your sources section by section, as the outline has it, and shows you where each would go before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the first paragraph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>The papers of the process are listed here: statements, summaries, recommendation cards, reports. Drop them on the window, or bring them in:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Workspaces to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare two files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the paper of a negotiation to a draft whose every paragraph can be traced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace holds one process: its documents, what was found in them, the draft and its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two documents dropped here are compared: no workspace is needed for that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;moves as moves, not as deleted and inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also paragraphs that did not &amp;change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes, in Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of changes, in Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked-up copy, as a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of changes, as a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concordance of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks are &amp;laid into:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are marked as &amp;by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;ich changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} (as a plain document)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the changes shown ({shown} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is in the file, shown now or not: all accepted, it gives the newer text to the letter; all rejected, the older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, after, what changed, and room for remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for any browser, with the changes marked and listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says how many are left out. It is marked INTERNAL: it tells what you watch or remark on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says how many are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each change, to be sorted and filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number became which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{b} tracked against {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{b}, changes since {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{b} marked up against {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{b}, list of changes since {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{b}, concordance with {a}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>&amp;Keep for the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the text: for every paragraph, which recommendations it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the anne&amp;x of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format is made by LibreOffice, which is not on this machine. Install it, or export to Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument (.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks on paper: page, letters, first page, numbered lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profi&amp;le:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umbering:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is named in the annex:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author in the file’s properties:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name proposed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument (*.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture for any size (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} — for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because not for circulation: {snippets}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{facet}, {n} values, {chosen} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facet}: {value}, {n} snippets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Workspaces (*.draftdesk);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace or make a new one: {names} will be imported into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, which was open last, is no longer in {folder}, or is no workspace now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported into a workspace that is open for looking only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this &amp;section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find snippets, sources, paragraphs and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>“{words}” is not in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This regular expression takes too long in this draft: make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}, 1 agreed paragraph left as it is: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}, {n} agreed paragraphs left as they are: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forgotten: {old} to {new}; remarks that went with it: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Freeze a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft as it stands becomes a version that never changes again. The working draft goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” was frozen: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 (a), or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number or words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoneDialog</name>
    <message>
        <source>Deleted paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stood in {version} and are in the text no longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The change was copied, with its marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History is known of paragraphs of the workspace’s own versions: this one is of a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Read only: {version} as issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: {version} as received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldStrip</name>
    <message>
        <source>Numbers are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added is numbered “12 bis”; what goes leaves its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays: it was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be redone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Wordings of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into a paragraph to see each wording it had, who gave it, and to put one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of earlier wordings of {paragraph}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paragraph}: one wording so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paragraph}: {n} wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {version} as {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}, by {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show acts with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go forward to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is now as it was after that act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{act}” will be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{act}” will be redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} acts will be redone, from “{first}” to “{last}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} acts will be undone, from “{first}” back to “{last}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That version was exported: it stays, and so does what was done before it was frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads back to there: that act was undone, and others were done since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 act to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} acts to go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, one snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, {n} snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has doubts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>{count} numbers are held: what is added from now on is numbered between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is numbered through: {others} of {count} numbers are others now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the paragraph that this is an alternative of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paragraph {number} in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet (PNG or JPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol}, where it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the symbol tells; else its name: General Assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventy-third session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item 22 (b) of the provisional agenda*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note by the President of the General Assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What asterisks above stand for, a line each: * A/73/150.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English; several as English/français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the symbol tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage of the text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ymbol:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organ:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;istribution:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original &amp;language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ession:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agenda item:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the ite&amp;m:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes to asterisks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emblem:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions issued before stay as they are. Job number and cover letter belong to a version: see Freeze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next version is {symbol}. Distribution: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an emblem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of “{name}” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>mark the selected words, or the sentence, as a snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmark the snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a new tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a tag used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snippet is chosen. Click one in the text or the list, or in the text press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} only likely: accept them or delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with doubts: look at them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>Nothing can be put into a version. Show the working draft first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Nobody is called “{name}”. Who is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a new tag. Of which facet?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Drop to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be read after what is being read or reviewed now: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard: copy some, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is imported, with {snippets} snippets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sources} sources are imported, with {snippets} snippets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was closed before they were read; import them again: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>{symbol}, where it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line, or type another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}, in {place}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Usual &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen command the keys that it had at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take them from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All usual keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every command the keys that it had at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys &amp;1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys &amp;2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys &amp;3:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is typed when one writes: choose keys with Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}: these are already the keys of {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} stays with the command that you gave it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every command its usual keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that you chose yourself are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give usual keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>&amp;Show those with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaksModel</name>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gravity}: {what}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Language of the legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brackets and other signs stand for; printed below the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend in:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Finding where every recommendation stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, names, tags or numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingPanel</name>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touching the watch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what was only renumbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section} (deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Undo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (looking only)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Making the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not on this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Recent tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snippet under the caret to take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words here to mark: select a passage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} is a snippet already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark {reference}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in: {drafts}. The paragraphs keep their words and say where these came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} by {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;ws:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colu&amp;mns:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snippet has this yet: {axis}. Choose it for snippets in Sources, or sort by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Snippets by rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matter</name>
    <message>
        <source>{old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTag</name>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTagDialog</name>
    <message>
        <source>The facet, a colon, and the tag’s name. Facets: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWorkspace</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage of the text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vocabulary:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;wn file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The themes and other facets that snippets are sorted by. The contributors come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>&amp;Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own outline from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own vocabulary from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to keep the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For any negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact on migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own outline: a title and headings in Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines (*.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabularies (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.draftdesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoDraft</name>
    <message>
        <source>Drafts are written here, and this workspace has none. Assemble makes a draft of the snippets of your sources, section by section; an empty one is written from the first word; the sample shows a draft with all that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoDraftYet</name>
    <message>
        <source>No draft yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the draft are issued, read and handed out here. Assemble a draft from the snippets in Compose, or begin with a text that was received:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Open a workspace to search its snippets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no snippets yet: recommendations and passages of the sources. Import documents, or mark a passage in a source with Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snippet with these filters has “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snippet fits all these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snippet has “{words}”. Try fewer words, or only their beginnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all snippets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>What does the footnote say?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Taken off the watch list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is on the watch list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is watched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>This paragraph has no footnote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes of {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes of paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingCompared</name>
    <message>
        <source>What changed from one text to another is read here: reworded, moved, split, merged, new, gone. Drop two Word, PDF or text files on this page, or choose two texts above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Reflected shows which recommendations have reached the draft, and which have not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no snippets to count yet. Import the papers of a session to begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberingDialog</name>
    <message>
        <source>Numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shipp&amp;ed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number this draft by the numbering of a file. Save your changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this numbering, in all languages, as one file. Save your changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings, level {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-paragraphs, level {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paragraphs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;reambular paragraphs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;b-paragraphs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In braces stands how a number is written: {fields}. An empty field is no number. The last level holds for deeper ones. Versions stay as they are, and so do numbers that are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All drafts that are numbered “{profile}” are numbered so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberings (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is numbered “{profile}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberings (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbering was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Reading the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} of {count} numbers are the same in {a} and {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is numbered in {a} and {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineFilter</name>
    <message>
        <source>Filter the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the outline by words, number or status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by status, brackets and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has open comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePainter</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the outline is unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the draft fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings and paragraphs of the draft will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePicker</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines (*.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Circulate the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of w&amp;hat changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of where each paragraph comes &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anne&amp;x of sources in the clean text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what does not circulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;irculate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;DF: takes LibreOffice, which is not on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changes since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is named:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Series:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;med by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goes into:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files say what “{label}” says. They are written together or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places with words that are not for circulation: {count} ({places}). They go out all the same; Pre-flight shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of its own: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One .zip file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in it: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>Doubtful pairings of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm all as they are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the version before it &amp;was:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}. A paragraph that is one of the version before keeps its sources and its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “{label}” is doubtful any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another paragraph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that it had in the version before, such as 12 (a):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>What arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only do&amp;ubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only likel&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {count} snippets from 1 source will be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {count} snippets from {sources} sources will be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import without snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import 1 snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {count} snippets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphHistory</name>
    <message>
        <source>History of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph in each version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Reading what was copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type some letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Alternative to {snippet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {paragraph} in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {draft}: paragraphs {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {draft}: paragraph {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside from {draft}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside from {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for a section of {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in {draft} yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>Ctrl+click goes there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DraftDesk speaks another language from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do, and what you comment, is kept under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen the last workspace at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;width:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many letters a line of the draft holds at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curl &amp;quotation marks as the draft&apos;s language has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep numbers with their words, and French marks with theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a space that never ends a line into “paragraph 12” and before “;” in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the spelling while one writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spelling of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreflightModel</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gravity}, {kind}, {place}: {words}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message>
        <source>Pre-flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the &amp;known terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a Word file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of findings shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of the Secretariat have at most 8,500 words, others 10,700</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words &amp;allowed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing to object to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {summary} A version never changes: mend the draft and freeze it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Print the marked-up copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as LibreOffice sets it: page breaks in Word may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in our own layout: page breaks in Word may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview: the file as LibreOffice sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview: our own layout, page breaks in Word may differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages were printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview of the marked-up copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} → {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTERNAL · {a} → {b}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as LibreOffice sets it, or our own layout, whose text can be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pages: Ctrl and the wheel, + and −, 0 for the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The making was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages before the change, while LibreOffice makes the new ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as LibreOffice sets it: page breaks in Word may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own layout: page breaks in Word may differ. With LibreOffice installed, the file itself is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own layout, while LibreOffice makes the pages of the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own layout: page breaks in Word may differ. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own layout: page breaks in Word may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}. A picture: choose our own layout above to have the text read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph gone to is shown in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the marked-up copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All of the newer text, with its changes marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only paragraphs that &amp;changed, below their headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows only what touches the watch list or has remarks: each page is marked INTERNAL. Show all changes first to print a copy for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden}: not marked in print, but counted at its top.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile ships with DraftDesk and stays as it is. Make a new one from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word files and templates (*.docx *.dotx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “{name}” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “{name}” was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “{name}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export profiles (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export profiles (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole: nothing is missing or damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Section and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside and parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a heading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the same as {other}, joins it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same as {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {count} snippets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvenanceTab</name>
    <message>
        <source>Snippets the paragraph came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show their words in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link a snippet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into a paragraph to see which snippets it came from, who said them, and which of its words are theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paragraph} is the drafters’ own: it came from no snippet. Insert one under Snippets, or link the one that it says in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paragraph}: from {snippets}, which gave {share} % of its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: {relation}. Take that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} % of the snippet stands in the paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} · {title}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draft}, as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Both texts in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two texts say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the two texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>A file is being read already; the status bar says how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.docx *.doc *.odt *.pdf *.txt *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a received file as a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Looking for the workspaces opened last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, not there now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented negotiation on fresh water, to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}, not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}, {more}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Referring</name>
    <message>
        <source>Insert a cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph referred to is no longer in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectedPlace</name>
    <message>
        <source>What became of the snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each version took in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of their recommendations that is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways of looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has reached the draft yet. Assembling puts snippets where the outline wants them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReissueDialog</name>
    <message>
        <source>Reissue a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” had an error, which the draft no longer has. Both issues stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day to print:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;The whole text again, as “{label}”, reissued for technical reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;corrigendum, “{label}”: the list of what it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” was issued: it corrects “{first}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” was issued in place of “{first}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message>
        <source>Related snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert its words as a paragraph after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this paragraph came from it too: its words stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside as &amp;duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it out of the draft: it is said already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it where it stands in its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into a paragraph to see which snippets say nearly the same, who said them, and how they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other snippet says nearly what {paragraph} says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like {paragraph}, besides the snippets it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says some of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} contributors say nearly this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is numbered through once more. Cross-references follow; this is what each number becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the concordance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} of {count} numbers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concordance.docx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>St&amp;ance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you think of this change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save re&amp;mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters too many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkModel</name>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Remarks on this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks whose change is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No remark on this change yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This remark is too long to be saved: shorten it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are changing a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a change to see what is said of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks whose change is gone: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these remarks: they can be moved to the change that is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of what went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in DraftDesk itself. The report says where in the program, and holds no word of any document, no name of any file, and nothing about you. Copy it, and send it to whoever looks after DraftDesk for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>DraftDesk ended unexpectedly or went wrong the last time. Your workspace is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>{title} as on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the backup as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.draftdesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the backup of {moment} in place of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} holds now is kept beside it in another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is as it was in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Review what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the review without importing anything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed here is lost. The files themselves stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other line of this source leads to a list: put the caret on one in its text, then press L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>Text of the snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}? Press W to part them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;rength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contributors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {count} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Snippets found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your remarks and your watch list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in no file yet. Saved as a workspace, they can be opened again with both texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a workspace: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} and {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison as a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.draftdesk)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Num&amp;ber:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plac&amp;e:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was &amp;there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is 1 to 9999, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day: write it as 2017-05-08.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the session:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{name}” into:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {n} sessions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source then belongs to no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sources then belong to no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {days}, {n} sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>What the settings below are of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>That paragraph is no longer in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Older text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B · {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePicker</name>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Compare from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnippetActs</name>
    <message>
        <source>Delete {n} snippets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {snippet}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source keeps its words. Undo brings the snippets back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stands in a draft: its paragraph stays, with the source&apos;s words in its provenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stand in drafts: the paragraphs stay, with the source&apos;s words in their provenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside {snippets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are they kept out of the draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stands in a draft and was left there; the others are set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stand in a draft and were left there; the others are set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snippets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnippetForm</name>
    <message>
        <source>Show where it stands in its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the source says, with what was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the doubts away: a person has looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was only likely to be a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snippets are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One has doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} have doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is only likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are only likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely: a sentence that reads like a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {n} sources: what is changed here is changed in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {source}: what is changed here is changed in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, page {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnippetSearch</name>
    <message>
        <source>Search the snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what the hits can be filtered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snippets in one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snippets in {m} sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnippetsTab</name>
    <message>
        <source>Not yet placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only snippets that no paragraph of this draft came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen snippet in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the snippet, then press {keys} to link it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snippets are chosen: they go in together, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a snippet to read it in full. Drag it into the text, or press Enter on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the session:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the original file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {code}, “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} sources?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no snippets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no snippets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One snippet goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} snippets go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them stands in a draft: the paragraph keeps its words and says where these came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them stand in a draft: the paragraphs keep their words and say where these came from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceDetails</name>
    <message>
        <source>{code}: source details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; type a title for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubmitted by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, with a semicolon between two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visibility:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For its snippets &amp;too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together by session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Shown in the lower half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some letters of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session} · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}; one snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}; {count} snippets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Text of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source on the left: its text is shown here, to read and to mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{above} › {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPlace</name>
    <message>
        <source>Sources and snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {sources} · Snippets: {snippets}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{paragraphs}: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} agreed paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {paragraphs} should be open again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen agreed text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Back to the working draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Superseding</name>
    <message>
        <source>What {code} supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the older source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its snippets, with their tags and their places in drafts, come over to this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words differ: tick those that are the same snippet ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the new source: they stay with the old one ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older source has no snippets: nothing needs to come over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exact} of {all} snippets stand there word for word and come over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Takes the place of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets that do not come over by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new tag under “{where}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new facet, such as “Target group”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New facet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. Merge “{tag}” into it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries “{tag}” then carries “{name}”, and “{tag}” becomes a synonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {what} under:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {what} into:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snippet carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snippet carries them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken off one snippet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken off {n} snippets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are taken off snippets {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} What stands under it takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facet {name}, {n} tags, {m} snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {m} snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag}; synonyms: {synonyms}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsWindow</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or synonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New facet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move under…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its place gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own colour…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Choose a Word file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The styles are DraftDesk’s own. A Word file or template (.docx, .dotx) can bring others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles and page are those of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles that it does not have, and that are added: {styles}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Known terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its &amp;terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These abbreviations need no explanation in any text of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bbreviation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands f&amp;or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that lists or explains abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and documents (*.csv *.txt *.docx *.xlsx *.odt *.md *.html *.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} explains no abbreviation that is not here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} terms were added; they are chosen in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieList</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieModel</name>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} in {group}, since {since}, until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Update the draft from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its &amp;comments over as comments of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tracked changes in it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written from “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written from the working draft as it was on {when} (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written from the working draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft changed 1 of them too: choose which words stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft changed {count} of them too: choose which words stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands against 1 of them; it is not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands against {count} of them; these are not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comment comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} comments come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change of {file} was made in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes of {file} were made in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>A file is being read already; the status bar says how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the draft from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx *.doc);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} changes nothing in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>Verifying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a received file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version yet to hold {name} against: freeze one, or add one that was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it instead…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;raft:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received as {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionPicker</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>That was the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchFiles</name>
    <message>
        <source>Watch lists (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a watch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the watch list: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the file lists is on the watch list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lists nothing to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the watch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch lists (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>What to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or paragraph to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on what is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, for your delegation alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>climate, adapt*, a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 (a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchModel</name>
    <message>
        <source>Changes of its own words: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes elsewhere in a paragraph where it stands: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearby: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change touches it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Watch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words, phrases or numbers of paragraphs that your delegation watches: every change that touches one is marked and counted. The list never circulates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph has no number by which it could be found in another text: watch words of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes that touch “{item}” are hidden by the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch list as a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordPanes</name>
    <message>
        <source>Its words before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words in the draft now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;draft now:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Running</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>&amp;Freeze a version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the draft as it stands as a version that never changes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List a Word, PDF or text file that came back as a version of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions issued: read, export or restore one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a received f&amp;ile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update the draft from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a Word file of the draft back that was edited elsewhere, change by change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in Com&amp;pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the chosen version open in Compose, to be read; or the working draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore in&amp;to the working draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the working draft say again what the chosen version said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer &amp;doubtful pairings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what paragraphs of a received version were in the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the received file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen version&apos;s file, byte by byte as it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and concorda&amp;nce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each number since another version; write it to Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identit&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose document the draft is: organ, symbol, distribution, agenda item, emblem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit profil&amp;es…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How versions look on paper: page, letters, first page, header, numbered lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Num&amp;bering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How paragraphs and headings are numbered at each level, in each language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-fli&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be objected to in a version or the draft before it goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known ter&amp;ms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations that need no explanation: add some, or take them from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate the pac&amp;kage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all files of the chosen version that go out together: clean, tracked, tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reiss&amp;ue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the draft in place of the chosen version, which had an error; both stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a version or the draft as Word, PDF, OpenDocument, Markdown or a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k a Word file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a Word file tells besides its text, and what is wrong with that; clean it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen version on paper: its own pages where LibreOffice is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the chosen version as they would be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assemble…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, section by section, what would be placed, then place it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the working draft, from a version of it or from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w empty draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another draft in this workspace, with the outline of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;perscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;bscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Non-breaking space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a space at which no line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste &amp;words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what was copied without its formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show two places of the draft, or the draft and a source, one above the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the other half of the split page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;other half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the draft, where, and what is not, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a workspace from an outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the whole workspace to go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy for o&amp;thers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without what is not for circulation; what is goes along with its file and rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was backed up on this machine: look into it, or have it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s title, file and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, by whom and when; go back to any act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find snippets, sources, paragraphs and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command by its name and do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented negotiation on fresh water, to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How things are done, at the page of the place in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About DraftDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was received, its snippets and their tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the draft is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different between two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Reflected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Circu&amp;late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, and what is handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import documents; or drop them on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all documents in a folder and the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the words or files that were copied elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the snippets by words, tags and contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A so&amp;urce beside the draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source, to read it in the lower half of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show source &amp;beside the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen snippet, or that of the paragraph, in its source in the lower half of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the selected passage, or the sentence, as a paragraph after the one with the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the selected passage, or the sentence, as a sub-paragraph of the one with the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected passage, or the sentence, into the sentence at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected passage, or the sentence, with the tag used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark with a &amp;recent tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the tags used last, and mark with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark with a &amp;new tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a tag, and mark with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the snippet under the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how in Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the tags, contributors and kind of the chosen snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next snippet of this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the snippet before, in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this &amp;source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the source that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept likely ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep those of the chosen snippets that were only likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where every recommendation stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the chosen snippets out of the draft, and say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the chosen snippets be placed after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Sour&amp;ces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the paragraph that the chosen snippet reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows and columns without snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show also the themes and contributors that no snippet has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count secondary and &amp;superseded sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count also reports on what another source says, and sources that were replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for &amp;circulation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown as Word, a table or a picture, without what is not for circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for the &amp;team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of what is shown as Word, a table or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;list for circulation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snippets listed, as Word or a table, without what is not for circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list for the t&amp;eam…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All snippets listed, as Word or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the chosen snippets be placed in the draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen snippets are for oneself alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Co-facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen snippets are for the co-facilitators&apos; team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ci&amp;rculate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen snippets may stand in what circulates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete snippets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen snippets; the source keeps its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source &amp;details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, code, kind, session, date, submitters and who may see the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to which session the chosen sources belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which other source this one reports, so that nothing counts twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;upersedes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this source in the place of an older one, and take its snippets over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the original file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the source as it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen sources with their snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, merge, nest, colour and order the tags, and their facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe, merge and delete sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contributors and groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, codes, groups and members of those who speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Near-identical snippets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets that say the same, together with their differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the l&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources and the search of snippets beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the i&amp;nspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen snippets beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bracket or unbracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put brackets around the selected words, or the word at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give these words another wording beside them, in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept this alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the wording at the caret, without its brackets and the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the brackets away and keep the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete bracketed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the brackets away with the words in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next bracket of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the bracket before, in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark on the selected words, or on the paragraph; comments never circulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the list of comments the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next open comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next words that an open comment is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous open comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the chosen comment says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolve the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that what the chosen comment asks for is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back that the chosen comment is resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the snippets beside the draft, to put them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which snippets the paragraph came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wordings of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See each wording the paragraph had, and put one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Related snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which other snippets say nearly what the paragraph says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;words of snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark which words of the paragraph are those of its snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen snippet where it stands in its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph in each &amp;version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the paragraph said in each version, and what changed from one to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert as &amp;paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the chosen snippets as paragraphs after the one with the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;sub-paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the chosen snippets as sub-paragraphs of the paragraph with the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the s&amp;entence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the words of the chosen snippets into the sentence at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link to the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the paragraph with the caret came from it, without changing a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the paragraph did not come from the chosen snippet; its words stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drafters’ own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the paragraph came from no snippet at all; its words stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the paragraph say again what it said; the wordings since stay in its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the outline the keyboard; Esc leads back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only paragraphs with certain words, a number or a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of the &amp;first level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings down to the &amp;second level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings and &amp;paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the outline down to the last sub-paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen paragraphs before the one above, with all that stands under them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen paragraphs after the one below, with all that stands under them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level up: a sub-paragraph becomes a paragraph, a heading a larger one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;mote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level down, under the paragraph or heading above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reword the heading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words of the chosen heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen paragraphs away, with all that stands under them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the numbers that people cite: what is added is “12 bis”, what goes leaves its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what each number becomes, then number the draft through once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alternative of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the paragraph another wording of one with a number: “12 alt”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No a&amp;lternative any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an alternative a paragraph of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preambular paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operative paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chapeau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sub-paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen paragraphs are; what follows a new heading stands under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen paragraphs are not agreed in a group any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed in &amp;group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller group agreed to the chosen paragraphs; they can still be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed ad &amp;ref…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The negotiators agreed, pending capitals; the text is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen paragraphs are agreed; the text is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let agreed text be changed again, and say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the draft that lies open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the draft and put others in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the words stand next in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the words stand before, in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a paragraph by its number or its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a &amp;footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a footnote at the caret and write what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change the footnotes of the paragraph with the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a cross-&amp;reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the number of another paragraph at the caret; it follows that paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what the &amp;mark stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a cross-reference to its paragraph, from a mark to its footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two Word, PDF or text files and see what changed from one to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap the two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer text becomes the older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both texts anew, as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both texts, the remarks and the watch list in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this c&amp;omparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the workspace, with the remarks on it; Undo brings both back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the two te&amp;xts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the texts that are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the two texts beside each other, or as one with its changes marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;editorial changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space, quotation marks, hyphens, spelling variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;minor changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner commas, semicolons, capitals of defined terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ist of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks and watch &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remark on the change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the delegation thinks of the change; remarks never circulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the remark whose change is gone on the change that is read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete the remark whose change is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what was inserted underlined and what was deleted struck, for Word or a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As tracked changes or a table in Word, a web page, a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brief for capital…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four pages in Word: what touches the watch list, brackets, obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked-up copy on paper: it reads in black and white too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the marked-up copy as they would be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify a received file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a file is what was circulated, or which words of it differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of the paragraph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text in every version, with the words that changed from each to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark every change that touches these words; where none are selected, type them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this &amp;paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark every change of the paragraph that is read, and of what stands under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit what is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off the watch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a list from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch what a text file lists, one word, phrase or “paragraph: 12 (a)” a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the list as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file that a colleague can add to a watch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show c&amp;hanges since a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline what is new since a version, and show what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt change since the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next change since the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious change since the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the change before, since the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs deleted &amp;since the version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the paragraphs that the version has and the draft has no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the version’s &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this paragraph say again what it said in the version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agreeing</name>
    <message>
        <source>&amp;Status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>DraftDesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved}, from “{section}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved}, to “{section}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved} and reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved} and edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged from {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line break put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line break taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was {old}, has no number now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting: {looks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{substance}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote called elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes called elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {table}, row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line that keeps a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text in a text box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line that keeps a number deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in a table deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in a text box deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved and edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substantive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form of quotation marks, dashes or letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page header or footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number typed into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending of a list item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures or dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negation (not, without, except…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obligation (shall, should, may…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-reference follows its paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-reference now points elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-reference not updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>italics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>striking out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} substantive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} consequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} editorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: {changes}; and {count} stretches within others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: {count} stretches within others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTERNAL: only what touches the watch list or has remarks is marked. Not for circulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted before this: {paragraphs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split from {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in {version}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted after it: {paragraphs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: “{old}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted: “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paragraph deleted: {paragraphs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} paragraphs deleted: {paragraphs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split from {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved since {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>What became of the snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {count}. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance: the share of their recommendations that is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has reached the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all: {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {count}. Of all snippets {percent} are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each version took in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}: {reached} snippets are in, {new} of them new, {dropped} dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, beside {before}: {reached} snippets are in, {new} of them new, {dropped} dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; {n} more were deleted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}: {n} as in the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}: {n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}: {n} dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped from {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>{name} (before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (after)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, before its tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, PDF and other texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace of “{text}” is closed: choose the text again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordance</name>
    <message>
        <source>same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer numbered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doubts</name>
    <message>
        <source>refers to the sentence before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of two views; the other: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be part of the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may join two recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card gives no new wording: read as a proposal to delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card&apos;s text also names others as contributors: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;({words})&apos; at the end of the text may say who proposes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind &apos;{words}&apos; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the strength &apos;{words}&apos; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words differ from those of the source it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{words}&apos; read as &apos;{mended}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspired by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a compact or declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informal paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masthead document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiating copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapeau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another is as like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same words stood in several places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps not new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paragraph or heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} paragraphs and headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pairing is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairings are doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} moved and edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in formatting or references alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no program that opens {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written just now: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {count} should stay out of the draft:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>{facet}: {value}</source>
        <translation>{facet}: {value}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>“{symbol}” is no document symbol: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count} characters; expected one like {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts stand apart by the slash “/”, not “\”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asterisks stand at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds the character {character}; symbols are the same in all languages, in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected parts with slashes between them, like {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part between two slashes is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a blank beside “{part}”; expected “{right}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins with “{part}”; expected the series of an organ in capitals: A, E, S, ST, or such as FCCC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is no part of one; expected a number, or letters such as L.1, RES, CONF.231, Rev.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” stands after “{before}”; Rev., Add., Corr. and Amend. come last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” stands after “{before}”; expected one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” has no number; expected “{right}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is no abbreviation of one; expected capitals, or Rev., Add., Corr., Amend., Sub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected “{right}” for “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends with the body “{part}”; expected a document of it, such as “{right}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no number; expected one, as in “{right}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern of a number: it has at most {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern of a number: it has one field in braces, such as “({alpha})”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern of a number: its field is one of {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pattern}” would be every number: put in a field, such as “{n}”, or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to correct: the draft says word for word what “{label}” does; change it first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>All {n} hits in snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>freeze</name>
    <message>
        <source>&amp;Draft:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ymbol:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;te:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is to be printed: 5 February 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10.00 a.m., where it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handling:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18-12459, where it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Released:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300818, after the job number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cover letter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of its own before the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the team; it is not printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concept note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution or agreed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means of implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement of views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undisputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiating group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intergovernmental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>academia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parliament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panelist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaks</name>
    <message>
        <source>names in the file&apos;s properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company in the file&apos;s properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of the people who worked on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other properties of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>properties that a program added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data that a program added (custom XML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template it was made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places on somebody&apos;s disk or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields that ask for names, properties or other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files within the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links to files elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates, places or programs in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels of an organization&apos;s classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings of a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small picture of an earlier page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was made, saved or printed, and for how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids of the sittings in which it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts that nothing in the text refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links to web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the watch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the open workspace that do not circulate ({origin})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>margin</name>
    <message>
        <source>1 snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {n} snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 open comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held numbers below it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>means</name>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;nippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reflected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brac&amp;kets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beside the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {words}; a number that is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded, {count} below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded, {count} below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ad ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} was left as it is, because it is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} were left as they are, because they are agreed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} were left as they are, because they are agreed: {names} and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>… and {count} more lines, which are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paragraph history</name>
    <message>
        <source>not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged since “{since}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renumbered since “{since}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reworded since “{since}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split since “{since}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged since “{since}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>Brackets without a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken cross-references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs that are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of inputs not for circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-references typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote marks typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undefined abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconsistent terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold for emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket has no partner: put in the other one, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph says nothing: write it, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands under this heading: write the section, or take the heading out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cross-reference points at nothing: point it at a paragraph, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This footnote has no text, or nothing refers to it: write it, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paragraph has this number: check it, and put in a cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand in what is not for circulation ({instead}): reword them, or let the input circulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is typed and will not follow its paragraph: put in a cross-reference instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is typed and will not be counted on: take it out and give the paragraph its level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raised number is typed and will not follow its footnote: check that it is that footnote’s, or put in a footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell this out where it is first used, or add it to the known terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere this is written “{instead}”: write it one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {words} words where {instead} are allowed: shorten it, or ask for a waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one space: leave one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a typographic mark instead: {instead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{instead}”, as the Organization does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold is not used for emphasis: take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: {wrong}. Doubtful: {doubtful}. Style: {style}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>From: {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden}; these are printed as the newer text has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked are {count} of {of} changes: those that the list showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined: new. Struck out: gone. Underlined twice: moved. Underlined with dots: editorial alone, such as spelling or spacing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was printed: the printer or the file cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… 1 paragraph not printed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {count} paragraphs not printed …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>First page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Recalling”, “Decides” in italics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin above:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin below:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin where lines begin:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin where lines end:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header from the edge:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footer from the edge:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin and Cyrillic:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic letters, of that size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese signs, of that size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room between letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room above:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room below:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line to line, at least:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the letters ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in at the beginning:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in at the end:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line further in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words after the number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers end, from the margin:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the first line has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters closer by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one page with what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preambular paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapeaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines around the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of level 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of level 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each level of sub-paragraphs deeper by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of paragraphs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered lines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number every so many lines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the margin, what is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is named, at most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always with the annex of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annex begins on a new page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of header and footer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header in bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footer in bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line below the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room above the header’s words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even pages the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footer of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the beginning:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title block of an informal paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masthead of a resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed: they stay what they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word’s own lists: they count anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 on each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even where they begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even where they end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the draft has it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>{place}: {headline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {opening}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paragraph deleted, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} paragraphs deleted, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reflected</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group with its members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional group or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intergovernmental organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parliaments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panelists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>academia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattributed (summary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 snippet, which has reached the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 snippet, which has not reached the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} snippets, all of which have reached the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} snippets, none of which has reached the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} snippets, {reached} of which have reached the draft ({percent})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>restoring</name>
    <message>
        <source>The versions stay as they are, and Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the working draft say again what “{label}” said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working draft says again what “{label}” said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written since, and would go: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would say again what they said then: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would come back: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of the working draft would change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Tick or untick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick the chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the chosen rows, or the row with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the row where the caret stands in its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part words that were run together, as proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists after…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat lists after a line of the source as recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what the sources list, of the rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what only reads like a recommendation, of the rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick the rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the words of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore until the file is closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stances</name>
    <message>
        <source>No stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seek instructions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>undoing</name>
    <message>
        <source>The newest act is “{act}”, in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>updating</name>
    <message>
        <source>Reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italics or bold changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, and kept as comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, now at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, now after {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verifying</name>
    <message>
        <source>1 paragraph differs in form alone: spacing, line breaks, hyphens, page headers, quotation marks or dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} paragraphs differ in form alone: spacing, line breaks, hyphens, page headers, quotation marks or dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italics, bold or other formatting differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says word for word what “{version}” says; the file itself is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is, byte for byte, the file that “{version}” was received as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is, byte for byte, the file of the working draft exported on {when} as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is, byte for byte, the file of “{version}” exported on {when} as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has little in common with any version; it is nearest to “{version}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is nearest to “{version}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paragraph differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} paragraphs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(words put in: {added}, taken out: {removed})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watching</name>
    <message>
        <source>A paragraph without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched, in the words that changed: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched, elsewhere in the paragraph: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in DraftDesk itself. Your workspace is safe: every act is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
