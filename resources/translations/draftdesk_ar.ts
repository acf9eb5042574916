<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About DraftDesk</source>
        <translation>حول DraftDesk</translation>
    </message>
    <message>
        <source>From the paper of a negotiation to a draft whose every paragraph can be traced.</source>
        <translation>من ورقة التفاوض إلى مشروع نص يمكن تتبّع مصدر كل فقرة من فقراته.</translation>
    </message>
    <message>
        <source>&amp;What it is made of, and under which licences:</source>
        <translation>&amp;ما يتألف منه البرنامج، وتراخيصه:</translation>
    </message>
</context>
<context>
    <name>AddVersionDialog</name>
    <message>
        <source>Add a received file as a version</source>
        <translation>إضافة ملف وارد بوصفه نسخة</translation>
    </message>
    <message>
        <source>&amp;Add the version</source>
        <translation>&amp;إضافة النسخة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The working draft stays as it is. Restore the version to take its text over.</source>
        <translation>يبقى المشروع الجاري على حاله. وللأخذ بنص النسخة ينبغي استعادتها.</translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>«{label}»</translation>
    </message>
    <message>
        <source>the working draft</source>
        <translation>المشروع الجاري</translation>
    </message>
    <message>
        <source>{file}, beside {before}: of its paragraphs {changes}.</source>
        <translation>{file}، بالمقارنة مع {before}؛ وفقراته: {changes}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>“{label}” was added as it was received.</source>
        <translation>أُضيفت «{label}» كما وردت.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>إجابة…</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>Agreed text</source>
        <translation>نص متفق عليه</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;اتفاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Second round, informals of 12 March …</source>
        <translation>الجولة الثانية، مشاورات 12 آذار/مارس …</translation>
    </message>
    <message>
        <source>The text of {paragraph} will be changed only when it is reopened.</source>
        <translation>لن يُغيَّر نص {paragraph} إلا بعد إعادة فتحه.</translation>
    </message>
    <message>
        <source>The text of {paragraph} can still be changed.</source>
        <translation>لا يزال تغيير نص {paragraph} ممكناً.</translation>
    </message>
    <message>
        <source>The text of {count} paragraphs will be changed only when they are reopened.</source>
        <translation>لن يُغيَّر نص {count} من الفقرات إلا بعد إعادة فتحها.</translation>
    </message>
    <message>
        <source>The text of {count} paragraphs can still be changed.</source>
        <translation>لا يزال تغيير نص {count} من الفقرات ممكناً.</translation>
    </message>
</context>
<context>
    <name>AlikeModel</name>
    <message>
        <source>the first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>{n} % alike</source>
        <translation>تشابه بنسبة {n} %</translation>
    </message>
    <message>
        <source>set aside: {reason}</source>
        <translation>منحّى: {reason}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>منحّى</translation>
    </message>
    <message>
        <source>[taken away: {words}]</source>
        <translation>[محذوف: {words}]</translation>
    </message>
    <message>
        <source>[added: {words}]</source>
        <translation>[مضاف: {words}]</translation>
    </message>
</context>
<context>
    <name>AlikeWindow</name>
    <message>
        <source>Near-identical snippets</source>
        <translation>المقتطفات شبه المتطابقة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Snippets of the group</source>
        <translation>مقتطفات المجموعة</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>الكلمات الأولى</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>The same or nearly</source>
        <translation>متطابقة أو تكاد</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>شبه متطابقة</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>درجة التشابه</translation>
    </message>
    <message>
        <source>In all sources</source>
        <translation>في جميع المصادر</translation>
    </message>
    <message>
        <source>Within one source</source>
        <translation>داخل المصدر الواحد</translation>
    </message>
    <message>
        <source>Across sources</source>
        <translation>بين المصادر</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>موضع الورود</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>The draft in which snippets are set aside</source>
        <translation>المشروع الذي تُنحّى فيه المقتطفات</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Edit together</source>
        <translation>تحرير معاً</translation>
    </message>
    <message>
        <source>Give all the tags of the first</source>
        <translation>إعطاء جميع وسوم الأول</translation>
    </message>
    <message>
        <source>Set aside all but one…</source>
        <translation>تنحية الكل عدا واحداً…</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>عرض في المصدر</translation>
    </message>
    <message>
        <source>Comparing the snippets</source>
        <translation>جارٍ مقارنة المقتطفات</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The snippets could not be compared.</source>
        <translation>تعذرت مقارنة المقتطفات.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Snippets have changed since they were compared.</source>
        <translation>تغيرت مقتطفات منذ إجراء المقارنة.</translation>
    </message>
    <message>
        <source>No two snippets say this nearly the same.</source>
        <translation>لا يوجد مقتطفان يتشابهان إلى هذا الحد.</translation>
    </message>
    <message>
        <source>One group, {m} snippets</source>
        <translation>مجموعة واحدة، {m} من المقتطفات</translation>
    </message>
    <message>
        <source>{n} groups, {m} snippets</source>
        <translation>{n} من المجموعات، {m} من المقتطفات</translation>
    </message>
    <message>
        <source>They all carry the tags of the first already.</source>
        <translation>تحمل جميعها بالفعل وسوم الأول.</translation>
    </message>
    <message>
        <source>Set aside all but one</source>
        <translation>تنحية الكل عدا واحداً</translation>
    </message>
    <message>
        <source>The one that stays:</source>
        <translation>المقتطف الذي يبقى:</translation>
    </message>
    <message>
        <source>Set aside the others</source>
        <translation>تنحية ما عداه</translation>
    </message>
    <message>
        <source>1 snippet set aside.</source>
        <translation>نُحّي مقتطف واحد.</translation>
    </message>
    <message>
        <source>{n} snippets set aside.</source>
        <translation>نُحّي {n} من المقتطفات.</translation>
    </message>
    <message>
        <source>None set aside: they stand in the draft.</source>
        <translation>لم يُنحَّ شيء: فهي مدرجة في المشروع.</translation>
    </message>
    <message>
        <source>{said} 1 stands in the draft and stays there.</source>
        <translation>{said} ومقتطف واحد مدرج في المشروع ويبقى فيه.</translation>
    </message>
    <message>
        <source>{said} {n} stand in the draft and stay there.</source>
        <translation>{said} و{n} منها مدرجة في المشروع وتبقى فيه.</translation>
    </message>
    <message>
        <source>{n} snippets: {words}</source>
        <translation>{n} من المقتطفات: {words}</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Deleted: {paragraphs}.</source>
        <translation>حُذف: {paragraphs}.</translation>
    </message>
    <message>
        <source>Reword the heading</source>
        <translation>إعادة صياغة العنوان الفرعي</translation>
    </message>
    <message>
        <source>Words of the heading:</source>
        <translation>كلمات العنوان الفرعي:</translation>
    </message>
</context>
<context>
    <name>ArrivedModel</name>
    <message>
        <source>All {count} sources</source>
        <translation>جميع المصادر وعددها {count}</translation>
    </message>
    <message>
        <source>{listed} listed, {likely} likely</source>
        <translation>{listed} في قوائم، {likely} محتملة</translation>
    </message>
    <message>
        <source>{counts} · look</source>
        <translation>{counts} · للمراجعة</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>Drop one file or two</source>
        <translation>أفلت ملفاً أو ملفين</translation>
    </message>
    <message>
        <source>Drop to verify</source>
        <translation>أفلت هنا للتحقق</translation>
    </message>
</context>
<context>
    <name>AssembleDialog</name>
    <message>
        <source>Assemble the draft</source>
        <translation>تجميع المشروع</translation>
    </message>
    <message>
        <source>Working out what goes where</source>
        <translation>جارٍ تحديد موضع كل مقتطف</translation>
    </message>
    <message>
        <source>&amp;Set aside…</source>
        <translation>&amp;تنحية…</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>إعادة ال&amp;نظر</translation>
    </message>
    <message>
        <source>&amp;Assemble</source>
        <translation>ت&amp;جميع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This workspace has no draft.</source>
        <translation>ليس في ملف العمل هذا مشروع نص.</translation>
    </message>
    <message>
        <source>Working out what goes where…</source>
        <translation>جارٍ تحديد موضع كل مقتطف…</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>موضع كل مقتطف</translation>
    </message>
    <message>
        <source>&amp;Draft:</source>
        <translation>الم&amp;شروع:</translation>
    </message>
    <message>
        <source>&amp;Outline:</source>
        <translation>الم&amp;خطط:</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>There are no snippets yet. Import the papers of a session (File &gt; Import), then assemble the draft.</source>
        <translation>لا توجد مقتطفات بعد. استورد ورقات إحدى الجلسات (ملف &gt; استيراد)، ثم جمّع المشروع.</translation>
    </message>
    <message>
        <source>To be placed {placed}, already there {there}, not placed {out}: {total} in all.</source>
        <translation>للإدراج {placed}، مدرج من قبل {there}، غير مدرج {out}: المجموع {total}.</translation>
    </message>
    <message>
        <source>Nothing is left to place: what comes in next, or is taken up again, can be assembled then.</source>
        <translation>لم يبق ما يُدرج: وما يرد لاحقاً أو يُعاد النظر فيه يمكن تجميعه حينئذ.</translation>
    </message>
    <message>
        <source>&amp;Change the outline</source>
        <translation>ت&amp;غيير المخطط</translation>
    </message>
    <message>
        <source>&amp;Assemble {snippets}</source>
        <translation>ت&amp;جميع {snippets}</translation>
    </message>
    <message>
        <source>Assembled: placed {placed}, already there {there}, not placed {out}.</source>
        <translation>اكتمل التجميع: أُدرج {placed}، مدرج من قبل {there}، غير مدرج {out}.</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Made</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ملف العمل</translation>
    </message>
    <message>
        <source>Last act in it</source>
        <translation>آخر إجراء فيه</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Only of the open workspace</source>
        <translation>&amp;ملف العمل المفتوح وحده</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;اطّلاع عليها</translation>
    </message>
    <message>
        <source>&amp;Save as a new file…</source>
        <translation>&amp;حفظ بوصفها ملفاً جديداً…</translation>
    </message>
    <message>
        <source>&amp;Put in place of the open workspace…</source>
        <translation>&amp;وضعها محل ملف العمل المفتوح…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>جارٍ قراءة النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A workspace is backed up when it is opened, at most once an hour.</source>
        <translation>تُؤخذ نسخة احتياطية من ملف العمل عند فتحه، مرة واحدة في الساعة على الأكثر.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BarsModel</name>
    <message>
        <source>{row}, {column}: {figure}</source>
        <translation>{row}، {column}: {figure}</translation>
    </message>
</context>
<context>
    <name>BarsPanel</name>
    <message>
        <source>Sorted by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Bars of one &amp;length</source>
        <translation>أعمدة متساوية ال&amp;طول</translation>
    </message>
    <message>
        <source>B&amp;y:</source>
        <translation>&amp;حسب:</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Choose a source above: its text is shown here, to read, to mark and to put in.</source>
        <translation>اختر مصدراً أعلاه: يُعرض نصه هنا للقراءة والتعليم والإدراج.</translation>
    </message>
    <message>
        <source>Show the page only once</source>
        <translation>عرض الصفحة مرة واحدة فقط</translation>
    </message>
</context>
<context>
    <name>Bracketing</name>
    <message>
        <source>Alternatives stand in one paragraph: select words of one.</source>
        <translation>تقع البدائل في فقرة واحدة: حدد كلمات من فقرة واحدة.</translation>
    </message>
    <message>
        <source>There are no brackets here.</source>
        <translation>لا توجد أقواس معقوفة هنا.</translation>
    </message>
</context>
<context>
    <name>BriefDialog</name>
    <message>
        <source>Brief for capital</source>
        <translation>مذكرة للعاصمة</translation>
    </message>
    <message>
        <source>&amp;Write the brief…</source>
        <translation>&amp;كتابة المذكرة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Date of the &amp;older text, {name}:</source>
        <translation>تاريخ النص الأ&amp;قدم، {name}:</translation>
    </message>
    <message>
        <source>Date of the &amp;newer text, {name}:</source>
        <translation>تاريخ النص الأح&amp;دث، {name}:</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>&amp;Author in the file’s properties:</source>
        <translation>ال&amp;كاتب في خصائص الملف:</translation>
    </message>
    <message>
        <source>Two to four pages in Word, marked INTERNAL: what changed, old and new wording of what matters, brackets, obligations, and an empty column for instructions.</source>
        <translation>من صفحتين إلى أربع صفحات في Word، تحمل عبارة INTERNAL: ما تغيّر، والصيغة القديمة والجديدة لما يهم، والأقواس المعقوفة، والالتزامات، وعمود فارغ للتعليمات.</translation>
    </message>
    <message>
        <source>Nobody is named in the file</source>
        <translation>لا يُذكر أي اسم في الملف</translation>
    </message>
    <message>
        <source>It tells first what touches the watch list. Watched: {count}.</source>
        <translation>تبيّن أولاً ما يمس قائمة المتابعة. البنود المتابَعة: {count}.</translation>
    </message>
    <message>
        <source>Nothing is on the watch list: the brief tells the weightiest changes instead. Watch words or paragraphs first to have it tell what touches them.</source>
        <translation>قائمة المتابعة فارغة: تبيّن المذكرة التغييرات الأكثر أهمية بدلاً من ذلك. تابع أولاً كلمات أو فقرات لكي تبيّن ما يمسها.</translation>
    </message>
    <message>
        <source>With the delegation’s &amp;remarks ({count})</source>
        <translation>مع &amp;ملاحظات الوفد ({count})</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Brief, {b} since {a}</source>
        <translation>مذكرة، {b} منذ {a}</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>{old} → {new}</source>
        <translation type="vanished">من {old} إلى {new}</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation>«{old}» صار «{new}»</translation>
    </message>
    <message>
        <source>Deleted: {words}</source>
        <translation>حُذف: {words}</translation>
    </message>
    <message>
        <source>New: {words}</source>
        <translation>جديد: {words}</translation>
    </message>
    <message>
        <source>Touches the watch list: {words}</source>
        <translation>يمس قائمة المتابعة: {words}</translation>
    </message>
    <message>
        <source>Remarks: {count}</source>
        <translation>الملاحظات: {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>ما يحول دونه</translation>
    </message>
    <message>
        <source>Changed in the draft too: the file’s words are taken</source>
        <translation>عُدّل في المشروع أيضا: يؤخذ نص الملف</translation>
    </message>
    <message>
        <source>Changed in the draft too: the draft’s words stay</source>
        <translation>عُدّل في المشروع أيضا: يبقى نص المشروع</translation>
    </message>
    <message>
        <source>Changed in the draft too since then</source>
        <translation type="vanished">تغيّر في المشروع أيضًا منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>There is no earlier version of this text to show changes since.</source>
        <translation>لا توجد نسخة سابقة من هذا النص لعرض التغييرات منذها.</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Nothing has changed since this version.</source>
        <translation>لم يتغير شيء منذ هذه النسخة.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Comparing two versions</source>
        <translation>مقارنة نسختين</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Export trac&amp;ked changes…</source>
        <translation>تصدير ال&amp;تغييرات المتعقَّبة…</translation>
    </message>
    <message>
        <source>Export the tab&amp;le of changes…</source>
        <translation>تصدير &amp;جدول التغييرات…</translation>
    </message>
    <message>
        <source>Export the &amp;concordance…</source>
        <translation>تصدير جدول ال&amp;مطابقة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>المشروع الجاري</translation>
    </message>
    <message>
        <source>A Word file in which each change can be accepted or rejected; or a web page that shows them</source>
        <translation>ملف Word يمكن فيه قبول كل تغيير أو رفضه؛ أو صفحة ويب تعرض التغييرات</translation>
    </message>
    <message>
        <source>Before, after, what changed, and room for remarks, in Word</source>
        <translation>النص قبل التغيير وبعده، وما تغيّر، وحيّز للملاحظات، في Word</translation>
    </message>
    <message>
        <source>Which number became which, for Word or a spreadsheet</source>
        <translation>ما صار إليه كل رقم، لبرنامج Word أو لجدول بيانات</translation>
    </message>
    <message>
        <source>Compared &amp;with:</source>
        <translation>الم&amp;قارنة مع:</translation>
    </message>
    <message>
        <source>Changes are marked as &amp;by:</source>
        <translation>ت&amp;سجَّل التغييرات باسم:</translation>
    </message>
    <message>
        <source>There is no other version yet to compare with.</source>
        <translation>لا توجد بعدُ نسخة أخرى للمقارنة.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>Comparing was stopped; choose again what to compare with.</source>
        <translation>أُوقفت المقارنة؛ اختر من جديد ما تريد المقارنة معه.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="vanished">تصدير</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="vanished">Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="vanished">صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="vanished">Markdown (*.md)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation type="vanished">جدول بيانات (*.csv)</translation>
    </message>
    <message>
        <source>tracked against {label}</source>
        <translation>بتعقب التغييرات عن {label}</translation>
    </message>
    <message>
        <source>changes since {label}</source>
        <translation>التغييرات منذ {label}</translation>
    </message>
    <message>
        <source>concordance with {label}</source>
        <translation>جدول المطابقة مع {label}</translation>
    </message>
</context>
<context>
    <name>ChangesStrip</name>
    <message>
        <source>C&amp;hanges since</source>
        <translation>الت&amp;غييرات منذ</translation>
    </message>
    <message>
        <source>Deleted…</source>
        <translation>المحذوف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Read the paragraphs that are in the text no longer</source>
        <translation>قراءة الفقرات التي لم تعد في النص</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Tracked changes s&amp;tay in the copy, by nobody</source>
        <translation>تبقى التغييرات المتع&amp;قبة في النسخة دون صاحب</translation>
    </message>
    <message>
        <source>Check &amp;another file…</source>
        <translation>فحص ملف &amp;آخر…</translation>
    </message>
    <message>
        <source>&amp;Save a cleaned copy…</source>
        <translation>ح&amp;فظ نسخة منظفة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <translation>فحص {name}</translation>
    </message>
    <message>
        <source>{name}. {summary}</source>
        <translation>{name}. {summary}</translation>
    </message>
    <message>
        <source>{name} tells nothing but its text, and there is nothing to object to in that.</source>
        <translation>لا يكشف {name} إلا نصه، وليس في النص ما يُعترض عليه.</translation>
    </message>
    <message>
        <source>Besides its text ({count})</source>
        <translation>إلى جانب نصه ({count})</translation>
    </message>
    <message>
        <source>In its text ({count})</source>
        <translation>في نصه ({count})</translation>
    </message>
    <message>
        <source>What the file tells besides its text</source>
        <translation>ما يكشفه الملف إلى جانب نصه</translation>
    </message>
    <message>
        <source>What was found in its text</source>
        <translation>ما وُجد في نصه</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Drop to check</source>
        <translation>أفلت للفحص</translation>
    </message>
    <message>
        <source>Check a Word file</source>
        <translation>فحص ملف Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.docm *.dotx *.dotm);;All files (*)</source>
        <translation>وثائق Word (*.docx *.docm *.dotx *.dotm);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>جارٍ فحص {name}</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>حفظ نسخة منظفة</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>وثائق Word (*.docx)</translation>
    </message>
    <message>
        <source>It tells nothing but its text.</source>
        <translation>لا يكشف إلا نصه.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away {label}</source>
        <translation>إزالة {label}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>&amp;Draft:</source>
        <translation>الم&amp;شروع:</translation>
    </message>
    <message>
        <source>&amp;Beside:</source>
        <translation>بال&amp;مقارنة مع:</translation>
    </message>
    <message>
        <source>Count secondary and superseded so&amp;urces</source>
        <translation>احتساب المصادر &amp;غير المباشرة والمصادر التي حلّ غيرها محلها</translation>
    </message>
</context>
<context>
    <name>CirculatePlace</name>
    <message>
        <source>Circulate</source>
        <translation>التعميم</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>ما يمكن فعله بها</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>What is seen of it</source>
        <translation>ما يُعرض منها</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>جدول المطابقة</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>الفحص قبل التعميم</translation>
    </message>
    <message>
        <source>Save the received file</source>
        <translation>حفظ الملف الوارد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ClashChoice</name>
    <message>
        <source>&amp;Keep what the draft says now</source>
        <translation>الإ&amp;بقاء على ما يقوله المشروع الآن</translation>
    </message>
    <message>
        <source>Take what the file &amp;says</source>
        <translation>أخذ ما ي&amp;قوله الملف</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>What do you remark?</source>
        <translation>ما ملاحظتك؟</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CommentModel</name>
    <message>
        <source>{when} · resolved</source>
        <translation>{when} · بُتّ فيه</translation>
    </message>
    <message>
        <source>“{words}”, gone from {paragraph}</source>
        <translation>«{words}»، ولم تعد في {paragraph}</translation>
    </message>
    <message>
        <source>“{words}” in {paragraph}</source>
        <translation>«{words}» في {paragraph}</translation>
    </message>
    <message>
        <source>on “{words}” in {paragraph}</source>
        <translation>على «{words}» في {paragraph}</translation>
    </message>
    <message>
        <source>on {paragraph}</source>
        <translation>على {paragraph}</translation>
    </message>
    <message>
        <source>{author}, {when}, {about}: {text}</source>
        <translation>{author}، {when}، {about}: {text}</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>حُذفت كلماته</translation>
    </message>
    <message>
        <source>resolved by {author}, {when}</source>
        <translation>بتّ فيه {author}، {when}</translation>
    </message>
</context>
<context>
    <name>CommentPainter</name>
    <message>
        <source>{when} · resolved</source>
        <translation type="vanished">{when} · بُتّ فيه</translation>
    </message>
    <message>
        <source>“{words}”, gone from {paragraph}</source>
        <translation type="vanished">«{words}»، حُذفت من {paragraph}</translation>
    </message>
    <message>
        <source>“{words}” in {paragraph}</source>
        <translation type="vanished">«{words}» في {paragraph}</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Comments on</source>
        <translation>التعليقات على</translation>
    </message>
    <message>
        <source>Whole draft</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>Open or resolved</source>
        <translation>مفتوحة أو مبتوت فيها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>مبتوت فيها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>بتّ</translation>
    </message>
    <message>
        <source>On “{words}” in {paragraph}</source>
        <translation>على «{words}» في {paragraph}</translation>
    </message>
    <message>
        <source>On {paragraph}</source>
        <translation>على {paragraph}</translation>
    </message>
    <message>
        <source>No open comment further down.</source>
        <translation>لا توجد تعليقات مفتوحة بعد هذا الموضع.</translation>
    </message>
    <message>
        <source>No open comment further up.</source>
        <translation>لا توجد تعليقات مفتوحة قبل هذا الموضع.</translation>
    </message>
    <message>
        <source>Open ({count})</source>
        <translation>مفتوحة ({count})</translation>
    </message>
    <message>
        <source>No such comment here.</source>
        <translation>لا توجد هنا تعليقات من هذا القبيل.</translation>
    </message>
    <message>
        <source>Select words of the draft and remark on them: only your team reads it.</source>
        <translation>حدد كلمات من المشروع وعلّق عليها: لا يقرأ التعليقات إلا فريقك.</translation>
    </message>
    <message>
        <source>Comments stand on the working draft, not on its versions.</source>
        <translation>ترد التعليقات على المشروع الجاري، لا على نسخه.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
</context>
<context>
    <name>ComparePlace</name>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>التغييرات: {count}</translation>
    </message>
    <message>
        <source>Two texts can be compared at a time: drop one file or two.</source>
        <translation>لا يُقارن إلا نصان في كل مرة: أفلت ملفاً أو ملفين.</translation>
    </message>
    <message>
        <source>What is said of the changes</source>
        <translation>ما يقال عن التغييرات</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>هذا التغيير</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>أُوقفت المقارنة.</translation>
    </message>
    <message>
        <source>The older text</source>
        <translation>النص الأقدم</translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation>النص الأحدث</translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation type="vanished">كان ذلك آخر تغيير.</translation>
    </message>
    <message>
        <source>That was the first change.</source>
        <translation type="vanished">كان ذلك أول تغيير.</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
</context>
<context>
    <name>ComposePlace</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Name of the draft:</source>
        <translation>اسم المشروع:</translation>
    </message>
    <message>
        <source>Paragraphs: {paragraphs} · Words: {words} · Open brackets: {brackets}</source>
        <translation>الفقرات: {paragraphs} · الكلمات: {words} · الأقواس المعقوفة المفتوحة: {brackets}</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>{old} became {new}: {happened}. {words}</source>
        <translation>{old} صار {new}: {happened}. {words}</translation>
    </message>
</context>
<context>
    <name>ConcordanceView</name>
    <message>
        <source>Only n&amp;umbers that changed</source>
        <translation>الأرقام التي ت&amp;غيّرت وحدها</translation>
    </message>
    <message>
        <source>Concordance of numbers</source>
        <translation>جدول مطابقة الأرقام</translation>
    </message>
    <message>
        <source>{same} of {count} numbers are the same in “{a}” and “{b}”.</source>
        <translation>{same} من أصل {count} من الأرقام لم تتغير بين «{a}» و«{b}».</translation>
    </message>
</context>
<context>
    <name>ContributorActs</name>
    <message>
        <source>New contributor</source>
        <translation>مساهم جديد</translation>
    </message>
    <message>
        <source>Name of the new contributor:</source>
        <translation>اسم المساهم الجديد:</translation>
    </message>
    <message>
        <source>“{name}” means “{other}” already. Merge “{who}” into it?</source>
        <translation>«{name}» اسم يدل بالفعل على «{other}». هل تريد دمج «{who}» فيه؟</translation>
    </message>
    <message>
        <source>What comes from “{who}” then comes from “{other}”, and “{who}” is another name of it.</source>
        <translation>ما يصدر عن «{who}» يصبح عندئذ صادراً عن «{other}»، ويصبح «{who}» اسماً آخر له.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge {what} into:</source>
        <translation>دمج {what} في:</translation>
    </message>
    <message>
        <source>“{name}” belongs to:</source>
        <translation>ينتمي «{name}» إلى:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>A member of “{name}”:</source>
        <translation>عضو في «{name}»:</translation>
    </message>
    <message>
        <source>{n} contributors</source>
        <translation>{n} من المساهمين</translation>
    </message>
</context>
<context>
    <name>ContributorForm</name>
    <message>
        <source>One; another; a third</source>
        <translation>اسم؛ اسم آخر؛ اسم ثالث</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ال&amp;اسم:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>ال&amp;نوع:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>ال&amp;رمز:</translation>
    </message>
    <message>
        <source>&amp;Official name:</source>
        <translation>الاسم الر&amp;سمي:</translation>
    </message>
    <message>
        <source>Ot&amp;her names:</source>
        <translation>أسماء أ&amp;خرى:</translation>
    </message>
    <message>
        <source>&amp;Former names:</source>
        <translation>أسماء &amp;سابقة:</translation>
    </message>
    <message>
        <source>A contributor needs a name.</source>
        <translation>لا بد للمساهم من اسم.</translation>
    </message>
</context>
<context>
    <name>ContributorsWindow</name>
    <message>
        <source>Contributors and groups</source>
        <translation>المساهمون والمجموعات</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Filter by any name, code or group</source>
        <translation>تصفية بأي اسم أو رمز أو مجموعة</translation>
    </message>
    <message>
        <source>Groups it belongs to</source>
        <translation>المجموعات التي ينتمي إليها</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Groups and members</source>
        <translation>المجموعات والأعضاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>New contributor…</source>
        <translation>مساهم جديد…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Show the snippets</source>
        <translation>عرض المقتطفات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Choose one contributor to see and change what is known of it.</source>
        <translation>اختر مساهماً واحداً للاطلاع على المعلومات المتاحة عنه وتغييرها.</translation>
    </message>
    <message>
        <source>{n} contributors</source>
        <translation>{n} من المساهمين</translation>
    </message>
    <message>
        <source>{n} of {m} contributors</source>
        <translation>{n} من أصل {m} من المساهمين</translation>
    </message>
    <message>
        <source>Belongs to ({n})</source>
        <translation>ينتمي إلى ({n})</translation>
    </message>
    <message>
        <source>Members ({n})</source>
        <translation>الأعضاء ({n})</translation>
    </message>
    <message>
        <source>{name}, {kind}, {n} snippets, {m} sources</source>
        <translation>{name}، {kind}، {n} من المقتطفات، {m} من المصادر</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>نسخة من {name}</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>جارٍ حفظ {name}</translation>
    </message>
    <message>
        <source>Save a copy for others</source>
        <translation>حفظ نسخة للآخرين</translation>
    </message>
    <message>
        <source>{name} for others</source>
        <translation>{name} للآخرين</translation>
    </message>
    <message>
        <source>Saved {name} for others.</source>
        <translation>حُفظت نسخة {name} للآخرين.</translation>
    </message>
    <message>
        <source>Workspaces (*.draftdesk)</source>
        <translation>ملفات العمل (*.draftdesk)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>حُفظ {name}.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>No snippet had to be left out.</source>
        <translation>لم يلزم استبعاد أي مقتطف.</translation>
    </message>
    <message>
        <source>1 snippet that is not for circulation is left out.</source>
        <translation>استُبعد مقتطف واحد غير معد للتعميم.</translation>
    </message>
    <message>
        <source>{n} snippets that are not for circulation are left out.</source>
        <translation>استُبعد {n} من المقتطفات غير المعدة للتعميم.</translation>
    </message>
    <message>
        <source>Notes, reasons of decisions and the history of acts are always left out.</source>
        <translation>تُستبعد دائماً الملاحظات وأسباب القرارات وسجل الإجراءات.</translation>
    </message>
    <message>
        <source>Sources for circulation go along with their files, file names and rationales.</source>
        <translation>المصادر المعدة للتعميم تُدرج مع ملفاتها وأسماء هذه الملفات والأسس المنطقية.</translation>
    </message>
    <message>
        <source>Notes, reasons and the history of acts are always left out.</source>
        <translation type="vanished">تُستبعد دائماً الملاحظات والأسباب وسجل الإجراءات.</translation>
    </message>
    <message>
        <source>Left out too, since they hold such snippets: the originals of {codes}.</source>
        <translation>استُبعدت أيضاً، لاحتوائها على مقتطفات من هذا القبيل، أصول المصادر التالية: {codes}.</translation>
    </message>
    <message>
        <source>The files that versions were received as are left out too: {labels}.</source>
        <translation>استُبعدت أيضاً الملفات التي وردت بها النسخ التالية: {labels}.</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>Snippet</source>
        <translation>المقتطف</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>{reference}, {outcome}: {words}</source>
        <translation>{reference}، {outcome}: {words}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>The chosen snippet in full</source>
        <translation>المقتطف المختار كاملاً</translation>
    </message>
    <message>
        <source>Choose a snippet to read it in full.</source>
        <translation>اختر مقتطفاً لقراءته كاملاً.</translation>
    </message>
    <message>
        <source>, page {page}</source>
        <translation>، الصفحة {page}</translation>
    </message>
    <message>
        <source>Its paragraph will say: {words}</source>
        <translation>سيكون نص فقرته: {words}</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation>من: {names}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>الوسوم: {tags}</translation>
    </message>
    <message>
        <source>It carries no tags.</source>
        <translation>لا يحمل أي وسم.</translation>
    </message>
    <message>
        <source>{snippets} chosen</source>
        <translation>المختار: {snippets}</translation>
    </message>
    <message>
        <source>{outcome}: {paragraphs}</source>
        <translation>{outcome}: {paragraphs}</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>year-month-day</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>as the document says</source>
        <translation>كما ورد في الوثيقة</translation>
    </message>
    <message>
        <source>“{day}” is no date: write it as year-month-day, 2017-07-10</source>
        <translation>«{day}» ليس تاريخاً: اكتبه بصيغة سنة-شهر-يوم، مثل 2017-07-10</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>ال&amp;جلسة</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>Sub&amp;mitted by</source>
        <translation>&amp;مقدَّم من</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Who may see it</source>
        <translation>من ي&amp;جوز له الاطلاع</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>&amp;Copy the checksum</source>
        <translation>&amp;نسخ المجموع التدقيقي</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>المشروع الجاري</translation>
    </message>
    <message>
        <source>Write it in Compose. Freeze it to issue it as a version.</source>
        <translation>اكتبه في «الصياغة». وجمّده لإصداره بوصفه نسخة.</translation>
    </message>
    <message>
        <source>{count}: say what each of these paragraphs was in the version before.</source>
        <translation>{count}: بيّن ما كانته كل فقرة من هذه الفقرات في النسخة السابقة.</translation>
    </message>
    <message>
        <source>A version never changes: its label, date and note were settled when it was issued.</source>
        <translation>لا تتغير النسخة أبداً: فقد حُدد اسمها وتاريخها وملاحظتها عند إصدارها.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>رمز الوثيقة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>شروط التداول</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>المجموع التدقيقي</translation>
    </message>
    <message>
        <source>Received as {file}, {moment}</source>
        <translation>وردت في الملف {file}، {moment}</translation>
    </message>
    <message>
        <source>Frozen here, {moment}</source>
        <translation>جُمّدت هنا، {moment}</translation>
    </message>
    <message>
        <source>{file}, {moment}</source>
        <translation>{file}، {moment}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صُدّرت</translation>
    </message>
    <message>
        <source>Not yet: Undo can still take it back</source>
        <translation>لم تُصدّر بعد: لا يزال التراجع عنها ممكناً</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>The checksum of “{label}” was copied.</source>
        <translation>نُسخ المجموع التدقيقي للنسخة «{label}».</translation>
    </message>
</context>
<context>
    <name>DoubtModel</name>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>اعتُبرت</translation>
    </message>
    <message>
        <source>Why it is doubtful</source>
        <translation>سبب الشك</translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>{now}, taken for {before}: {why}</source>
        <translation>{now}، اعتُبرت {before}: {why}</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>The last words you typed are not saved. Leave them?</source>
        <translation>لم تُحفظ آخر الكلمات التي كتبتها. هل تريد تركها؟</translation>
    </message>
    <message>
        <source>They are on the page. Copy them first if you need them.</source>
        <translation>لا تزال على الصفحة. انسخها أولاً إن كنت بحاجة إليها.</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>مغادرة دون حفظها</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>نص المشروع</translation>
    </message>
    <message>
        <source>“{paragraph}” is agreed: reopen it before it is changed.</source>
        <translation>«{paragraph}» متفق عليها: أعد فتحها قبل تغييرها.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>إعادة الفتح…</translation>
    </message>
    <message>
        <source>Copy what I wrote</source>
        <translation>نسخ ما كتبته</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy the draft&apos;s text</source>
        <translation>نسخ نص المشروع</translation>
    </message>
</context>
<context>
    <name>DraftPicker</name>
    <message>
        <source>Draft</source>
        <translation>المشروع</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Beside the draft</source>
        <translation>إلى جانب المشروع</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>المصدر الأصلي</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>This paragraph came from no snippet of the sources.</source>
        <translation>لم تأتِ هذه الفقرة من أي مقتطف من المصادر.</translation>
    </message>
</context>
<context>
    <name>EarlierButton</name>
    <message>
        <source>Earlier</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Comparisons that the workspace keeps with the remarks on them</source>
        <translation>المقارنات التي يحتفظ بها ملف العمل مع الملاحظات بشأنها</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>المقارنات السابقة</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
    <message>
        <source>{old} to {new}, {when}, remarks: {count}</source>
        <translation>من {old} إلى {new}، {when}، الملاحظات: {count}</translation>
    </message>
</context>
<context>
    <name>EmptyDraft</name>
    <message>
        <source>This draft has no text yet. Assemble places the snippets of your sources section by section, as the outline has it, and shows you where each would go before anything is written.</source>
        <translation>لا يتضمن هذا المشروع نصاً بعد. ويدرج «التجميع» مقتطفات مصادرك قسماً قسماً وفقاً للمخطط، ويبيّن لك موضع كل منها قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>&amp;Write the first paragraph</source>
        <translation>&amp;كتابة الفقرة الأولى</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>The papers of the process are listed here: statements, summaries, recommendation cards, reports. Drop them on the window, or bring them in:</source>
        <translation>تُدرج هنا ورقات العملية: البيانات والموجزات وبطاقات التوصيات والتقارير. أفلتها على النافذة، أو استوردها:</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Workspaces to open</source>
        <translation>ملفات العمل المتاحة</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>ملف عمل &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Compare two files…</source>
        <translation>مق&amp;ارنة ملفين…</translation>
    </message>
    <message>
        <source>From the paper of a negotiation to a draft whose every paragraph can be traced.</source>
        <translation>من ورقة التفاوض إلى مشروع نص يمكن تتبّع مصدر كل فقرة من فقراته.</translation>
    </message>
    <message>
        <source>A workspace holds one process: its documents, what was found in them, the draft and its versions.</source>
        <translation>يتضمن ملف العمل عملية واحدة: وثائقها، وما استُخرج منها، ومشروع النص ونسخه.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>ال&amp;أخيرة</translation>
    </message>
    <message>
        <source>Two documents dropped here are compared: no workspace is needed for that.</source>
        <translation>تجري مقارنة أي وثيقتين تُفلتان هنا: ولا حاجة في ذلك إلى ملف عمل.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the changes</source>
        <translation>تصدير التغييرات</translation>
    </message>
    <message>
        <source>Show &amp;moves as moves, not as deleted and inserted</source>
        <translation>إظهار ما &amp;نُقل بوصفه منقولاً، لا محذوفاً ومدرجاً</translation>
    </message>
    <message>
        <source>Also paragraphs that did not &amp;change</source>
        <translation>أيضاً الفقرات التي لم تت&amp;غير</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Tracked changes, in Word</source>
        <translation>تغييرات متعقَّبة، في Word</translation>
    </message>
    <message>
        <source>Table of changes, in Word</source>
        <translation>جدول التغييرات، في Word</translation>
    </message>
    <message>
        <source>Marked-up copy, as a web page</source>
        <translation>نسخة مبيّنة التغييرات، كصفحة ويب</translation>
    </message>
    <message>
        <source>List of changes, as a spreadsheet</source>
        <translation>قائمة التغييرات، كجدول بيانات</translation>
    </message>
    <message>
        <source>Concordance of numbers</source>
        <translation>جدول مطابقة الأرقام</translation>
    </message>
    <message>
        <source>&amp;As:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>Marks are &amp;laid into:</source>
        <translation>توضع العلامات &amp;في:</translation>
    </message>
    <message>
        <source>Changes are marked as &amp;by:</source>
        <translation>ت&amp;سجَّل التغييرات باسم:</translation>
    </message>
    <message>
        <source>Wh&amp;ich changes:</source>
        <translation>أي ال&amp;تغييرات:</translation>
    </message>
    <message>
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>{file} (as a plain document)</source>
        <translation>{file} (كوثيقة بسيطة)</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>Only the changes shown ({shown} of {all})</source>
        <translation>التغييرات المعروضة فقط ({shown} من {all})</translation>
    </message>
    <message>
        <source>Every change is in the file, shown now or not: all accepted, it gives the newer text to the letter; all rejected, the older one.</source>
        <translation>يتضمن الملف كل التغييرات، المعروضة الآن وغير المعروضة: إذا قُبلت كلها نتج النص الأحدث حرفياً؛ وإذا رُفضت كلها نتج النص الأقدم.</translation>
    </message>
    <message>
        <source>Before, after, what changed, and room for remarks.</source>
        <translation>النص قبل التغيير وبعده، وما تغيّر، وحيّز للملاحظات.</translation>
    </message>
    <message>
        <source>One page for any browser, with the changes marked and listed.</source>
        <translation>صفحة واحدة لأي متصفح، تُبيَّن فيها التغييرات وتُدرج في قائمة.</translation>
    </message>
    <message>
        <source>The file says how many are left out. It is marked INTERNAL: it tells what you watch or remark on.</source>
        <translation>يذكر الملف عدد ما أُسقط منه. ويحمل عبارة INTERNAL: فهو يكشف ما تتابعونه أو تعلّقون عليه.</translation>
    </message>
    <message>
        <source>The file says how many are left out.</source>
        <translation>يذكر الملف عدد ما أُسقط منه.</translation>
    </message>
    <message>
        <source>{file} (no Word file: a plain document of its words)</source>
        <translation type="vanished">{file} (ليس ملف Word: نصه وحده)</translation>
    </message>
    <message>
        <source>Every change is in the file: all accepted, it gives the newer text to the letter; all rejected, the older one.</source>
        <translation type="vanished">يتضمن الملف كل التغييرات: إذا قُبلت كلها نتج النص الأحدث حرفياً؛ وإذا رُفضت كلها نتج النص الأقدم.</translation>
    </message>
    <message>
        <source>Before, after, what changed, and room for remarks. Every change is in it.</source>
        <translation type="vanished">النص قبل التغيير وبعده، وما تغيّر، وحيّز للملاحظات. ويتضمن كل التغييرات.</translation>
    </message>
    <message>
        <source>One page for any browser, with all changes marked and listed.</source>
        <translation type="vanished">صفحة واحدة لأي متصفح، تُبيَّن فيها كل التغييرات وتُدرج في قائمة.</translation>
    </message>
    <message>
        <source>A row for each change, to be sorted and filtered.</source>
        <translation>صف لكل تغيير، يمكن فرزه وتصفيته.</translation>
    </message>
    <message>
        <source>Which number became which.</source>
        <translation>ما صار إليه كل رقم.</translation>
    </message>
    <message>
        <source>Those are written too that are not shown now. {hidden}.</source>
        <translation type="vanished">وتُكتب أيضاً التغييرات غير المعروضة الآن. {hidden}.</translation>
    </message>
    <message>
        <source>{b} tracked against {a}</source>
        <translation>{b} بتعقب التغييرات عن {a}</translation>
    </message>
    <message>
        <source>{b}, changes since {a}</source>
        <translation>{b}، التغييرات منذ {a}</translation>
    </message>
    <message>
        <source>{b} marked up against {a}</source>
        <translation>{b}، نسخة مبيّنة التغييرات عن {a}</translation>
    </message>
    <message>
        <source>{b}, list of changes since {a}</source>
        <translation>{b}، قائمة التغييرات منذ {a}</translation>
    </message>
    <message>
        <source>{b}, concordance with {a}</source>
        <translation>{b}، جدول المطابقة مع {a}</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>&amp;Keep for the draft</source>
        <translation>&amp;حفظ للمشروع</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>جارٍ كتابة الملف</translation>
    </message>
    <message>
        <source>Word (.docx)</source>
        <translation>Word (.docx)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>صفحة ويب (.html)</translation>
    </message>
    <message>
        <source>Nobody is named in the file</source>
        <translation>لا يُذكر أي اسم في الملف</translation>
    </message>
    <message>
        <source>After the text: for every paragraph, which recommendations it came from</source>
        <translation>بعد النص: التوصيات التي استُمدت منها كل فقرة</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>صي&amp;غة الملف:</translation>
    </message>
    <message>
        <source>With the anne&amp;x of sources</source>
        <translation>مع مرفق ال&amp;مصادر</translation>
    </message>
    <message>
        <source>This format is made by LibreOffice, which is not on this machine. Install it, or export to Word.</source>
        <translation>هذه الصيغة ينتجها LibreOffice، وهو غير مثبت على هذا الجهاز. ثبّته أو صدّر إلى Word.</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument (.odt)</source>
        <translation>OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>How it looks on paper: page, letters, first page, numbered lines</source>
        <translation>شكله على الورق: الصفحة والحروف والصفحة الأولى والأسطر المرقمة</translation>
    </message>
    <message>
        <source>Pro&amp;file:</source>
        <translation type="vanished">ال&amp;نموذج:</translation>
    </message>
    <message>
        <source>Profi&amp;le:</source>
        <translation>ال&amp;نموذج:</translation>
    </message>
    <message>
        <source>N&amp;umbering:</source>
        <translation>الت&amp;رقيم:</translation>
    </message>
    <message>
        <source>&amp;Who is named in the annex:</source>
        <translation>من يُ&amp;ذكر اسمه في المرفق:</translation>
    </message>
    <message>
        <source>&amp;Author in the file’s properties:</source>
        <translation>ال&amp;كاتب في خصائص الملف:</translation>
    </message>
    <message>
        <source>File name proposed:</source>
        <translation>اسم الملف المقترح:</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>المشروع الجاري</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument (*.odt)</source>
        <translation>OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Picture for any size (*.svg)</source>
        <translation>صورة لأي حجم (*.svg)</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>المشروع الجاري</translation>
    </message>
    <message>
        <source>{where} — for the team</source>
        <translation>{where} — للفريق</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>توصيات</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>جدول بيانات (*.csv)</translation>
    </message>
    <message>
        <source>Export for circulation</source>
        <translation>تصدير للتعميم</translation>
    </message>
    <message>
        <source>Export for the team</source>
        <translation>تصدير للفريق</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>لم يُستبعد شيء.</translation>
    </message>
    <message>
        <source>Left out, because not for circulation: {snippets}.</source>
        <translation>استُبعد لأنه غير معد للتعميم: {snippets}.</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{facet}, {n} values, {chosen} chosen</source>
        <translation>{facet}، {n} من القيم، المختار منها {chosen}</translation>
    </message>
    <message>
        <source>{facet}: {value}, {n} snippets</source>
        <translation>{facet}: {value}، {n} من المقتطفات</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Workspaces (*.draftdesk);;All files (*)</source>
        <translation>ملفات العمل (*.draftdesk);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح ملف عمل</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>جارٍ فتح {name}</translation>
    </message>
    <message>
        <source>Open a workspace or make a new one: {names} will be imported into it.</source>
        <translation>افتح ملف عمل أو أنشئ ملفاً جديداً: ستُستورد فيه {names}.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>ملف عمل جديد…</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>اطلاع فقط</translation>
    </message>
    <message>
        <source>{name}, which was open last, is no longer in {folder}, or is no workspace now.</source>
        <translation>لم يعد {name}، الذي فُتح آخر مرة، في {folder}، أو لم يعد ملف عمل.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Nothing can be imported into a workspace that is open for looking only.</source>
        <translation>لا يمكن استيراد شيء إلى ملف عمل مفتوح للاطلاع فقط.</translation>
    </message>
    <message>
        <source>No backup was made: {why}</source>
        <translation>لم تُنشأ نسخة احتياطية: {why}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>جارٍ إنشاء النموذج</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this source</source>
        <translation type="vanished">بحث في هذا المصدر</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث عن</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Whole &amp;word</source>
        <translation>&amp;كلمة كاملة</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة &amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;تعبير نمطي</translation>
    </message>
    <message>
        <source>In this &amp;section</source>
        <translation>في هذا ال&amp;قسم</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>استبدال ا&amp;لكل</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} من {count}</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>عدد ما عُثر عليه: {count}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} من {count}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything ({keys})</source>
        <translation>بحث عن أي شيء ({keys})</translation>
    </message>
    <message>
        <source>Find snippets, sources, paragraphs and commands</source>
        <translation>البحث عن المقتطفات والمصادر والفقرات والأوامر</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>بحث عن أي شيء</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>“{words}” is not in the draft.</source>
        <translation>لا ترد «{words}» في المشروع.</translation>
    </message>
    <message>
        <source>This regular expression takes too long in this draft: make it simpler.</source>
        <translation>يستغرق هذا التعبير النمطي وقتاً أطول مما ينبغي في هذا المشروع: بسّطه.</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>استُبدل موضع واحد</translation>
    </message>
    <message>
        <source>{n} replaced</source>
        <translation>استُبدل {n} من المواضع</translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation>{done}.</translation>
    </message>
    <message>
        <source>{done}, 1 agreed paragraph left as it is: {name}</source>
        <translation>{done}، وتُركت على حالها فقرة واحدة متفق عليها: {name}</translation>
    </message>
    <message>
        <source>{done}, {n} agreed paragraphs left as they are: {names}</source>
        <translation>{done}، وتُرك على حاله {n} من الفقرات المتفق عليها: {names}</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>In full</source>
        <translation>كاملاً</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forgotten: {old} to {new}; remarks that went with it: {count}.</source>
        <translation>نُسيت المقارنة: {old} إلى {new}؛ وما ذهب معها من ملاحظات: {count}.</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Freeze a version</source>
        <translation>تجميد نسخة</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>ت&amp;جميد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The draft as it stands becomes a version that never changes again. The working draft goes on.</source>
        <translation>يصبح المشروع بصورته الراهنة نسخة لا تتغير أبداً. ويستمر العمل في المشروع الجاري.</translation>
    </message>
    <message>
        <source>“{label}” was frozen: {count}.</source>
        <translation>جُمّدت «{label}»: {count}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to paragraph</source>
        <translation>الانتقال إلى فقرة</translation>
    </message>
    <message>
        <source>12 (a), or words</source>
        <translation>12 (أ)، أو كلمات</translation>
    </message>
    <message>
        <source>&amp;Number or words:</source>
        <translation>&amp;الرقم أو الكلمات:</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>GoneDialog</name>
    <message>
        <source>Deleted paragraphs</source>
        <translation>الفقرات المحذوفة</translation>
    </message>
    <message>
        <source>These stood in {version} and are in the text no longer.</source>
        <translation>وردت هذه الفقرات في {version} ولم تعد في النص.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>لـ:</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>الحقول: {fields}</translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>الرأس والتذييل</translation>
    </message>
    <message>
        <source>Names and annex</source>
        <translation>الأسماء والمرفق</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>قالب Word</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The change was copied, with its marks.</source>
        <translation>نُسخ التغيير مع علاماته.</translation>
    </message>
    <message>
        <source>History is known of paragraphs of the workspace’s own versions: this one is of a file.</source>
        <translation>السجل متاح لفقرات نسخ ملف العمل نفسه: وهذه فقرة من ملف.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Read only: {version} as issued</source>
        <translation>للقراءة فقط: {version} كما صدرت</translation>
    </message>
    <message>
        <source>Read only: {version} as received</source>
        <translation>للقراءة فقط: {version} كما وردت</translation>
    </message>
</context>
<context>
    <name>HeldStrip</name>
    <message>
        <source>Numbers are held</source>
        <translation>الأرقام مثبّتة</translation>
    </message>
    <message>
        <source>What is added is numbered “12 bis”; what goes leaves its number.</source>
        <translation>ما يُضاف يُرقّم «12 مكرراً»؛ وما يُحذف يبقى رقمه شاغراً.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>تحرير…</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Act</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>القائم به</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>تم التراجع عن: {act}</translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>أُعيد: {act}</translation>
    </message>
    <message>
        <source>stays: it was exported</source>
        <translation>يبقى: فقد صُدّر</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>can be redone</source>
        <translation>يمكن إعادته</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Wordings of the paragraph</source>
        <translation>صيغ الفقرة</translation>
    </message>
    <message>
        <source>Put the caret into a paragraph to see each wording it had, who gave it, and to put one back.</source>
        <translation>ضع المؤشر في فقرة للاطلاع على كل صيغة وردت بها ومن وضعها، ولاستعادة إحداها.</translation>
    </message>
    <message>
        <source>Nothing is known of earlier wordings of {paragraph}.</source>
        <translation>لا تُعرف صيغ سابقة للفقرة {paragraph}.</translation>
    </message>
    <message>
        <source>{paragraph}: one wording so far</source>
        <translation>{paragraph}: صيغة واحدة حتى الآن</translation>
    </message>
    <message>
        <source>{paragraph}: {n} wordings</source>
        <translation>{paragraph}: {n} من الصيغ</translation>
    </message>
    <message>
        <source>In {version} as {number}</source>
        <translation>في {version} برقم {number}</translation>
    </message>
    <message>
        <source>In {version}</source>
        <translation>في {version}</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>تم التراجع عن: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>أُعيد: {act}</translation>
    </message>
    <message>
        <source>{act}, by {who}</source>
        <translation>{act}، قام به {who}</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>كل المواضع</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>ال&amp;رجوع إلى هنا</translation>
    </message>
    <message>
        <source>Acts, the newest first</source>
        <translation>الإجراءات، الأحدث أولاً</translation>
    </message>
    <message>
        <source>&amp;Show acts with:</source>
        <translation>&amp;عرض الإجراءات المتضمنة:</translation>
    </message>
    <message>
        <source>&amp;in:</source>
        <translation>&amp;في:</translation>
    </message>
    <message>
        <source>&amp;Go forward to here</source>
        <translation>الت&amp;قدم إلى هنا</translation>
    </message>
    <message>
        <source>Everything is now as it was after that act.</source>
        <translation>الوضع الآن كما كان بعد ذلك الإجراء.</translation>
    </message>
    <message>
        <source>“{act}” will be undone.</source>
        <translation>سيتم التراجع عن «{act}».</translation>
    </message>
    <message>
        <source>“{act}” will be redone.</source>
        <translation>سيُعاد «{act}».</translation>
    </message>
    <message>
        <source>{n} acts will be redone, from “{first}” to “{last}”.</source>
        <translation>سيُعاد {n} من الإجراءات، من «{first}» إلى «{last}».</translation>
    </message>
    <message>
        <source>{n} acts will be undone, from “{first}” back to “{last}”.</source>
        <translation>سيتم التراجع عن {n} من الإجراءات، من «{first}» رجوعاً إلى «{last}».</translation>
    </message>
    <message>
        <source>That version was exported: it stays, and so does what was done before it was frozen.</source>
        <translation>صُدّرت تلك النسخة: فهي باقية، وكذلك ما تم قبل تجميدها.</translation>
    </message>
    <message>
        <source>Nothing leads back to there: that act was undone, and others were done since.</source>
        <translation>لا سبيل للرجوع إلى ذلك الموضع: فقد تم التراجع عن ذلك الإجراء واتُّخذت بعده إجراءات أخرى.</translation>
    </message>
    <message>
        <source>1 act to go</source>
        <translation>بقي إجراء واحد</translation>
    </message>
    <message>
        <source>{n} acts to go</source>
        <translation>بقي {n} من الإجراءات</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Being read…</source>
        <translation>جارٍ قراءته…</translation>
    </message>
    <message>
        <source>{source}, one snippet</source>
        <translation>{source}، مقتطف واحد</translation>
    </message>
    <message>
        <source>{source}, {n} snippets</source>
        <translation>{source}، {n} من المقتطفات</translation>
    </message>
    <message>
        <source>has doubts</source>
        <translation>فيه مواضع شك</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>{count} numbers are held: what is added from now on is numbered between them.</source>
        <translation>عدد الأرقام المثبّتة {count}: وما يُضاف من الآن فصاعداً يُرقّم فيما بينها.</translation>
    </message>
    <message>
        <source>The draft is numbered through: {others} of {count} numbers are others now.</source>
        <translation>رُقّم المشروع من جديد: تغيّر {others} من أصل {count} من الأرقام.</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>بديل</translation>
    </message>
    <message>
        <source>Number of the paragraph that this is an alternative of:</source>
        <translation>رقم الفقرة التي تشكل هذه الفقرة بديلاً لها:</translation>
    </message>
    <message>
        <source>There is no paragraph {number} in the draft.</source>
        <translation>لا توجد في المشروع فقرة رقمها {number}.</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>None yet (PNG or JPEG)</source>
        <translation>لا يوجد بعد (PNG أو JPEG)</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>ا&amp;ختيار صورة…</translation>
    </message>
    <message>
        <source>&amp;Without</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{symbol}, where it has one</source>
        <translation>{symbol}، إن وُجد</translation>
    </message>
    <message>
        <source>As the symbol tells; else its name: General Assembly</source>
        <translation>كما يدل عليه الرمز، وإلا فاسمها: الجمعية العامة</translation>
    </message>
    <message>
        <source>Seventy-third session</source>
        <translation>الدورة الثالثة والسبعون</translation>
    </message>
    <message>
        <source>Item 22 (b) of the provisional agenda*</source>
        <translation>البند 22 (ب) من جدول الأعمال المؤقت*</translation>
    </message>
    <message>
        <source>Note by the President of the General Assembly</source>
        <translation>مذكرة من رئيس الجمعية العامة</translation>
    </message>
    <message>
        <source>What asterisks above stand for, a line each: * A/73/150.</source>
        <translation>ما تدل عليه النجوم أعلاه، سطر لكل منها: * A/73/150.</translation>
    </message>
    <message>
        <source>English; several as English/français</source>
        <translation>العربية؛ وإن تعددت: العربية/English</translation>
    </message>
    <message>
        <source>As the symbol tells</source>
        <translation>كما يدل عليه الرمز</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>&amp;Draft:</source>
        <translation>الم&amp;شروع:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>الع&amp;نوان:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the text:</source>
        <translation>لغة ال&amp;نص:</translation>
    </message>
    <message>
        <source>S&amp;ymbol:</source>
        <translation>رم&amp;ز الوثيقة:</translation>
    </message>
    <message>
        <source>&amp;Organ:</source>
        <translation>ال&amp;هيئة:</translation>
    </message>
    <message>
        <source>D&amp;istribution:</source>
        <translation>ال&amp;توزيع:</translation>
    </message>
    <message>
        <source>Original &amp;language:</source>
        <translation>اللغة الأ&amp;صلية:</translation>
    </message>
    <message>
        <source>S&amp;ession:</source>
        <translation>ال&amp;دورة:</translation>
    </message>
    <message>
        <source>&amp;Agenda item:</source>
        <translation>&amp;بند جدول الأعمال:</translation>
    </message>
    <message>
        <source>Title of the ite&amp;m:</source>
        <translation>&amp;عنوان البند:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;مقدَّم من:</translation>
    </message>
    <message>
        <source>&amp;Notes to asterisks:</source>
        <translation>ال&amp;حواشي النجمية:</translation>
    </message>
    <message>
        <source>Emblem:</source>
        <translation>الشعار:</translation>
    </message>
    <message>
        <source>Versions issued before stay as they are. Job number and cover letter belong to a version: see Freeze.</source>
        <translation>تبقى النسخ الصادرة سابقاً كما هي. رقم المهمة ورسالة الإحالة يخصان نسخة بعينها: انظر «تجميد».</translation>
    </message>
    <message>
        <source>The next version is {symbol}. Distribution: {kind}.</source>
        <translation>النسخة التالية هي {symbol}. التوزيع: {kind}.</translation>
    </message>
    <message>
        <source>Next: {symbol}. Distribution: {kind}.</source>
        <translation type="vanished">التالي: {symbol}. التوزيع: {kind}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>مقيّد</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>صور (*.png *.jpg *.jpeg);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose an emblem</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>The identity of “{name}” was changed.</source>
        <translation>تغيرت هوية «{name}».</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>mark the selected words, or the sentence, as a snippet</source>
        <translation>تعليم الكلمات المحددة، أو الجملة، بوصفها مقتطفاً</translation>
    </message>
    <message>
        <source>unmark the snippet</source>
        <translation>إلغاء تعليم المقتطف</translation>
    </message>
    <message>
        <source>give it a new tag</source>
        <translation>إعطاؤه وسماً جديداً</translation>
    </message>
    <message>
        <source>give it a tag used before</source>
        <translation>إعطاؤه وسماً سبق استخدامه</translation>
    </message>
    <message>
        <source>No snippet is chosen. Click one in the text or the list, or in the text press</source>
        <translation>لم يُختر أي مقتطف. انقر مقتطفاً في النص أو في القائمة، أو اضغط في النص على</translation>
    </message>
    <message>
        <source>One snippet</source>
        <translation>مقتطف واحد</translation>
    </message>
    <message>
        <source>{n} snippets</source>
        <translation>{n} من المقتطفات</translation>
    </message>
    <message>
        <source>{n} in a draft</source>
        <translation>{n} في أحد المشاريع</translation>
    </message>
    <message>
        <source>{n} only likely: accept them or delete them</source>
        <translation>{n} محتملة فقط: اقبلها أو احذفها</translation>
    </message>
    <message>
        <source>{n} with doubts: look at them</source>
        <translation>{n} فيها مواضع شك: راجعها</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>Nothing can be put into a version. Show the working draft first.</source>
        <translation>لا يمكن إدراج شيء في نسخة. اعرض المشروع الجاري أولاً.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Nobody is called “{name}”. Who is meant?</source>
        <translation>لا أحد يُدعى «{name}». فمن المقصود؟</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>“{name}” is a new tag. Of which facet?</source>
        <translation>«{name}» وسم جديد. إلى أي وجه تصنيف ينتمي؟</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Drop to import</source>
        <translation>أفلت هنا للاستيراد</translation>
    </message>
    <message>
        <source>Will be read after what is being read or reviewed now: {names}.</source>
        <translation>ستُقرأ بعد ما تجري قراءته أو مراجعته الآن: {names}.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>جارٍ قراءة {name}</translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation>جارٍ قراءة {count} من الملفات</translation>
    </message>
    <message>
        <source>Documents ({endings});;All files (*)</source>
        <translation>الوثائق ({endings});;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>استيراد وثائق</translation>
    </message>
    <message>
        <source>Import a folder of documents</source>
        <translation>استيراد مجلد وثائق</translation>
    </message>
    <message>
        <source>Reading what was copied</source>
        <translation>جارٍ قراءة ما نُسخ</translation>
    </message>
    <message>
        <source>There is no text on the clipboard: copy some, then paste again.</source>
        <translation>لا يوجد نص في الحافظة: انسخ نصاً ثم أعد اللصق.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>{source} is imported, with {snippets} snippets.</source>
        <translation>استُورد {source}، ومعه {snippets} من المقتطفات.</translation>
    </message>
    <message>
        <source>{sources} sources are imported, with {snippets} snippets.</source>
        <translation>استُورد {sources} من المصادر، ومعها {snippets} من المقتطفات.</translation>
    </message>
    <message>
        <source>The workspace was closed before they were read; import them again: {names}.</source>
        <translation>أُغلق ملف العمل قبل قراءتها؛ أعد استيرادها: {names}.</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>{symbol}, where it has one</source>
        <translation>{symbol}، إن وُجد</translation>
    </message>
    <message>
        <source>Choose a line, or type another</source>
        <translation>اختر عبارة أو اكتب غيرها</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation>{command}: {keys}</translation>
    </message>
    <message>
        <source>{command}, in {place}: {keys}</source>
        <translation>{command}، في {place}: {keys}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Usual &amp;keys</source>
        <translation>المفاتيح ال&amp;معتادة</translation>
    </message>
    <message>
        <source>Give the chosen command the keys that it had at first</source>
        <translation>إعطاء الأمر المختار المفاتيح التي كانت له أصلاً</translation>
    </message>
    <message>
        <source>&amp;Take them from there</source>
        <translation>&amp;أخذها من هناك</translation>
    </message>
    <message>
        <source>&amp;All usual keys…</source>
        <translation>&amp;جميع المفاتيح المعتادة…</translation>
    </message>
    <message>
        <source>Give every command the keys that it had at first</source>
        <translation>إعطاء كل أمر المفاتيح التي كانت له أصلاً</translation>
    </message>
    <message>
        <source>Keys &amp;1:</source>
        <translation>المفاتيح &amp;1:</translation>
    </message>
    <message>
        <source>Keys &amp;2:</source>
        <translation>المفاتيح &amp;2:</translation>
    </message>
    <message>
        <source>Keys &amp;3:</source>
        <translation>المفاتيح &amp;3:</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>اختر أمراً لإعطائه مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>{keys} is typed when one writes: choose keys with Ctrl or Alt.</source>
        <translation>تُستخدم {keys} في الكتابة: اختر مفاتيح مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{keys}: these are already the keys of {commands}.</source>
        <translation>{keys}: هذه المفاتيح مخصصة بالفعل لما يلي: {commands}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>{keys} stays with the command that you gave it to.</source>
        <translation>تبقى {keys} للأمر الذي خصصتها له.</translation>
    </message>
    <message>
        <source>Give every command its usual keys?</source>
        <translation>هل تريد إعطاء كل أمر مفاتيحه المعتادة؟</translation>
    </message>
    <message>
        <source>The keys that you chose yourself are forgotten.</source>
        <translation>تُنسى المفاتيح التي اخترتها بنفسك.</translation>
    </message>
    <message>
        <source>Give usual keys</source>
        <translation>إعطاء المفاتيح المعتادة</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>&amp;Show those with:</source>
        <translation>&amp;عرض الأوامر المتضمنة:</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>and {n} more</source>
        <translation>و{n} غيرها</translation>
    </message>
</context>
<context>
    <name>LeaksModel</name>
    <message>
        <source>Gravity</source>
        <translation type="vanished">الخطورة</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما يحويه</translation>
    </message>
    <message>
        <source>What that says</source>
        <translation>ما يقوله ذلك</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>{gravity}: {what}. {words}</source>
        <translation>{gravity}: {what}. {words}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Language of the legend</source>
        <translation>لغة مفتاح الرموز</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>What brackets and other signs stand for; printed below the title</source>
        <translation>ما تدل عليه الأقواس وسائر العلامات؛ يُطبع تحت العنوان</translation>
    </message>
    <message>
        <source>Legend in:</source>
        <translation>مفتاح الرموز باللغة:</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Finding where every recommendation stands</source>
        <translation>جارٍ تحديد موضع كل توصية</translation>
    </message>
    <message>
        <source>Words, names, tags or numbers</source>
        <translation>كلمات أو أسماء أو وسوم أو أرقام</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>بحث عن</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>إغلاق القائمة (Esc)</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
</context>
<context>
    <name>ListingPanel</name>
    <message>
        <source>Kind of change</source>
        <translation>نوع التغيير</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Words in the change</source>
        <translation>كلمات في التغيير</translation>
    </message>
    <message>
        <source>Touching the watch list</source>
        <translation>ما يمس قائمة المتابعة</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>ما عليه ملاحظات</translation>
    </message>
    <message>
        <source>Also those with a new number alone</source>
        <translation type="vanished">أيضاً ما تغيّر رقمه وحده</translation>
    </message>
    <message>
        <source>Also what was only renumbered</source>
        <translation>أيضاً ما تغيّر رقمه وحده</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>جميع الأنواع</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>جميع الأقسام</translation>
    </message>
    <message>
        <source>{section} (deleted)</source>
        <translation>{section} (محذوف)</translation>
    </message>
    <message>
        <source>{shown} of {all} changes</source>
        <translation>{shown} من أصل {all} من التغييرات</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>التغييرات: {count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Undo {act}</source>
        <translation>&amp;تراجع عن {act}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo {act}</source>
        <translation>&amp;إعادة {act}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source> (looking only)</source>
        <translation> (اطلاع فقط)</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Making the pages</source>
        <translation>إعداد الصفحات</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Find in this page:</source>
        <translation>&amp;بحث في هذه الصفحة:</translation>
    </message>
    <message>
        <source>“{words}” is not on this page.</source>
        <translation>لا ترد «{words}» في هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Recent tags</source>
        <translation>الوسوم الأخيرة</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>وسم &amp;جديد…</translation>
    </message>
    <message>
        <source>There is no snippet under the caret to take away.</source>
        <translation>لا يوجد عند المؤشر مقتطف لإزالته.</translation>
    </message>
    <message>
        <source>There are no words here to mark: select a passage first.</source>
        <translation>لا توجد هنا كلمات لتعليمها: حدد جزءاً من النص أولاً.</translation>
    </message>
    <message>
        <source>{reference} is a snippet already.</source>
        <translation>{reference} مقتطف بالفعل.</translation>
    </message>
    <message>
        <source>Unmark {reference}?</source>
        <translation>هل تريد إلغاء تعليم {reference}؟</translation>
    </message>
    <message>
        <source>It stands in: {drafts}. The paragraphs keep their words and say where these came from.</source>
        <translation>يرد في: {drafts}. وتحتفظ الفقرات بكلماتها وببيان مصدرها.</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>إلغاء التعليم</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{where}: {count}</source>
        <translation>{where}: {count}</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{rows} by {columns}</source>
        <translation>{rows} حسب {columns}</translation>
    </message>
    <message>
        <source>Ro&amp;ws:</source>
        <translation>ال&amp;صفوف:</translation>
    </message>
    <message>
        <source>Colu&amp;mns:</source>
        <translation>الأ&amp;عمدة:</translation>
    </message>
    <message>
        <source>No snippet has this yet: {axis}. Choose it for snippets in Sources, or sort by something else.</source>
        <translation>لا يوجد بعدُ مقتطف له هذه الصفة: {axis}. اخترها لمقتطفات في «المصادر»، أو رتّب حسب صفة أخرى.</translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation>جميع المقتطفات</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Snippets by rows and columns</source>
        <translation>المقتطفات حسب الصفوف والأعمدة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
</context>
<context>
    <name>Matter</name>
    <message>
        <source>{old} → {new}</source>
        <translation>من {old} إلى {new}:</translation>
    </message>
</context>
<context>
    <name>NewTag</name>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>ال&amp;وسم:</translation>
    </message>
</context>
<context>
    <name>NewTagDialog</name>
    <message>
        <source>The facet, a colon, and the tag’s name. Facets: {names}</source>
        <translation>وجه التصنيف، ثم نقطتان، ثم اسم الوسم. أوجه التصنيف: {names}</translation>
    </message>
</context>
<context>
    <name>NewWorkspace</name>
    <message>
        <source>New workspace</source>
        <translation>ملف عمل جديد</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the text:</source>
        <translation>ل&amp;غة النص:</translation>
    </message>
    <message>
        <source>&amp;Outline:</source>
        <translation>الم&amp;خطط:</translation>
    </message>
    <message>
        <source>Own &amp;file…</source>
        <translation>ملف خا&amp;ص…</translation>
    </message>
    <message>
        <source>&amp;Vocabulary:</source>
        <translation>ال&amp;مفردات:</translation>
    </message>
    <message>
        <source>O&amp;wn file…</source>
        <translation>ملف خ&amp;اص…</translation>
    </message>
    <message>
        <source>The themes and other facets that snippets are sorted by. The contributors come with it.</source>
        <translation>المواضيع وغيرها من أوجه التصنيف التي تُرتّب المقتطفات بحسبها. ويرد معها المساهمون.</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>الم&amp;لف:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اخ&amp;تيار…</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>&amp;Make</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>Own outline from a file</source>
        <translation>مخطط خاص من ملف</translation>
    </message>
    <message>
        <source>Own vocabulary from a file</source>
        <translation>مفردات خاصة من ملف</translation>
    </message>
    <message>
        <source>Choose where to keep the workspace</source>
        <translation>اختر مكان حفظ ملف العمل</translation>
    </message>
    <message>
        <source>For any negotiation</source>
        <translation>لأي مفاوضات</translation>
    </message>
    <message>
        <source>Compact on migration</source>
        <translation>الاتفاق المتعلق بالهجرة</translation>
    </message>
    <message>
        <source>Your own outline: a title and headings in Markdown.</source>
        <translation>مخطط خاص بك: عنوان وعناوين فرعية بصيغة Markdown.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>ملف عمل جديد</translation>
    </message>
    <message>
        <source>Own outline</source>
        <translation>مخطط خاص</translation>
    </message>
    <message>
        <source>Outlines (*.md);;All files (*)</source>
        <translation>المخططات (*.md);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Vocabularies (*.csv);;All files (*)</source>
        <translation>المفردات (*.csv);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Own vocabulary</source>
        <translation>مفردات خاصة</translation>
    </message>
    <message>
        <source>Workspaces (*.draftdesk)</source>
        <translation>ملفات العمل (*.draftdesk)</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation>جارٍ إنشاء {name}</translation>
    </message>
</context>
<context>
    <name>NoDraft</name>
    <message>
        <source>Drafts are written here, and this workspace has none. Assemble makes a draft of the snippets of your sources, section by section; an empty one is written from the first word; the sample shows a draft with all that belongs to it.</source>
        <translation>هنا تُكتب مشاريع النصوص، وليس في ملف العمل هذا أي منها. «تجميع» ينشئ مشروعاً من مقتطفات مصادرك، قسماً قسماً؛ والمشروع الفارغ يُكتب من أول كلمة؛ أما النموذج فيعرض مشروعاً بكل ما يتصل به.</translation>
    </message>
</context>
<context>
    <name>NoDraftYet</name>
    <message>
        <source>No draft yet</source>
        <translation>لا يوجد مشروع بعد</translation>
    </message>
    <message>
        <source>Versions of the draft are issued, read and handed out here. Assemble a draft from the snippets in Compose, or begin with a text that was received:</source>
        <translation>هنا تصدر نسخ المشروع وتُقرأ وتوزَّع. جمّع مشروعاً من المقتطفات في «الصياغة»، أو ابدأ بنص وارد:</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Open a workspace to search its snippets.</source>
        <translation>افتح ملف عمل للبحث في مقتطفاته.</translation>
    </message>
    <message>
        <source>There are no snippets yet: recommendations and passages of the sources. Import documents, or mark a passage in a source with Q.</source>
        <translation>لا توجد بعدُ مقتطفات، أي توصيات وأجزاء من المصادر. استورد وثائق، أو علّم جزءاً من مصدر بالمفتاح Q.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>No snippet with these filters has “{words}”.</source>
        <translation>لا ترد «{words}» في أي مقتطف يستوفي عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>No snippet fits all these filters.</source>
        <translation>لا يوجد مقتطف يستوفي جميع عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
    <message>
        <source>No snippet has “{words}”. Try fewer words, or only their beginnings.</source>
        <translation>لا ترد «{words}» في أي مقتطف. جرّب كلمات أقل، أو أوائلها فقط.</translation>
    </message>
    <message>
        <source>Show all snippets</source>
        <translation>عرض جميع المقتطفات</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>What does the footnote say?</source>
        <translation>ما نص الحاشية؟</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Taken off the watch list.</source>
        <translation>أُزيل من قائمة المتابعة.</translation>
    </message>
    <message>
        <source>That is on the watch list already.</source>
        <translation>هذا مدرج بالفعل في قائمة المتابعة.</translation>
    </message>
    <message>
        <source>The remark was deleted.</source>
        <translation>حُذفت الملاحظة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Looking for what is watched</source>
        <translation>جارٍ البحث عما هو قيد المتابعة</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>This paragraph has no footnote.</source>
        <translation>ليس لهذه الفقرة حاشية.</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Close the footnotes</source>
        <translation>إغلاق الحواشي</translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation>الحاشية {number}</translation>
    </message>
    <message>
        <source>Footnotes of {heading}</source>
        <translation>حواشي {heading}</translation>
    </message>
    <message>
        <source>Footnotes of paragraph {number}</source>
        <translation>حواشي الفقرة {number}</translation>
    </message>
</context>
<context>
    <name>NothingCompared</name>
    <message>
        <source>What changed from one text to another is read here: reworded, moved, split, merged, new, gone. Drop two Word, PDF or text files on this page, or choose two texts above.</source>
        <translation>يُقرأ هنا ما تغيّر من نص إلى آخر: ما أُعيدت صياغته أو نُقل أو قُسّم أو دُمج أو أُضيف أو حُذف. أفلت على هذه الصفحة ملفين بصيغة Word أو PDF أو ملفين نصيين، أو اختر نصين أعلاه.</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>لم تُجرَ أي مقارنة بعد</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Reflected shows which recommendations have reached the draft, and which have not.</source>
        <translation>يبيّن «ما أُخذ به» التوصيات التي وصلت إلى المشروع والتوصيات التي لم تصل إليه.</translation>
    </message>
    <message>
        <source>There are no snippets to count yet. Import the papers of a session to begin.</source>
        <translation>لا توجد بعدُ مقتطفات لحصرها. ابدأ باستيراد ورقات إحدى الجلسات.</translation>
    </message>
</context>
<context>
    <name>NumberingDialog</name>
    <message>
        <source>Numbering</source>
        <translation>الترقيم</translation>
    </message>
    <message>
        <source>As shipp&amp;ed</source>
        <translation>كما &amp;ورد مع البرنامج</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>Number this draft by the numbering of a file. Save your changes first.</source>
        <translation>ترقيم هذا المشروع وفق الترقيم الوارد في ملف. احفظ تغييراتك أولاً.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Write this numbering, in all languages, as one file. Save your changes first.</source>
        <translation>كتابة هذا الترقيم، بجميع اللغات، في ملف واحد. احفظ تغييراتك أولاً.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Headings, level {n}</source>
        <translation>العناوين، المستوى {n}</translation>
    </message>
    <message>
        <source>Sub-paragraphs, level {n}</source>
        <translation>الفقرات الفرعية، المستوى {n}</translation>
    </message>
    <message>
        <source>&amp;Draft:</source>
        <translation>ال&amp;مشروع:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>&amp;Paragraphs:</source>
        <translation>ال&amp;فقرات:</translation>
    </message>
    <message>
        <source>P&amp;reambular paragraphs:</source>
        <translation>فقرات ال&amp;ديباجة:</translation>
    </message>
    <message>
        <source>Su&amp;b-paragraphs:</source>
        <translation>الفقرات الفر&amp;عية:</translation>
    </message>
    <message>
        <source>&amp;Headings:</source>
        <translation>العنا&amp;وين:</translation>
    </message>
    <message>
        <source>In braces stands how a number is written: {fields}. An empty field is no number. The last level holds for deeper ones. Versions stay as they are, and so do numbers that are held.</source>
        <translation>بين المعقوفتين طريقة كتابة الرقم: {fields}. والحقل الفارغ يعني بلا رقم. ويسري المستوى الأخير على ما هو أعمق منه. وتبقى النسخ كما هي، وكذلك الأرقام المثبتة.</translation>
    </message>
    <message>
        <source>All drafts that are numbered “{profile}” are numbered so.</source>
        <translation>تُرقّم على هذا النحو جميع المشاريع ذات الترقيم «{profile}».</translation>
    </message>
    <message>
        <source>For example: {numbers}</source>
        <translation>مثلاً: {numbers}</translation>
    </message>
    <message>
        <source>Numberings (*.toml);;All files (*)</source>
        <translation>أنساق الترقيم (*.toml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a numbering</source>
        <translation>استيراد ترقيم</translation>
    </message>
    <message>
        <source>The draft is numbered “{profile}” now.</source>
        <translation>أصبح ترقيم المشروع «{profile}».</translation>
    </message>
    <message>
        <source>Numberings (*.toml)</source>
        <translation>أنساق الترقيم (*.toml)</translation>
    </message>
    <message>
        <source>Export the numbering</source>
        <translation>تصدير الترقيم</translation>
    </message>
    <message>
        <source>The numbering was changed.</source>
        <translation>جرى تغيير الترقيم.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Reading the numbers</source>
        <translation>جارٍ قراءة الأرقام</translation>
    </message>
    <message>
        <source>{same} of {count} numbers are the same in {a} and {b}.</source>
        <translation>{same} من أصل {count} من الأرقام لم تتغير بين {a} و{b}.</translation>
    </message>
    <message>
        <source>Nothing is numbered in {a} and {b}.</source>
        <translation>لا شيء مرقّم في {a} و{b}.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>القديم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
</context>
<context>
    <name>OutlineFilter</name>
    <message>
        <source>Filter the outline</source>
        <translation>تصفية المخطط</translation>
    </message>
    <message>
        <source>Filter the outline by words, number or status</source>
        <translation>تصفية المخطط بالكلمات أو الرقم أو الحالة</translation>
    </message>
    <message>
        <source>More to filter by</source>
        <translation>عوامل تصفية أخرى</translation>
    </message>
    <message>
        <source>Filter by status, brackets and sources</source>
        <translation>تصفية بالحالة والأقواس المعقوفة والمصادر</translation>
    </message>
    <message>
        <source>Has brackets</source>
        <translation>فيه أقواس معقوفة</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>Has open comments</source>
        <translation>عليه تعليقات مفتوحة</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
</context>
<context>
    <name>OutlinePainter</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline of the draft</source>
        <translation>مخطط المشروع</translation>
    </message>
    <message>
        <source>How far the outline is unfolded</source>
        <translation>مدى بسط المخطط</translation>
    </message>
    <message>
        <source>Not moved: {reason}.</source>
        <translation>لم يُنقل: {reason}.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} من أصل {total}</translation>
    </message>
    <message>
        <source>Nothing in the draft fits.</source>
        <translation>لا شيء في المشروع يستوفي ذلك.</translation>
    </message>
    <message>
        <source>The headings and paragraphs of the draft will stand here.</source>
        <translation>ستظهر هنا عناوين المشروع الفرعية وفقراته.</translation>
    </message>
</context>
<context>
    <name>OutlinePicker</name>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>The draft’s own</source>
        <translation>مخطط المشروع نفسه</translation>
    </message>
    <message>
        <source>Shipped: {name}</source>
        <translation>مرفق بالبرنامج: {name}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Choose an outline</source>
        <translation>اختيار مخطط</translation>
    </message>
    <message>
        <source>Outlines (*.md);;All files (*)</source>
        <translation>المخططات (*.md);;جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the changes</source>
        <translation>نظرة عامة على التغييرات</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>التغييرات: {count}</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Circulate the package</source>
        <translation>تعميم مجموعة الملفات</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>&amp;تعقب التغييرات</translation>
    </message>
    <message>
        <source>Table of w&amp;hat changed</source>
        <translation>جدول ما ت&amp;غير</translation>
    </message>
    <message>
        <source>Table of where each paragraph comes &amp;from</source>
        <translation>جدول م&amp;صدر كل فقرة</translation>
    </message>
    <message>
        <source>Anne&amp;x of sources in the clean text</source>
        <translation>مرفق المصا&amp;در في النص النهائي</translation>
    </message>
    <message>
        <source>Cover &amp;note</source>
        <translation>مذكرة إ&amp;حالة</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>P&amp;DF</translation>
    </message>
    <message>
        <source>Looking for what does not circulate</source>
        <translation>البحث عما لا يُعمَّم</translation>
    </message>
    <message>
        <source>C&amp;irculate…</source>
        <translation>ت&amp;عميم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No other version</source>
        <translation>لا نسخة أخرى</translation>
    </message>
    <message>
        <source>Places with words that are not for circulation: {count} ({places}). They go out all the same; Pre-flight shows them.</source>
        <translation>مواضع فيها كلمات غير معدة للتعميم: {count} ({places}). وهي تخرج رغم ذلك، والفحص قبل التعميم يبيّنها.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation type="vanished">مجلد</translation>
    </message>
    <message>
        <source>One .zip file</source>
        <translation type="vanished">ملف zip. واحد</translation>
    </message>
    <message>
        <source>P&amp;DF: takes LibreOffice, which is not on this machine</source>
        <translation>P&amp;DF: يحتاج إلى LibreOffice، وهو غير موجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>الحقول: {fields}</translation>
    </message>
    <message>
        <source>&amp;Changes since:</source>
        <translation>التغييرات &amp;منذ:</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>ال&amp;نموذج:</translation>
    </message>
    <message>
        <source>&amp;Who is named:</source>
        <translation>من يُ&amp;ذكر اسمه:</translation>
    </message>
    <message>
        <source>&amp;Series:</source>
        <translation>ال&amp;سلسلة:</translation>
    </message>
    <message>
        <source>Na&amp;med by:</source>
        <translation>التسمية وف&amp;ق:</translation>
    </message>
    <message>
        <source>&amp;Goes into:</source>
        <translation>ال&amp;وجهة:</translation>
    </message>
    <message>
        <source>All files say what “{label}” says. They are written together or not at all.</source>
        <translation>تقول جميع الملفات ما تقوله «{label}». وهي تُكتب معاً أو لا تُكتب إطلاقاً.</translation>
    </message>
    <message>
        <source>&amp;Files:</source>
        <translation>المل&amp;فات:</translation>
    </message>
    <message>
        <source>A folder of its own: {name}</source>
        <translation>مجلد خاص بها: {name}</translation>
    </message>
    <message>
        <source>One .zip file: {name}</source>
        <translation>ملف .zip واحد: {name}</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات zip (*.zip)</translation>
    </message>
    <message>
        <source>Files in it: {count}.</source>
        <translation>عدد الملفات فيه: {count}.</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>Doubtful pairings of {label}</source>
        <translation>المقابلات المشكوك فيها في {label}</translation>
    </message>
    <message>
        <source>Its words now</source>
        <translation>كلماتها الآن</translation>
    </message>
    <message>
        <source>Its words before</source>
        <translation>كلماتها من قبل</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>إ&amp;جابة</translation>
    </message>
    <message>
        <source>&amp;Confirm all as they are taken</source>
        <translation>&amp;تأكيد الكل كما اعتُبر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Doubtful paragraphs</source>
        <translation>الفقرات المشكوك فيها</translation>
    </message>
    <message>
        <source>In the version before it &amp;was:</source>
        <translation>&amp;كانت في النسخة السابقة:</translation>
    </message>
    <message>
        <source>&amp;Now:</source>
        <translation>ال&amp;آن:</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>من &amp;قبل:</translation>
    </message>
    <message>
        <source>{count}. A paragraph that is one of the version before keeps its sources and its history.</source>
        <translation>{count}. الفقرة التي هي إحدى فقرات النسخة السابقة تحتفظ بمصادرها وسجلها.</translation>
    </message>
    <message>
        <source>Nothing in “{label}” is doubtful any more.</source>
        <translation>لم يعد في «{label}» ما يُشك فيه.</translation>
    </message>
    <message>
        <source>A new paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>Another paragraph…</source>
        <translation>فقرة أخرى…</translation>
    </message>
    <message>
        <source>Another paragraph</source>
        <translation>فقرة أخرى</translation>
    </message>
    <message>
        <source>The number that it had in the version before, such as 12 (a):</source>
        <translation>الرقم الذي كان لها في النسخة السابقة، مثل 12 (أ):</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>What arrived</source>
        <translation>ما ورد</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>عرض الصفوف التي ترد فيها هذه الكلمات وحدها</translation>
    </message>
    <message>
        <source>Only do&amp;ubts</source>
        <translation>مواضع ال&amp;شك فقط</translation>
    </message>
    <message>
        <source>Only likel&amp;y</source>
        <translation>المح&amp;تمل فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>{ticked} of {count} snippets from 1 source will be stored</source>
        <translation>سيُحفظ {ticked} من أصل {count} من المقتطفات من مصدر واحد</translation>
    </message>
    <message>
        <source>{ticked} of {count} snippets from {sources} sources will be stored</source>
        <translation>سيُحفظ {ticked} من أصل {count} من المقتطفات من {sources} من المصادر</translation>
    </message>
    <message>
        <source>&amp;Import without snippets</source>
        <translation>ا&amp;ستيراد بلا مقتطفات</translation>
    </message>
    <message>
        <source>&amp;Import 1 snippet</source>
        <translation>ا&amp;ستيراد مقتطف واحد</translation>
    </message>
    <message>
        <source>&amp;Import {count} snippets</source>
        <translation>ا&amp;ستيراد {count} من المقتطفات</translation>
    </message>
</context>
<context>
    <name>ParagraphHistory</name>
    <message>
        <source>History of the paragraph</source>
        <translation>سجل الفقرة</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>جارٍ قراءة السجل</translation>
    </message>
    <message>
        <source>The paragraph in each version</source>
        <translation>الفقرة في كل نسخة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The draft is no longer there.</source>
        <translation>لم يعد المشروع موجوداً.</translation>
    </message>
    <message>
        <source>{name} of “{label}”</source>
        <translation>{name} من «{label}»</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Reading what was copied</source>
        <translation>جارٍ قراءة ما نُسخ</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type some letters</source>
        <translation>اكتب بعض الأحرف</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Alternative to {snippet}</source>
        <translation>بديل عن {snippet}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Show {paragraph} in the draft</source>
        <translation>إظهار {paragraph} في المسودة</translation>
    </message>
    <message>
        <source>In {draft}: paragraphs {numbers}</source>
        <translation>في {draft}: الفقرات {numbers}</translation>
    </message>
    <message>
        <source>In {draft}: paragraph {numbers}</source>
        <translation>في {draft}: الفقرة {numbers}</translation>
    </message>
    <message>
        <source>Set aside from {draft}: {reason}</source>
        <translation>منحّى من {draft}: {reason}</translation>
    </message>
    <message>
        <source>Set aside from {draft}</source>
        <translation>منحّى من {draft}</translation>
    </message>
    <message>
        <source>Held for a section of {draft}</source>
        <translation>محفوظ لقسم من أقسام {draft}</translation>
    </message>
    <message>
        <source>Not in {draft} yet</source>
        <translation>لم يُدرج بعد في {draft}</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>Ctrl+click goes there</source>
        <translation>للانتقال إليه: Ctrl مع النقر</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>صفحات التفضيلات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;عام</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>DraftDesk speaks another language from its next start on.</source>
        <translation>يتحول DraftDesk إلى لغة أخرى ابتداءً من تشغيله المقبل.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ال&amp;مظهر:</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>حجم ال&amp;نص:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>ا&amp;سمك:</translation>
    </message>
    <message>
        <source>What you do, and what you comment, is kept under this name</source>
        <translation>يُسجَّل تحت هذا الاسم ما تقوم به من إجراءات وما تبديه من تعليقات</translation>
    </message>
    <message>
        <source>&amp;Reopen the last workspace at the start</source>
        <translation>إعادة &amp;فتح آخر ملف عمل عند بدء التشغيل</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>ال&amp;كتابة</translation>
    </message>
    <message>
        <source>Page &amp;width:</source>
        <translation>عر&amp;ض الصفحة:</translation>
    </message>
    <message>
        <source>How many letters a line of the draft holds at most</source>
        <translation>أقصى عدد من الأحرف في سطر المشروع</translation>
    </message>
    <message>
        <source>Curl &amp;quotation marks as the draft&apos;s language has them</source>
        <translation>علامات ا&amp;قتباس بحسب لغة المشروع</translation>
    </message>
    <message>
        <source>&amp;Keep numbers with their words, and French marks with theirs</source>
        <translation>إ&amp;بقاء الأرقام مع كلماتها، وعلامات الترقيم الفرنسية مع كلماتها</translation>
    </message>
    <message>
        <source>Puts a space that never ends a line into “paragraph 12” and before “;” in French</source>
        <translation>يضع مسافة لا ينتهي السطر عندها قبل الرقم في عبارة «الفقرة 12» وقبل «;» بالفرنسية</translation>
    </message>
    <message>
        <source>&amp;Check the spelling while one writes</source>
        <translation>&amp;تدقيق الإملاء أثناء الكتابة</translation>
    </message>
    <message>
        <source>&amp;Spelling of:</source>
        <translation>إم&amp;لاء لغة:</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>الا&amp;ختصارات</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>As the system has it</source>
        <translation>بحسب إعداد النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> من الأحرف</translation>
    </message>
    <message>
        <source>the draft&apos;s language</source>
        <translation>لغة المشروع</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
</context>
<context>
    <name>PreflightModel</name>
    <message>
        <source>Gravity</source>
        <translation type="vanished">الخطورة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>{gravity}, {kind}, {place}: {words}. {advice}</source>
        <translation>{gravity}، {kind}، {place}: {words}. {advice}</translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation>الحاشية {number}</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message>
        <source>Pre-flight</source>
        <translation>الفحص قبل التعميم</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Go to the &amp;place</source>
        <translation>الانتقال إلى المو&amp;ضع</translation>
    </message>
    <message>
        <source>Add to the &amp;known terms</source>
        <translation>إضافة إلى المصطلحات المعرو&amp;فة</translation>
    </message>
    <message>
        <source>Known terms…</source>
        <translation>المصطلحات المعروفة…</translation>
    </message>
    <message>
        <source>Check a Word file…</source>
        <translation>فحص ملف Word…</translation>
    </message>
    <message>
        <source>Kind of findings shown</source>
        <translation>نوع الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>تصفية الملاحظات</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>Reports of the Secretariat have at most 8,500 words, others 10,700</source>
        <translation>لا تتجاوز تقارير الأمانة العامة 8,500 كلمة، وغيرها 10,700 كلمة</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;عرض:</translation>
    </message>
    <message>
        <source>Words &amp;allowed:</source>
        <translation>عدد الكلمات المسمو&amp;ح به:</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>المشروع الجاري</translation>
    </message>
    <message>
        <source>{name}: nothing to object to.</source>
        <translation>{name}: لا شيء يُعترض عليه.</translation>
    </message>
    <message>
        <source>{name}. {summary}</source>
        <translation>{name}. {summary}</translation>
    </message>
    <message>
        <source>{name}. {summary} A version never changes: mend the draft and freeze it again.</source>
        <translation>{name}. {summary} النسخة لا تتغير أبدا: صحّح المشروع ثم جمّده من جديد.</translation>
    </message>
    <message>
        <source>All findings ({count})</source>
        <translation>جميع الملاحظات ({count})</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Print the marked-up copy</source>
        <translation>طباعة النسخة المبيّنة التغييرات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>جارٍ تنسيق الصفحات</translation>
    </message>
    <message>
        <source>Printed as LibreOffice sets it: page breaks in Word may differ.</source>
        <translation>طُبع كما ينسقه LibreOffice: قد تختلف فواصل الصفحات في Word.</translation>
    </message>
    <message>
        <source>Printed in our own layout: page breaks in Word may differ.</source>
        <translation>طُبع بتنسيق خاص بالبرنامج: قد تختلف فواصل الصفحات في Word.</translation>
    </message>
    <message>
        <source>Print preview: the file as LibreOffice sets it</source>
        <translation>معاينة الطباعة: الملف كما ينسقه LibreOffice</translation>
    </message>
    <message>
        <source>Print preview: our own layout, page breaks in Word may differ</source>
        <translation>معاينة الطباعة: تنسيق خاص بالبرنامج، قد تختلف فواصل الصفحات في Word</translation>
    </message>
    <message>
        <source>1 page was printed.</source>
        <translation>طُبعت صفحة واحدة.</translation>
    </message>
    <message>
        <source>{count} pages were printed.</source>
        <translation>عدد الصفحات المطبوعة: {count}.</translation>
    </message>
    <message>
        <source>Print preview of the marked-up copy</source>
        <translation>معاينة طباعة النسخة المبيّنة التغييرات</translation>
    </message>
    <message>
        <source>{a} → {b}</source>
        <translation>من {a} إلى {b}</translation>
    </message>
    <message>
        <source>INTERNAL · {a} → {b}</source>
        <translation>INTERNAL · {a} → {b}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>صفحات الملف</translation>
    </message>
    <message>
        <source>Our own layout</source>
        <translation>تنسيق خاص بالبرنامج</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>The file as LibreOffice sets it, or our own layout, whose text can be copied</source>
        <translation>الملف كما ينسقه LibreOffice، أو تنسيق خاص بالبرنامج يمكن نسخ نصه</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>حجم الصفحات</translation>
    </message>
    <message>
        <source>Size of the pages: Ctrl and the wheel, + and −, 0 for the width</source>
        <translation>حجم الصفحات: Ctrl مع عجلة الفأرة، أو + و−، و0 لعرض الصفحة</translation>
    </message>
    <message>
        <source>The making was stopped.</source>
        <translation>أُوقف إعداد الصفحات.</translation>
    </message>
    <message>
        <source>The pages before the change, while LibreOffice makes the new ones…</source>
        <translation>الصفحات كما كانت قبل التغيير، ريثما يُعِدّ LibreOffice الصفحات الجديدة…</translation>
    </message>
    <message>
        <source>The file as LibreOffice sets it: page breaks in Word may differ.</source>
        <translation>الملف كما ينسقه LibreOffice: قد تختلف فواصل الصفحات في Word.</translation>
    </message>
    <message>
        <source>Our own layout: page breaks in Word may differ. With LibreOffice installed, the file itself is shown.</source>
        <translation>تنسيق خاص بالبرنامج: قد تختلف فواصل الصفحات في Word. إذا كان LibreOffice مثبتا عُرض الملف نفسه.</translation>
    </message>
    <message>
        <source>Our own layout, while LibreOffice makes the pages of the file…</source>
        <translation>تنسيق خاص بالبرنامج، ريثما يعدّ LibreOffice صفحات الملف…</translation>
    </message>
    <message>
        <source>Our own layout: page breaks in Word may differ. {reason}</source>
        <translation>تنسيق خاص بالبرنامج: قد تختلف فواصل الصفحات في Word. {reason}</translation>
    </message>
    <message>
        <source>Our own layout: page breaks in Word may differ.</source>
        <translation>تنسيق خاص بالبرنامج: قد تختلف فواصل الصفحات في Word.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>{page}. A picture: choose our own layout above to have the text read.</source>
        <translation>{page}. صورة: اختر أعلاه التنسيق الخاص بالبرنامج ليُقرأ النص.</translation>
    </message>
    <message>
        <source>The paragraph gone to is shown in it.</source>
        <translation>تظهر فيه الفقرة المطلوبة.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the marked-up copy</source>
        <translation>طباعة النسخة المبيّنة التغييرات</translation>
    </message>
    <message>
        <source>&amp;All of the newer text, with its changes marked</source>
        <translation>النص الأ&amp;حدث كله، مع بيان تغييراته</translation>
    </message>
    <message>
        <source>Only paragraphs that &amp;changed, below their headings</source>
        <translation>الفقرات التي ت&amp;غيّرت وحدها، تحت عناوينها الفرعية</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;معاينة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The list shows only what touches the watch list or has remarks: each page is marked INTERNAL. Show all changes first to print a copy for others.</source>
        <translation>لا تعرض القائمة إلا ما يمس قائمة المتابعة أو عليه ملاحظات: تحمل كل صفحة عبارة INTERNAL. لطباعة نسخة لغيركم اعرضوا كل التغييرات أولاً.</translation>
    </message>
    <message>
        <source>{hidden}: not marked in print, but counted at its top.</source>
        <translation>{hidden}: لا تُبيَّن في النسخة المطبوعة، ولكن عددها مذكور في أعلاها.</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>نماذج التصدير</translation>
    </message>
    <message>
        <source>&amp;New from it…</source>
        <translation>&amp;جديد منه…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة ت&amp;سمية…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>This profile ships with DraftDesk and stays as it is. Make a new one from it.</source>
        <translation>هذا النموذج يأتي مع DraftDesk ويبقى كما هو. أنشئ منه نموذجاً جديداً.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="vanished">الشكل</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>ال&amp;نموذج:</translation>
    </message>
    <message>
        <source>Word files and templates (*.docx *.dotx);;All files (*)</source>
        <translation>ملفات Word وقوالبه (*.docx *.dotx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>اختيار قالب Word</translation>
    </message>
    <message>
        <source>Profile “{name}” was changed.</source>
        <translation>تغير النموذج «{name}».</translation>
    </message>
    <message>
        <source>Keep the changes to “{name}”?</source>
        <translation>هل تُحفظ تغييرات «{name}»؟</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>نموذج جديد</translation>
    </message>
    <message>
        <source>Profile “{name}” was added.</source>
        <translation>أُضيف النموذج «{name}».</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>إعادة تسمية النموذج</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>اسم النموذج:</translation>
    </message>
    <message>
        <source>Profile “{name}” was deleted.</source>
        <translation>حُذف النموذج «{name}».</translation>
    </message>
    <message>
        <source>Export profiles (*.toml);;All files (*)</source>
        <translation>نماذج التصدير (*.toml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Export profiles (*.toml)</source>
        <translation>نماذج التصدير (*.toml)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>تصدير النموذج</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>الحجم:</translation>
    </message>
    <message>
        <source>Holds:</source>
        <translation>المحتويات:</translation>
    </message>
    <message>
        <source>Last backup:</source>
        <translation>آخر نسخة احتياطية:</translation>
    </message>
    <message>
        <source>The file:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;تحقق الآن</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Not checked yet</source>
        <translation>لم يجر التحقق بعد</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>لم يعد الملف موجوداً</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation>{n} من المصادر</translation>
    </message>
    <message>
        <source>1 snippet</source>
        <translation>مقتطف واحد</translation>
    </message>
    <message>
        <source>{n} snippets</source>
        <translation>{n} من المقتطفات</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>فقرة واحدة</translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation>{n} من الفقرات</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>نسخة واحدة</translation>
    </message>
    <message>
        <source>{n} versions</source>
        <translation>{n} من النسخ</translation>
    </message>
    <message>
        <source>1 act</source>
        <translation>إجراء واحد</translation>
    </message>
    <message>
        <source>{n} acts</source>
        <translation>{n} من الإجراءات</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>جارٍ التحقق من {name}</translation>
    </message>
    <message>
        <source>Whole: nothing is missing or damaged</source>
        <translation>سليم: لا نقص فيه ولا تلف</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Section and words</source>
        <translation>القسم والكلمات</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>المقتطف</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>كيفية الإدراج أو سبب عدمه</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>مدرج من قبل</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>Set aside and parked</source>
        <translation>منحّى ومؤجل</translation>
    </message>
    <message>
        <source>(without a heading)</source>
        <translation>(بلا عنوان فرعي)</translation>
    </message>
    <message>
        <source>says the same as {other}, joins it</source>
        <translation>يطابق {other}، ويُضم إليه</translation>
    </message>
    <message>
        <source>nearly the same as {other}</source>
        <translation>شبه مطابق للمقتطف {other}</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>{title}, {count} snippets</source>
        <translation>{title}، {count} من المقتطفات</translation>
    </message>
</context>
<context>
    <name>ProvenanceTab</name>
    <message>
        <source>Snippets the paragraph came from</source>
        <translation>المقتطفات التي استُمدت منها الفقرة</translation>
    </message>
    <message>
        <source>Show their words in the text</source>
        <translation>إظهار كلماتها في النص</translation>
    </message>
    <message>
        <source>&amp;Relation:</source>
        <translation>ال&amp;علاقة:</translation>
    </message>
    <message>
        <source>&amp;Link a snippet…</source>
        <translation>&amp;ربط مقتطف…</translation>
    </message>
    <message>
        <source>Put the caret into a paragraph to see which snippets it came from, who said them, and which of its words are theirs.</source>
        <translation>ضع المؤشر في فقرة للاطلاع على المقتطفات التي استُمدت منها، ومن صدرت عنه، وما لها من كلمات الفقرة.</translation>
    </message>
    <message>
        <source>{paragraph} is the drafters’ own: it came from no snippet. Insert one under Snippets, or link the one that it says in other words.</source>
        <translation>{paragraph} من وضع القائمين بالصياغة: لم تُستمد من أي مقتطف. أدرج مقتطفاً من «المقتطفات»، أو اربطها بالمقتطف الذي تعبّر عنه بكلمات أخرى.</translation>
    </message>
    <message>
        <source>{paragraph}: from {snippets}, which gave {share} % of its words</source>
        <translation>{paragraph}: من {snippets}، ومنها {share} % من كلماتها</translation>
    </message>
    <message>
        <source>Measured: {relation}. Take that</source>
        <translation>العلاقة المقيسة: {relation}. الأخذ بها</translation>
    </message>
    <message>
        <source>In the source: “{words}”</source>
        <translation>في المصدر: «{words}»</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation>من: {names}</translation>
    </message>
    <message>
        <source>{part} % of the snippet stands in the paragraph.</source>
        <translation>ورد في الفقرة {part} % من المقتطف.</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>{reference} · {title}, page {page}</source>
        <translation>{reference} · {title}، الصفحة {page}</translation>
    </message>
    <message>
        <source>{draft}, as it is now</source>
        <translation>{draft}، بصورته الراهنة</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>يرد في</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Both texts in one</source>
        <translation>النصّان في نص واحد</translation>
    </message>
    <message>
        <source>The two texts say the same</source>
        <translation>النصّان متطابقان</translation>
    </message>
    <message>
        <source>Find in the two texts</source>
        <translation>البحث في النصّين</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>A file is being read already; the status bar says how far it is.</source>
        <translation>تجري قراءة ملف بالفعل؛ ويبيّن شريط الحالة مدى تقدمها.</translation>
    </message>
    <message>
        <source>Documents (*.docx *.doc *.odt *.pdf *.txt *.md);;All files (*)</source>
        <translation>الوثائق (*.docx *.doc *.odt *.pdf *.txt *.md);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Add a received file as a version</source>
        <translation>إضافة ملف وارد بوصفه نسخة</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>جارٍ قراءة {name}</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Looking for the workspaces opened last</source>
        <translation>جارٍ البحث عن ملفات العمل المفتوحة أخيراً</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ال&amp;أخيرة</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation>لم يُفتح أي ملف عمل بعد</translation>
    </message>
    <message>
        <source>{file}, not there now</source>
        <translation>{file}، غير موجود الآن</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>The sample</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>An invented negotiation on fresh water, to try everything on</source>
        <translation>مفاوضات مفترضة بشأن المياه العذبة، لتجربة كل شيء عليها</translation>
    </message>
    <message>
        <source>{folder}, not there now</source>
        <translation>{folder}، غير موجود الآن</translation>
    </message>
    <message>
        <source>Open {name}, {more}</source>
        <translation>فتح {name}، {more}</translation>
    </message>
</context>
<context>
    <name>Referring</name>
    <message>
        <source>Insert a cross-reference</source>
        <translation>إدراج إحالة</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;إدراج</translation>
    </message>
    <message>
        <source>The paragraph referred to is no longer in the draft.</source>
        <translation>لم تعد الفقرة المحال إليها في المشروع.</translation>
    </message>
</context>
<context>
    <name>ReflectedPlace</name>
    <message>
        <source>What became of the snippets</source>
        <translation>ما آلت إليه المقتطفات</translation>
    </message>
    <message>
        <source>What each version took in</source>
        <translation>ما أخذت به كل نسخة</translation>
    </message>
    <message>
        <source>The share of their recommendations that is in</source>
        <translation>نسبة ما أُدرج من توصيات كل منهم</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>ما أُخذ به</translation>
    </message>
    <message>
        <source>Ways of looking</source>
        <translation>أنواع العرض</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>المآلات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>التوازن</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Nothing has reached the draft yet. Assembling puts snippets where the outline wants them.</source>
        <translation>لم يصل شيء إلى المشروع بعد. والتجميع يضع المقتطفات في المواضع التي يحددها المخطط.</translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation>جميع المقتطفات</translation>
    </message>
</context>
<context>
    <name>ReissueDialog</name>
    <message>
        <source>Reissue a version</source>
        <translation>إعادة إصدار نسخة</translation>
    </message>
    <message>
        <source>Re&amp;issue</source>
        <translation>إعادة إ&amp;صدار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The draft as it stands now is issued in place of “{label}”. Both stay.</source>
        <translation type="vanished">يصدر المشروع كما هو الآن بدلاً من «{label}». وتبقى النسختان.</translation>
    </message>
    <message>
        <source>“{label}” had an error, which the draft no longer has. Both issues stay.</source>
        <translation>كان في «{label}» خطأ لم يعد في المشروع. وتبقى النسختان معاً.</translation>
    </message>
    <message>
        <source>&amp;Day to print:</source>
        <translation>التا&amp;ريخ المطبوع:</translation>
    </message>
    <message>
        <source>&amp;The whole text again, as “{label}”, reissued for technical reasons</source>
        <translation>ال&amp;نص كاملاً من جديد، باسم «{label}»، أعيد إصداره لأسباب فنية</translation>
    </message>
    <message>
        <source>A &amp;corrigendum, “{label}”: the list of what it changes</source>
        <translation>تصوي&amp;ب، «{label}»: قائمة بما يغيره</translation>
    </message>
    <message>
        <source>“{label}” was issued: it corrects “{first}”.</source>
        <translation>صدر «{label}» تصويباً لـ «{first}».</translation>
    </message>
    <message>
        <source>“{label}” was issued in place of “{first}”.</source>
        <translation>صدرت «{label}» بدلاً من «{first}».</translation>
    </message>
    <message>
        <source>Circulate…</source>
        <translation>تعميم…</translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message>
        <source>Related snippets</source>
        <translation>المقتطفات ذات الصلة</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>Insert its words as a paragraph after this one</source>
        <translation>إدراج كلماته في فقرة تلي هذه الفقرة</translation>
    </message>
    <message>
        <source>&amp;Merge into this</source>
        <translation>د&amp;مج في هذه الفقرة</translation>
    </message>
    <message>
        <source>Say that this paragraph came from it too: its words stay as they are</source>
        <translation>بيان أن هذه الفقرة استُمدت منه أيضاً: تبقى كلماتها على حالها</translation>
    </message>
    <message>
        <source>Set aside as &amp;duplicate</source>
        <translation>&amp;تنحية بوصفه مكرراً</translation>
    </message>
    <message>
        <source>Keep it out of the draft: it is said already</source>
        <translation>إبقاؤه خارج المشروع: فمضمونه وارد فيه</translation>
    </message>
    <message>
        <source>Show in &amp;source</source>
        <translation>عرض في ال&amp;مصدر</translation>
    </message>
    <message>
        <source>Show it where it stands in its source</source>
        <translation>عرضه في موضعه من المصدر</translation>
    </message>
    <message>
        <source>Put the caret into a paragraph to see which snippets say nearly the same, who said them, and how they differ.</source>
        <translation>ضع المؤشر في فقرة للاطلاع على المقتطفات شبه المطابقة لها، ومن صدرت عنه، وأوجه اختلافها.</translation>
    </message>
    <message>
        <source>No other snippet says nearly what {paragraph} says.</source>
        <translation>لا يوجد مقتطف آخر شبه مطابق لما ورد في {paragraph}.</translation>
    </message>
    <message>
        <source>Like {paragraph}, besides the snippets it came from</source>
        <translation>ما يشبه {paragraph}، عدا المقتطفات التي استُمدت منها</translation>
    </message>
    <message>
        <source>Says some of it</source>
        <translation>يتضمن بعضاً من مضمونها</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation>من: {names}</translation>
    </message>
    <message>
        <source>{n} contributors say nearly this</source>
        <translation>{n} من المساهمين يقولون ما يكاد يطابق ذلك</translation>
    </message>
    <message>
        <source>Says nearly the same</source>
        <translation>يكاد يطابقها</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>{n} % · {state}</source>
        <translation>{n} % · {state}</translation>
    </message>
    <message>
        <source>in {paragraph}</source>
        <translation>في {paragraph}</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release numbers</source>
        <translation>تحرير الأرقام</translation>
    </message>
    <message>
        <source>The draft is numbered through once more. Cross-references follow; this is what each number becomes.</source>
        <translation>يُرقّم المشروع من جديد. وتُعدَّل الإحالات تبعاً لذلك؛ وفيما يلي ما يصير إليه كل رقم.</translation>
    </message>
    <message>
        <source>&amp;Export the concordance…</source>
        <translation>ت&amp;صدير جدول المطابقة…</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{same} of {count} numbers stay as they are.</source>
        <translation>{same} من أصل {count} من الأرقام تبقى على حالها.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المثبّت</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>من الآن فصاعداً</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>جدول بيانات (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Concordance.docx</source>
        <translation>جدول المطابقة.docx</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>تصدير جدول المطابقة</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>St&amp;ance</source>
        <translation>الموق&amp;ف</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What do you think of this change?</source>
        <translation>ما رأيك في هذا التغيير؟</translation>
    </message>
    <message>
        <source>Save re&amp;mark</source>
        <translation>حف&amp;ظ الملاحظة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="vanished">إلغاء</translation>
    </message>
    <message>
        <source>{count} characters too many</source>
        <translation>عدد الأحرف الزائدة: {count}</translation>
    </message>
</context>
<context>
    <name>RemarkModel</name>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>قبل التغيير: {words}</translation>
    </message>
    <message>
        <source>After: {words}</source>
        <translation>بعد التغيير: {words}</translation>
    </message>
    <message>
        <source>{number}: “{words}”</source>
        <translation>{number}: «{words}»</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Was on {number}: “{words}”</source>
        <translation type="vanished">كانت على {number}: «{words}»</translation>
    </message>
    <message>
        <source>Was on “{words}”</source>
        <translation type="vanished">كانت على «{words}»</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Remarks on this change</source>
        <translation>الملاحظات على هذا التغيير</translation>
    </message>
    <message>
        <source>Remarks whose change is gone</source>
        <translation>ملاحظات لم يعد تغييرها موجوداً</translation>
    </message>
    <message>
        <source>Move to this change</source>
        <translation>نقل إلى هذا التغيير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No remark on this change yet.</source>
        <translation>لا توجد بعدُ ملاحظات على هذا التغيير.</translation>
    </message>
    <message>
        <source>This remark is too long to be saved: shorten it first.</source>
        <translation>هذه الملاحظة أطول من أن تُحفظ: اختصرها أولاً.</translation>
    </message>
    <message>
        <source>You are changing a remark</source>
        <translation>أنت تغيّر ملاحظة</translation>
    </message>
    <message>
        <source>Go to a change to see what is said of it.</source>
        <translation>انتقل إلى تغيير لترى ما يقال عنه.</translation>
    </message>
    <message>
        <source>Remarks whose change is gone: {count}</source>
        <translation>ملاحظات لم يعد تغييرها موجوداً: {count}</translation>
    </message>
    <message>
        <source>Show these remarks: they can be moved to the change that is read</source>
        <translation>عرض هذه الملاحظات: يمكن نقلها إلى التغيير الذي تجري قراءته</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of what went wrong</source>
        <translation>تقرير عن الخلل</translation>
    </message>
    <message>
        <source>Something went wrong in DraftDesk itself. The report says where in the program, and holds no word of any document, no name of any file, and nothing about you. Copy it, and send it to whoever looks after DraftDesk for you.</source>
        <translation>حدث خلل في DraftDesk نفسه. ويبيّن التقرير موضعه في البرنامج، ولا يتضمن أي كلمة من أي وثيقة ولا اسم أي ملف ولا أي معلومات عنك. انسخه وأرسله إلى القائم على DraftDesk لديك.</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>الت&amp;قرير:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>DraftDesk ended unexpectedly or went wrong the last time. Your workspace is safe.</source>
        <translation>انتهى تشغيل DraftDesk على نحو غير متوقع أو حدث فيه خلل في المرة السابقة. ملف عملك سليم.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The report is not there any more.</source>
        <translation>لم يعد التقرير موجوداً.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>{title} as on {day}</source>
        <translation>{title} بتاريخ {day}</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ملف العمل</translation>
    </message>
    <message>
        <source>Save the backup as</source>
        <translation>حفظ النسخة الاحتياطية باسم</translation>
    </message>
    <message>
        <source>Workspaces (*.draftdesk)</source>
        <translation>ملفات العمل (*.draftdesk)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>حُفظ {name}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Put the backup of {moment} in place of {name}?</source>
        <translation>هل تريد وضع النسخة الاحتياطية المأخوذة في {moment} محل {name}؟</translation>
    </message>
    <message>
        <source>What {name} holds now is kept beside it in another file.</source>
        <translation>يُحفظ ما يتضمنه {name} الآن إلى جانبه في ملف آخر.</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>وضعها محله</translation>
    </message>
    <message>
        <source>{name} is as it was in the backup.</source>
        <translation>عاد {name} إلى ما كان عليه في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Look at what it was before</source>
        <translation>اطلاع على ما كان عليه</translation>
    </message>
    <message>
        <source>What was there before is in {name}.</source>
        <translation>ما كان موجوداً من قبل محفوظ في {name}.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>جارٍ كتابة {name}</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Review what arrived</source>
        <translation>مراجعة ما ورد</translation>
    </message>
    <message>
        <source>Leave the review without importing anything?</source>
        <translation>هل تريد مغادرة المراجعة دون استيراد أي شيء؟</translation>
    </message>
    <message>
        <source>What you changed here is lost. The files themselves stay where they are.</source>
        <translation>يضيع ما غيّرته هنا. وتبقى الملفات نفسها في مكانها.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>No other line of this source leads to a list: put the caret on one in its text, then press L</source>
        <translation>لا يوجد في هذا المصدر سطر آخر يمهد لقائمة: ضع المؤشر على سطر منها في نصه ثم اضغط L</translation>
    </message>
    <message>
        <source>Looking for lists</source>
        <translation>جارٍ البحث عن القوائم</translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>Text of the snippet</source>
        <translation>نص المقتطف</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Where it stands in the source</source>
        <translation>موضعه في المصدر</translation>
    </message>
    <message>
        <source>{what}? Press W to part them</source>
        <translation>{what}؟ اضغط W لفصل الكلمات</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>St&amp;rength</source>
        <translation>ال&amp;درجة</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>&amp;Contributors</source>
        <translation>ال&amp;مساهمون</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Snippet</source>
        <translation>المقتطف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>درجة التوافق</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>{ticked} of {count} ticked</source>
        <translation>المؤشَّر عليه {ticked} من أصل {count}</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>بلا عنوان فرعي</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>مؤشَّر عليه</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>غير مؤشَّر عليه</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Snippets found</source>
        <translation>المقتطفات المستخرجة</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving {name}</source>
        <translation>جارٍ حفظ {name}</translation>
    </message>
    <message>
        <source>Keep your remarks and your watch list?</source>
        <translation>هل تريد الاحتفاظ بملاحظاتك وبقائمة متابعتك؟</translation>
    </message>
    <message>
        <source>They are in no file yet. Saved as a workspace, they can be opened again with both texts.</source>
        <translation>لم تُحفظ بعدُ في أي ملف. وإذا حُفظت في ملف عمل أمكن فتحها من جديد مع النصين.</translation>
    </message>
    <message>
        <source>Save as workspace…</source>
        <translation>حفظ في ملف عمل…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>عدم الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Saved as a workspace: {name}</source>
        <translation>حُفظ في ملف عمل: {name}</translation>
    </message>
    <message>
        <source>{old} and {new}</source>
        <translation>{old} و{new}</translation>
    </message>
    <message>
        <source>Save the comparison as a workspace</source>
        <translation>حفظ المقارنة في ملف عمل</translation>
    </message>
    <message>
        <source>Workspaces (*.draftdesk)</source>
        <translation>ملفات العمل (*.draftdesk)</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>&amp;Phase:</source>
        <translation>ال&amp;مرحلة:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>ال&amp;نوع:</translation>
    </message>
    <message>
        <source>Num&amp;ber:</source>
        <translation>ال&amp;رقم:</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>ال&amp;يوم الأول:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>اليوم الأ&amp;خير:</translation>
    </message>
    <message>
        <source>Plac&amp;e:</source>
        <translation>الم&amp;كان:</translation>
    </message>
    <message>
        <source>Who was &amp;there:</source>
        <translation>ال&amp;حاضرون:</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>اليوم الأخير سابق لليوم الأول.</translation>
    </message>
    <message>
        <source>A number is 1 to 9999, or nothing.</source>
        <translation>الرقم من 1 إلى 9999، أو لا شيء.</translation>
    </message>
    <message>
        <source>This is no day: write it as 2017-05-08.</source>
        <translation>ليس هذا تاريخاً: اكتبه هكذا 2017-05-08.</translation>
    </message>
</context>
<context>
    <name>SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>جلسة جديدة…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Title of the session:</source>
        <translation>عنوان الجلسة:</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge “{name}” into:</source>
        <translation>دمج «{name}» في:</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>هل تريد حذف «{name}»؟</translation>
    </message>
    <message>
        <source>Delete {n} sessions?</source>
        <translation>هل تريد حذف {n} من الجلسات؟</translation>
    </message>
    <message>
        <source>No source belongs to it.</source>
        <translation>لا ينتمي إليها أي مصدر.</translation>
    </message>
    <message>
        <source>One source then belongs to no session.</source>
        <translation>يصبح عندئذ مصدر واحد غير تابع لأي جلسة.</translation>
    </message>
    <message>
        <source>{n} sources then belong to no session.</source>
        <translation>يصبح عندئذ {n} من المصادر غير تابع لأي جلسة.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>{name}, {days}, {n} sources</source>
        <translation>{name}، {days}، {n} من المصادر</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>What the settings below are of</source>
        <translation>ما تخصه الإعدادات أدناه</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>That paragraph is no longer in the draft.</source>
        <translation>لم تعد تلك الفقرة في المشروع.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Older text</source>
        <translation>النص الأقدم</translation>
    </message>
    <message>
        <source>Newer text</source>
        <translation>النص الأحدث</translation>
    </message>
    <message>
        <source>A · {name}</source>
        <translation>ألف · {name}</translation>
    </message>
    <message>
        <source>B · {name}</source>
        <translation>باء · {name}</translation>
    </message>
</context>
<context>
    <name>SidePicker</name>
    <message>
        <source>File…</source>
        <translation>ملف…</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Compare from</source>
        <translation>المقارنة من</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>المقارنة إلى</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>من {old} إلى {new}</translation>
    </message>
    <message>
        <source>The older text</source>
        <translation>النص الأقدم</translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation>النص الأحدث</translation>
    </message>
    <message>
        <source>Swap the two texts</source>
        <translation>تبديل النصين</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;بدءاً من</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>إل&amp;ى</translation>
    </message>
</context>
<context>
    <name>SnippetActs</name>
    <message>
        <source>Delete {n} snippets?</source>
        <translation>هل تريد حذف {n} من المقتطفات؟</translation>
    </message>
    <message>
        <source>Delete {snippet}?</source>
        <translation>هل تريد حذف {snippet}؟</translation>
    </message>
    <message>
        <source>The source keeps its words. Undo brings the snippets back.</source>
        <translation>يحتفظ المصدر بكلماته. ويعيد «تراجع» المقتطفات.</translation>
    </message>
    <message>
        <source>One stands in a draft: its paragraph stays, with the source&apos;s words in its provenance.</source>
        <translation>أحدها مدرج في مشروع: تبقى فقرته، وتُحفظ كلمات المصدر في مصدرها الأصلي.</translation>
    </message>
    <message>
        <source>{n} stand in drafts: the paragraphs stay, with the source&apos;s words in their provenance.</source>
        <translation>{n} منها مدرجة في مشاريع: تبقى الفقرات، وتُحفظ كلمات المصدر في مصدرها الأصلي.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Set aside {snippets}</source>
        <translation>تنحية {snippets}</translation>
    </message>
    <message>
        <source>Why are they kept out of the draft?</source>
        <translation>ما سبب إبقائها خارج المشروع؟</translation>
    </message>
    <message>
        <source>One stands in a draft and was left there; the others are set aside.</source>
        <translation>أحدها مدرج في مشروع وتُرك فيه؛ ونُحّيت البقية.</translation>
    </message>
    <message>
        <source>{n} stand in a draft and were left there; the others are set aside.</source>
        <translation>{n} منها مدرجة في مشروع وتُركت فيه؛ ونُحّيت البقية.</translation>
    </message>
    <message>
        <source>{n} snippets</source>
        <translation>{n} من المقتطفات</translation>
    </message>
</context>
<context>
    <name>SnippetForm</name>
    <message>
        <source>Show where it stands in its source</source>
        <translation>عرضه في موضعه من المصدر</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>كما في المصدر</translation>
    </message>
    <message>
        <source>Show what the source says, with what was changed since</source>
        <translation>عرض نص المصدر وما تغيّر فيه منذئذ</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>Take the doubts away: a person has looked</source>
        <translation>إزالة مواضع الشك: راجعها شخص</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add a contributor</source>
        <translation>إضافة مساهم</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Keep what was only likely to be a recommendation</source>
        <translation>الاحتفاظ بما كان مجرد توصية محتملة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>درجة التوافق</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>نطاق الاطلاع</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>موجّه إلى</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>الأساس المنطقي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>{n} snippets are chosen</source>
        <translation>اختير {n} من المقتطفات</translation>
    </message>
    <message>
        <source>several</source>
        <translation>متعددة</translation>
    </message>
    <message>
        <source>One has doubts</source>
        <translation>في أحدها مواضع شك</translation>
    </message>
    <message>
        <source>{n} have doubts</source>
        <translation>في {n} منها مواضع شك</translation>
    </message>
    <message>
        <source>One is only likely</source>
        <translation>أحدها محتمل فقط</translation>
    </message>
    <message>
        <source>{n} are only likely</source>
        <translation>{n} منها محتملة فقط</translation>
    </message>
    <message>
        <source>Likely: a sentence that reads like a recommendation</source>
        <translation>محتمل: جملة صيغتها صيغة توصية</translation>
    </message>
    <message>
        <source>from {n} sources: what is changed here is changed in all</source>
        <translation>من {n} من المصادر: ما يُغيَّر هنا يُغيَّر فيها جميعاً</translation>
    </message>
    <message>
        <source>from {source}: what is changed here is changed in all</source>
        <translation>من {source}: ما يُغيَّر هنا يُغيَّر فيها جميعاً</translation>
    </message>
    <message>
        <source>{source}, page {n}</source>
        <translation>{source}، الصفحة {n}</translation>
    </message>
</context>
<context>
    <name>SnippetSearch</name>
    <message>
        <source>Search the snippets</source>
        <translation>البحث في المقتطفات</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأفضل أولاً</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Show or hide what the hits can be filtered by</source>
        <translation>إظهار أو إخفاء عوامل تصفية النتائج</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>إزالة جميع عوامل التصفية</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>One snippet</source>
        <translation>مقتطف واحد</translation>
    </message>
    <message>
        <source>{n} snippets in one source</source>
        <translation>{n} من المقتطفات في مصدر واحد</translation>
    </message>
    <message>
        <source>{n} snippets in {m} sources</source>
        <translation>{n} من المقتطفات في {m} من المصادر</translation>
    </message>
</context>
<context>
    <name>SnippetsTab</name>
    <message>
        <source>Not yet placed</source>
        <translation>لم يُدرج بعد</translation>
    </message>
    <message>
        <source>Show only snippets that no paragraph of this draft came from</source>
        <translation>عرض المقتطفات التي لم تُستمد منها أي فقرة في هذا المشروع وحدها</translation>
    </message>
    <message>
        <source>The chosen snippet in full</source>
        <translation>المقتطف المختار كاملاً</translation>
    </message>
    <message>
        <source>Choose the snippet, then press {keys} to link it.</source>
        <translation>اختر المقتطف، ثم اضغط {keys} لربطه.</translation>
    </message>
    <message>
        <source>{n} snippets are chosen: they go in together, in this order.</source>
        <translation>اختير {n} من المقتطفات: تُدرج معاً بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Choose a snippet to read it in full. Drag it into the text, or press Enter on it.</source>
        <translation>اختر مقتطفاً لقراءته كاملاً. واسحبه إلى النص، أو اضغط Enter عليه.</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation>من: {names}</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>No session</source>
        <translation>بلا جلسة</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>جلسة &amp;جديدة…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Title of the session:</source>
        <translation>عنوان الجلسة:</translation>
    </message>
    <message>
        <source>Export the original file</source>
        <translation>تصدير الملف الأصلي</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>تصدير {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب الملف: {path}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete {code}, “{title}”?</source>
        <translation>هل تريد حذف {code}، «{title}»؟</translation>
    </message>
    <message>
        <source>Delete {count} sources?</source>
        <translation>هل تريد حذف {count} من المصادر؟</translation>
    </message>
    <message>
        <source>It has no snippets.</source>
        <translation>ليس له مقتطفات.</translation>
    </message>
    <message>
        <source>They have no snippets.</source>
        <translation>ليس لها مقتطفات.</translation>
    </message>
    <message>
        <source>One snippet goes with it.</source>
        <translation>يُحذف معها مقتطف واحد.</translation>
    </message>
    <message>
        <source>{count} snippets go with it.</source>
        <translation>يُحذف معها {count} من المقتطفات.</translation>
    </message>
    <message>
        <source>One of them stands in a draft: the paragraph keeps its words and says where these came from.</source>
        <translation>أحدها مدرج في مشروع: تحتفظ الفقرة بكلماتها وببيان مصدرها.</translation>
    </message>
    <message>
        <source>{count} of them stand in a draft: the paragraphs keep their words and say where these came from.</source>
        <translation>{count} منها مدرجة في مشاريع: تحتفظ الفقرات بكلماتها وببيان مصدرها.</translation>
    </message>
</context>
<context>
    <name>SourceDetails</name>
    <message>
        <source>{code}: source details</source>
        <translation>{code}: تفاصيل المصدر</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>None; type a title for a new one</source>
        <translation>لا شيء؛ اكتب عنواناً لجلسة جديدة</translation>
    </message>
    <message>
        <source>When it was read:</source>
        <translation>عند قراءته:</translation>
    </message>
    <message>
        <source>Source details</source>
        <translation>تفاصيل المصدر</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>ال&amp;رمز:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>ال&amp;نوع:</translation>
    </message>
    <message>
        <source>&amp;Session:</source>
        <translation>ال&amp;جلسة:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>ال&amp;تاريخ:</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>S&amp;ubmitted by:</source>
        <translation>&amp;مقدَّم من:</translation>
    </message>
    <message>
        <source>Names, with a semicolon between two</source>
        <translation>الأسماء، تفصل بين كل اسمين فاصلة منقوطة</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>&amp;Visibility:</source>
        <translation>نطاق الا&amp;طلاع:</translation>
    </message>
    <message>
        <source>For its snippets &amp;too</source>
        <translation>لمقتطفاته أي&amp;ضاً</translation>
    </message>
    <message>
        <source>&amp;Reports on:</source>
        <translation>&amp;تقرير عن:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>ملاح&amp;ظة:</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>تصفية المصادر</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>جميع الجلسات</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>بلا جلسة</translation>
    </message>
    <message>
        <source>Together by session</source>
        <translation>مجمّعة حسب الجلسة</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Shown in the lower half</source>
        <translation>المعروض في النصف الأسفل</translation>
    </message>
    <message>
        <source>Type some letters of a source</source>
        <translation>اكتب بعض أحرف مصدر</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>{code} · {title}</source>
        <translation>{code} · {title}</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>نطاق الاطلاع</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>بلا جلسة</translation>
    </message>
    <message>
        <source>{session} · {count}</source>
        <translation>{session} · {count}</translation>
    </message>
    <message>
        <source>{source}; one snippet</source>
        <translation>{source}؛ مقتطف واحد</translation>
    </message>
    <message>
        <source>{source}; {count} snippets</source>
        <translation>{source}؛ {count} من المقتطفات</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Text of the source</source>
        <translation>نص المصدر</translation>
    </message>
    <message>
        <source>Choose a source on the left: its text is shown here, to read and to mark.</source>
        <translation>اختر مصدراً من القائمة الجانبية: يُعرض نصه هنا للقراءة والتعليم.</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>البحث في هذا المصدر</translation>
    </message>
    <message>
        <source>{code} · {title}</source>
        <translation>{code} · {title}</translation>
    </message>
    <message>
        <source>{above} › {heading}</source>
        <translation>{above} › {heading}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>SourcesPlace</name>
    <message>
        <source>Sources and snippets</source>
        <translation>المصادر والمقتطفات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Sources: {sources} · Snippets: {snippets}</source>
        <translation>المصادر: {sources} · المقتطفات: {snippets}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{paragraphs}: {status}.</source>
        <translation>{paragraphs}: {status}.</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} من الفقرات</translation>
    </message>
    <message>
        <source>{count} agreed paragraphs</source>
        <translation>{count} من الفقرات المتفق عليها</translation>
    </message>
    <message>
        <source>Why {paragraphs} should be open again:</source>
        <translation>سبب إعادة فتح {paragraphs}:</translation>
    </message>
    <message>
        <source>Reopen agreed text</source>
        <translation>إعادة فتح نص متفق عليه</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved state</source>
        <translation>حالة الحفظ</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Looking only</source>
        <translation>اطلاع فقط</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>حُفظت جميع التغييرات</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Back to the working draft</source>
        <translation>العودة إلى المشروع الجاري</translation>
    </message>
</context>
<context>
    <name>Superseding</name>
    <message>
        <source>What {code} supersedes</source>
        <translation>ما يحل {code} محله</translation>
    </message>
    <message>
        <source>Choose the older source</source>
        <translation>اختيار المصدر الأقدم</translation>
    </message>
    <message>
        <source>Its snippets, with their tags and their places in drafts, come over to this source.</source>
        <translation>تنتقل مقتطفاته، بوسومها ومواضعها في المشاريع، إلى هذا المصدر.</translation>
    </message>
    <message>
        <source>Comparing the two…</source>
        <translation>جارٍ مقارنة المصدرين…</translation>
    </message>
    <message>
        <source>Words differ: tick those that are the same snippet ({count})</source>
        <translation>الكلمات مختلفة: أشّر على ما يمثل المقتطف نفسه ({count})</translation>
    </message>
    <message>
        <source>Not in the new source: they stay with the old one ({count})</source>
        <translation>غير واردة في المصدر الجديد: تبقى في المصدر القديم ({count})</translation>
    </message>
    <message>
        <source>The older source has no snippets: nothing needs to come over.</source>
        <translation>ليس للمصدر الأقدم مقتطفات: فلا حاجة إلى نقل شيء.</translation>
    </message>
    <message>
        <source>{exact} of {all} snippets stand there word for word and come over.</source>
        <translation>ورد {exact} من أصل {all} من المقتطفات بحرفيته وسيُنقل.</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>إحلال</translation>
    </message>
    <message>
        <source>&amp;Takes the place of:</source>
        <translation>يحل محل ال&amp;مصدر:</translation>
    </message>
    <message>
        <source>Snippets that do not come over by themselves</source>
        <translation>المقتطفات التي لا تُنقل تلقائياً</translation>
    </message>
    <message>
        <source>Old and new words</source>
        <translation>الكلمات القديمة والجديدة</translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Name of the new tag under “{where}”:</source>
        <translation>اسم الوسم الجديد تحت «{where}»:</translation>
    </message>
    <message>
        <source>Title of the new facet, such as “Target group”:</source>
        <translation>عنوان وجه التصنيف الجديد، مثل «الفئة المستهدفة»:</translation>
    </message>
    <message>
        <source>New facet</source>
        <translation>وجه تصنيف جديد</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. Merge “{tag}” into it?</source>
        <translation>يوجد بالفعل وسم اسمه «{name}». هل تريد دمج «{tag}» فيه؟</translation>
    </message>
    <message>
        <source>What carries “{tag}” then carries “{name}”, and “{tag}” becomes a synonym.</source>
        <translation>ما يحمل «{tag}» يصبح حاملاً «{name}»، ويصبح «{tag}» مرادفاً له.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>لون الوسم</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>(في المستوى الأعلى)</translation>
    </message>
    <message>
        <source>Move under</source>
        <translation>نقل إلى ما تحت</translation>
    </message>
    <message>
        <source>Move {what} under:</source>
        <translation>نقل {what} إلى ما تحت:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Merge {what} into:</source>
        <translation>دمج {what} في:</translation>
    </message>
    <message>
        <source>Delete {what}?</source>
        <translation>هل تريد حذف {what}؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No snippet carries it.</source>
        <translation>لا يحمله أي مقتطف.</translation>
    </message>
    <message>
        <source>No snippet carries them.</source>
        <translation>لا يحملها أي مقتطف.</translation>
    </message>
    <message>
        <source>It is taken off one snippet.</source>
        <translation>سيُنزع عن مقتطف واحد.</translation>
    </message>
    <message>
        <source>It is taken off {n} snippets.</source>
        <translation>سيُنزع عن {n} من المقتطفات.</translation>
    </message>
    <message>
        <source>They are taken off snippets {n} times.</source>
        <translation>ستُنزع عن المقتطفات {n} من المرات.</translation>
    </message>
    <message>
        <source>{said} What stands under it takes its place.</source>
        <translation>{said} ويحل محله ما يقع تحته.</translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation>{n} من الوسوم</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>المرادفات</translation>
    </message>
    <message>
        <source>Facet {name}, {n} tags, {m} snippets</source>
        <translation>وجه التصنيف {name}، {n} من الوسوم، {m} من المقتطفات</translation>
    </message>
    <message>
        <source>{name}, {m} snippets</source>
        <translation>{name}، {m} من المقتطفات</translation>
    </message>
    <message>
        <source>{tag}; synonyms: {synonyms}</source>
        <translation>{tag}؛ المرادفات: {synonyms}</translation>
    </message>
</context>
<context>
    <name>TagsWindow</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Filter by name or synonym</source>
        <translation>تصفية بالاسم أو المرادف</translation>
    </message>
    <message>
        <source>No tag fits the filter.</source>
        <translation>لا يوجد وسم يستوفي التصفية.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>وسم جديد…</translation>
    </message>
    <message>
        <source>New facet…</source>
        <translation>وجه تصنيف جديد…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>المرادفات</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Move under…</source>
        <translation>نقل إلى ما تحت…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Show the snippets</source>
        <translation>عرض المقتطفات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Colour {n}</source>
        <translation>اللون {n}</translation>
    </message>
    <message>
        <source>As its place gives it</source>
        <translation>بحسب موضعه</translation>
    </message>
    <message>
        <source>Own colour…</source>
        <translation>لون خاص…</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Choose a Word file…</source>
        <translation>اختيار ملف Word…</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>الاستغناء عنه</translation>
    </message>
    <message>
        <source>The styles are DraftDesk’s own. A Word file or template (.docx, .dotx) can bring others.</source>
        <translation>الأنماط هي أنماط DraftDesk. ويمكن لملف أو قالب Word (.docx، .dotx) أن يأتي بغيرها.</translation>
    </message>
    <message>
        <source>Styles and page are those of {file}.</source>
        <translation>الأنماط والصفحة مأخوذة من {file}.</translation>
    </message>
    <message>
        <source>Styles that it does not have, and that are added: {styles}.</source>
        <translation>أنماط لا توجد فيه وتُضاف: {styles}.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Known terms</source>
        <translation>المصطلحات المعروفة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Take its &amp;terms</source>
        <translation>أخذ م&amp;صطلحاته</translation>
    </message>
    <message>
        <source>Take from a &amp;file…</source>
        <translation>أخذ من م&amp;لف…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation>تصفية المصطلحات</translation>
    </message>
    <message>
        <source>These abbreviations need no explanation in any text of this workspace.</source>
        <translation>لا تحتاج هذه المختصرات إلى شرح في أي نص من نصوص مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>A&amp;bbreviation:</source>
        <translation>المخت&amp;صر:</translation>
    </message>
    <message>
        <source>Stands f&amp;or:</source>
        <translation>مع&amp;ناه:</translation>
    </message>
    <message>
        <source>From a &amp;source:</source>
        <translation>من م&amp;صدر:</translation>
    </message>
    <message>
        <source>A file that lists or explains abbreviations</source>
        <translation>ملف يسرد المختصرات أو يشرحها</translation>
    </message>
    <message>
        <source>Lists and documents (*.csv *.txt *.docx *.xlsx *.odt *.md *.html *.pdf);;All files (*)</source>
        <translation>قوائم ووثائق (*.csv *.txt *.docx *.xlsx *.odt *.md *.html *.pdf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>جارٍ قراءة {name}</translation>
    </message>
    <message>
        <source>{name} explains no abbreviation that is not here already.</source>
        <translation>لا يشرح {name} أي مختصر غير موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>{count} terms were added; they are chosen in the list.</source>
        <translation>المصطلحات المضافة والمحددة في القائمة: {count}.</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>معناه</translation>
    </message>
    <message>
        <source>{term}: {words}</source>
        <translation>{term}: {words}</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
</context>
<context>
    <name>TieList</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
</context>
<context>
    <name>TieModel</name>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>{member} in {group}, since {since}, until {until}</source>
        <translation>{member} في {group}، منذ {since}، حتى {until}</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Update the draft from a file</source>
        <translation>تحديث المشروع من ملف</translation>
    </message>
    <message>
        <source>Its words before</source>
        <translation type="obsolete">كلماتها من قبل</translation>
    </message>
    <message>
        <source>Take its &amp;comments over as comments of the team</source>
        <translation>أخذ &amp;تعليقاته بوصفها تعليقات الفريق</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>تأشير ال&amp;كل</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>إ&amp;زالة كل التأشيرات</translation>
    </message>
    <message>
        <source>&amp;Update the draft</source>
        <translation>ت&amp;حديث المشروع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation>التغييرات في الملف</translation>
    </message>
    <message>
        <source>&amp;Tracked changes in it:</source>
        <translation>التغييرات المت&amp;عقَّبة فيه:</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation type="obsolete">من &amp;قبل:</translation>
    </message>
    <message>
        <source>&amp;Next clash</source>
        <translation>التعارض ال&amp;تالي</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>{file} was written from “{label}”.</source>
        <translation>كُتب {file} من «{label}».</translation>
    </message>
    <message>
        <source>{file} was written from the working draft as it was on {when} (UTC).</source>
        <translation>كُتب {file} من مشروع العمل كما كان في {when} (بالتوقيت العالمي).</translation>
    </message>
    <message>
        <source>{file} was written from the working draft.</source>
        <translation>كُتب {file} من مشروع العمل.</translation>
    </message>
    <message>
        <source>1 change in it.</source>
        <translation>فيه تغيير واحد.</translation>
    </message>
    <message>
        <source>{count} changes in it.</source>
        <translation>عدد التغييرات فيه: {count}.</translation>
    </message>
    <message>
        <source>The draft changed 1 of them too: choose which words stay.</source>
        <translation>أحدها عُدّل في المشروع أيضا: اختر النص الذي يبقى.</translation>
    </message>
    <message>
        <source>The draft changed {count} of them too: choose which words stay.</source>
        <translation>ما عُدّل منها في المشروع أيضا: {count}. اختر النص الذي يبقى.</translation>
    </message>
    <message>
        <source>Something stands against 1 of them; it is not ticked.</source>
        <translation>هناك ما يحول دون واحد منها؛ ولم يؤشَّر عليه.</translation>
    </message>
    <message>
        <source>Something stands against {count} of them; these are not ticked.</source>
        <translation>هناك ما يحول دون عدد منها ({count})؛ ولم يؤشَّر عليها.</translation>
    </message>
    <message>
        <source>1 comment comes with it.</source>
        <translation>يرد معه تعليق واحد.</translation>
    </message>
    <message>
        <source>{count} comments come with it.</source>
        <translation>عدد التعليقات الواردة معه: {count}.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>1 change of {file} was made in the draft.</source>
        <translation>أُدخل تغيير واحد من {file} على المشروع.</translation>
    </message>
    <message>
        <source>{count} changes of {file} were made in the draft.</source>
        <translation>التغييرات التي أُدخلت من {file} على المشروع: {count}.</translation>
    </message>
    <message>
        <source>Left as it was: {count}.</source>
        <translation>ما تُرك على حاله: {count}.</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>A file is being read already; the status bar says how far it is.</source>
        <translation>يُقرأ ملف بالفعل؛ ويبيّن شريط الحالة مدى تقدمه.</translation>
    </message>
    <message>
        <source>Update the draft from a file</source>
        <translation>تحديث المشروع من ملف</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.doc);;All files (*)</source>
        <translation>وثائق وورد (*.docx *.doc);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>Compare it all the same</source>
        <translation>مقارنته رغم ذلك</translation>
    </message>
    <message>
        <source>{file} changes nothing in the draft.</source>
        <translation>لا يغيّر {file} شيئًا في المشروع.</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>Verifying {name}</source>
        <translation>جارٍ التحقق من {name}</translation>
    </message>
    <message>
        <source>Verify a received file</source>
        <translation>التحقق من ملف وارد</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>There is no version yet to hold {name} against: freeze one, or add one that was received.</source>
        <translation>لا توجد بعدُ نسخة للتحقق من {name} بمقارنته بها: جمّد نسخة، أو أضف نسخة واردة.</translation>
    </message>
    <message>
        <source>Import it instead…</source>
        <translation>استيراده بدلاً من ذلك…</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>D&amp;raft:</source>
        <translation>الم&amp;شروع:</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Working draft</source>
        <translation>المشروع الجاري</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صُدّرت</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>لم تُصدّر بعد</translation>
    </message>
    <message>
        <source>Received as {file}</source>
        <translation>وردت في الملف {file}</translation>
    </message>
</context>
<context>
    <name>VersionPicker</name>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>المشروع الجاري</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>That was the last change.</source>
        <translation>كان ذلك آخر تغيير.</translation>
    </message>
    <message>
        <source>That was the first change.</source>
        <translation>كان ذلك أول تغيير.</translation>
    </message>
</context>
<context>
    <name>WatchFiles</name>
    <message>
        <source>Watch lists (*.txt);;All files (*)</source>
        <translation>قوائم المتابعة (*.txt);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Add a watch list</source>
        <translation>إضافة قائمة متابعة</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>جارٍ قراءة {name}</translation>
    </message>
    <message>
        <source>Put on the watch list: {count}</source>
        <translation>أُضيف إلى قائمة المتابعة: {count}</translation>
    </message>
    <message>
        <source>All that the file lists is on the watch list already.</source>
        <translation>كل ما يتضمنه الملف مدرج بالفعل في قائمة المتابعة.</translation>
    </message>
    <message>
        <source>The file lists nothing to watch.</source>
        <translation>لا يتضمن الملف أي بند لمتابعته.</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Save the watch list</source>
        <translation>حفظ قائمة المتابعة</translation>
    </message>
    <message>
        <source>Watch lists (*.txt)</source>
        <translation>قوائم المتابعة (*.txt)</translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>What to watch</source>
        <translation>موضوع المتابعة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Words or paragraph to watch</source>
        <translation>الكلمات أو الفقرة المراد متابعتها</translation>
    </message>
    <message>
        <source>Note on what is watched</source>
        <translation>ملحوظة عما هو قيد المتابعة</translation>
    </message>
    <message>
        <source>Note, for your delegation alone</source>
        <translation>ملحوظة، لوفدك وحده</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>مت&amp;ابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Instead of {item}</source>
        <translation>بدلاً من {item}</translation>
    </message>
    <message>
        <source>climate, adapt*, a phrase</source>
        <translation>المناخ، تكيّف*، عبارة</translation>
    </message>
    <message>
        <source>12 (a)</source>
        <translation>12 (أ)</translation>
    </message>
    <message>
        <source>Save &amp;item</source>
        <translation>&amp;حفظ البند</translation>
    </message>
</context>
<context>
    <name>WatchModel</name>
    <message>
        <source>Changes of its own words: {count}</source>
        <translation>تغييرات في كلماته نفسها: {count}</translation>
    </message>
    <message>
        <source>Changes elsewhere in a paragraph where it stands: {count}</source>
        <translation>تغييرات في موضع آخر من فقرة يرد فيها: {count}</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>تغيّر: {count}</translation>
    </message>
    <message>
        <source>Nearby: {count}</source>
        <translation>بالجوار: {count}</translation>
    </message>
    <message>
        <source>Only near a change: {count}</source>
        <translation type="vanished">بجوار تغيير فقط: {count}</translation>
    </message>
    <message>
        <source>No change touches it</source>
        <translation>لا يمسّه أي تغيير</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Watch list</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Type words, phrases or numbers of paragraphs that your delegation watches: every change that touches one is marked and counted. The list never circulates.</source>
        <translation>اكتب كلمات أو عبارات أو أرقام فقرات يتابعها وفدك: فيُعلَّم كل تغيير يمسها ويُحتسب. ولا تُعمَّم القائمة أبداً.</translation>
    </message>
    <message>
        <source>This paragraph has no number by which it could be found in another text: watch words of it.</source>
        <translation>ليس لهذه الفقرة رقم يمكن العثور عليها به في نص آخر: تابع كلمات منها.</translation>
    </message>
    <message>
        <source>The changes that touch “{item}” are hidden by the filters.</source>
        <translation>التغييرات التي تمس «{item}» تخفيها عوامل التصفية.</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>في ملف</translation>
    </message>
    <message>
        <source>Watch list as a file</source>
        <translation>قائمة المتابعة في ملف</translation>
    </message>
    <message>
        <source>List as a file</source>
        <translation type="vanished">القائمة في ملف</translation>
    </message>
</context>
<context>
    <name>WordPanes</name>
    <message>
        <source>Its words before</source>
        <translation>كلماته من قبل</translation>
    </message>
    <message>
        <source>Its words in the file</source>
        <translation>كلماته في الملف</translation>
    </message>
    <message>
        <source>Its words in the draft now</source>
        <translation>كلماته في المشروع الآن</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>من &amp;قبل:</translation>
    </message>
    <message>
        <source>In the &amp;file:</source>
        <translation>في ال&amp;ملف:</translation>
    </message>
    <message>
        <source>In the &amp;draft now:</source>
        <translation>في المشر&amp;وع الآن:</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>look</source>
        <translation>للمراجعة</translation>
    </message>
</context>
<context>
    <name>_Frame</name>
    <message>
        <source>Drop to import</source>
        <translation type="vanished">أفلت هنا للاستيراد</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>What was found</source>
        <translation>ما استُخرج</translation>
    </message>
    <message>
        <source>not all alike</source>
        <translation>غير متماثلة</translation>
    </message>
</context>
<context>
    <name>_Running</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: {work}</source>
        <translation>إلغاء: {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>&amp;Freeze a version…</source>
        <translation>&amp;تجميد نسخة…</translation>
    </message>
    <message>
        <source>Issue the draft as it stands as a version that never changes again</source>
        <translation>إصدار المشروع بصورته الراهنة نسخةً لا تتغير أبداً</translation>
    </message>
    <message>
        <source>List a Word, PDF or text file that came back as a version of the draft</source>
        <translation>إدراج ملف Word أو PDF أو ملف نصي وارد بوصفه نسخة من المشروع</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>ال&amp;نسخ</translation>
    </message>
    <message>
        <source>The versions issued: read, export or restore one</source>
        <translation>النسخ الصادرة: قراءة إحداها أو تصديرها أو استعادتها</translation>
    </message>
    <message>
        <source>Add a received f&amp;ile…</source>
        <translation>إ&amp;ضافة ملف وارد…</translation>
    </message>
    <message>
        <source>&amp;Update the draft from a file…</source>
        <translation>تح&amp;ديث المشروع من ملف…</translation>
    </message>
    <message>
        <source>Take a Word file of the draft back that was edited elsewhere, change by change</source>
        <translation>استرجاع ملف وورد للمشروع حُرّر في مكان آخر، تغييرًا تغييرًا</translation>
    </message>
    <message>
        <source>Read it in Com&amp;pose</source>
        <translation>قرا&amp;ءة في «الصياغة»</translation>
    </message>
    <message>
        <source>Lay the chosen version open in Compose, to be read; or the working draft again</source>
        <translation>عرض النسخة المختارة في «الصياغة» لقراءتها؛ أو العودة إلى المشروع الجاري</translation>
    </message>
    <message>
        <source>Restore in&amp;to the working draft…</source>
        <translation>ا&amp;ستعادة إلى المشروع الجاري…</translation>
    </message>
    <message>
        <source>Make the working draft say again what the chosen version said</source>
        <translation>إعادة نص المشروع الجاري إلى ما ورد في النسخة المختارة</translation>
    </message>
    <message>
        <source>Answer &amp;doubtful pairings…</source>
        <translation>&amp;بتّ في المقابلات المشكوك فيها…</translation>
    </message>
    <message>
        <source>Say what paragraphs of a received version were in the version before</source>
        <translation>بيان ما كانته فقرات نسخة واردة في النسخة السابقة</translation>
    </message>
    <message>
        <source>&amp;Save the received file…</source>
        <translation>حف&amp;ظ الملف الوارد…</translation>
    </message>
    <message>
        <source>The chosen version&apos;s file, byte by byte as it was received</source>
        <translation>ملف النسخة المختارة مطابقاً تماماً لما ورد</translation>
    </message>
    <message>
        <source>Changes and concorda&amp;nce</source>
        <translation>التغييرات وجدول الم&amp;طابقة</translation>
    </message>
    <message>
        <source>What became of each number since another version; write it to Word</source>
        <translation>ما آل إليه كل رقم منذ نسخة أخرى؛ وكتابة ذلك في Word</translation>
    </message>
    <message>
        <source>Identit&amp;y…</source>
        <translation>ال&amp;هوية…</translation>
    </message>
    <message>
        <source>Whose document the draft is: organ, symbol, distribution, agenda item, emblem</source>
        <translation>لمن الوثيقة: الهيئة والرمز والتوزيع وبند جدول الأعمال والشعار</translation>
    </message>
    <message>
        <source>Edit profil&amp;es…</source>
        <translation>تحرير نماذج الت&amp;صدير…</translation>
    </message>
    <message>
        <source>How versions look on paper: page, letters, first page, header, numbered lines</source>
        <translation>شكل النسخ على الورق: الصفحة والحروف والصفحة الأولى والرأس والأسطر المرقمة</translation>
    </message>
    <message>
        <source>Num&amp;bering…</source>
        <translation>التر&amp;قيم…</translation>
    </message>
    <message>
        <source>How paragraphs and headings are numbered at each level, in each language</source>
        <translation>كيفية ترقيم الفقرات والعناوين في كل مستوى وبكل لغة</translation>
    </message>
    <message>
        <source>Pre-fli&amp;ght</source>
        <translation>الف&amp;حص قبل التعميم</translation>
    </message>
    <message>
        <source>What would be objected to in a version or the draft before it goes out</source>
        <translation>ما قد يُعترض عليه في نسخة أو في المشروع قبل التعميم</translation>
    </message>
    <message>
        <source>Known ter&amp;ms…</source>
        <translation>ال&amp;مصطلحات المعروفة…</translation>
    </message>
    <message>
        <source>Abbreviations that need no explanation: add some, or take them from a list</source>
        <translation>مختصرات لا تحتاج إلى شرح: إضافتها أو أخذها من قائمة</translation>
    </message>
    <message>
        <source>Circulate the pac&amp;kage…</source>
        <translation>تعميم مجموعة المل&amp;فات…</translation>
    </message>
    <message>
        <source>Write all files of the chosen version that go out together: clean, tracked, tables</source>
        <translation>كتابة جميع ملفات النسخة المختارة التي تخرج معاً: النص النهائي والمتعقب والجداول</translation>
    </message>
    <message>
        <source>Reiss&amp;ue…</source>
        <translation>إ&amp;عادة إصدار…</translation>
    </message>
    <message>
        <source>Issue the draft in place of the chosen version, which had an error; both stay</source>
        <translation>إصدار المشروع بدلاً من النسخة المختارة التي كان فيها خطأ؛ وتبقى النسختان</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Write a version or the draft as Word, PDF, OpenDocument, Markdown or a web page</source>
        <translation>كتابة نسخة أو المشروع بصيغة Word أو PDF أو OpenDocument أو Markdown أو صفحة ويب</translation>
    </message>
    <message>
        <source>Chec&amp;k a Word file…</source>
        <translation>ف&amp;حص ملف Word…</translation>
    </message>
    <message>
        <source>What a Word file tells besides its text, and what is wrong with that; clean it</source>
        <translation>ما يكشفه ملف Word إلى جانب نصه وما يعيب النص، وتنظيفه</translation>
    </message>
    <message>
        <source>Print the &amp;version…</source>
        <translation>&amp;طباعة النسخة…</translation>
    </message>
    <message>
        <source>The chosen version on paper: its own pages where LibreOffice is installed</source>
        <translation>النسخة المختارة على الورق: صفحاتها نفسها إذا كان LibreOffice مثبتا</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>م&amp;عاينة الطباعة…</translation>
    </message>
    <message>
        <source>The pages of the chosen version as they would be printed</source>
        <translation>صفحات النسخة المختارة كما ستُطبع</translation>
    </message>
    <message>
        <source>Write a version or the draft as Word, Markdown or a web page</source>
        <translation type="vanished">كتابة نسخة أو المشروع بصيغة Word أو Markdown أو صفحة ويب</translation>
    </message>
    <message>
        <source>&amp;Assemble…</source>
        <translation>ت&amp;جميع…</translation>
    </message>
    <message>
        <source>See, section by section, what would be placed, then place it</source>
        <translation>الاطلاع، قسماً قسماً، على ما سيُدرج، ثم إدراجه</translation>
    </message>
    <message>
        <source>Show the &amp;draft</source>
        <translation>عرض المشر&amp;وع</translation>
    </message>
    <message>
        <source>Go to the working draft, from a version of it or from elsewhere</source>
        <translation>الانتقال إلى المشروع الجاري من إحدى نسخه أو من موضع آخر</translation>
    </message>
    <message>
        <source>Ne&amp;w empty draft…</source>
        <translation>مشروع جديد &amp;فارغ…</translation>
    </message>
    <message>
        <source>Begin another draft in this workspace, with the outline of the first</source>
        <translation>بدء مشروع آخر في ملف العمل هذا، بمخطط المشروع الأول</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;غامق</translation>
    </message>
    <message>
        <source>Su&amp;perscript</source>
        <translation>حرف &amp;علوي</translation>
    </message>
    <message>
        <source>Su&amp;bscript</source>
        <translation>حرف &amp;سفلي</translation>
    </message>
    <message>
        <source>&amp;Clear formatting</source>
        <translation>إ&amp;زالة التنسيق</translation>
    </message>
    <message>
        <source>&amp;Non-breaking space</source>
        <translation>مسافة غير &amp;فاصلة</translation>
    </message>
    <message>
        <source>Insert a space at which no line ends</source>
        <translation>إدراج مسافة لا ينتهي السطر عندها</translation>
    </message>
    <message>
        <source>Paste &amp;words only</source>
        <translation>لصق ال&amp;كلمات فقط</translation>
    </message>
    <message>
        <source>Paste what was copied without its formatting</source>
        <translation>لصق ما نُسخ دون تنسيقه</translation>
    </message>
    <message>
        <source>S&amp;plit the page</source>
        <translation>تقسيم الص&amp;فحة</translation>
    </message>
    <message>
        <source>Show two places of the draft, or the draft and a source, one above the other</source>
        <translation>عرض موضعين من المشروع، أو المشروع ومصدر، أحدهما فوق الآخر</translation>
    </message>
    <message>
        <source>Go on in the other half of the split page</source>
        <translation>المتابعة في النصف الآخر من الصفحة المقسّمة</translation>
    </message>
    <message>
        <source>Show two places of the draft, one above the other</source>
        <translation type="vanished">عرض موضعين من المشروع، أحدهما فوق الآخر</translation>
    </message>
    <message>
        <source>Go to the &amp;other half</source>
        <translation>الانتقال إلى النصف الآ&amp;خر</translation>
    </message>
    <message>
        <source>Write in the other half of the split page</source>
        <translation type="vanished">الكتابة في النصف الآخر من الصفحة المقسّمة</translation>
    </message>
    <message>
        <source>What is in the draft, where, and what is not, and why</source>
        <translation>ما ورد في المشروع وموضعه، وما لم يرد وسبب ذلك</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>ملف عمل &amp;جديد…</translation>
    </message>
    <message>
        <source>Start a workspace from an outline</source>
        <translation>بدء ملف عمل انطلاقاً من مخطط</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح ملف عمل</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>Save a copy of the whole workspace to go on with</source>
        <translation>حفظ نسخة من ملف العمل كله لمواصلة العمل بها</translation>
    </message>
    <message>
        <source>Save a copy for o&amp;thers…</source>
        <translation>حفظ نسخة للآخ&amp;رين…</translation>
    </message>
    <message>
        <source>Save a copy without what is not for circulation</source>
        <translation type="vanished">حفظ نسخة تخلو مما هو غير معد للتعميم</translation>
    </message>
    <message>
        <source>Save a copy without what is not for circulation; what is goes along with its file and rationale</source>
        <translation>حفظ نسخة تخلو مما هو غير معد للتعميم؛ أما المعد للتعميم فيُدرج مع ملفه وأساسه المنطقي</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>What was backed up on this machine: look into it, or have it back</source>
        <translation>النسخ الاحتياطية المحفوظة على هذا الجهاز: الاطلاع عليها أو استعادتها</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>ال&amp;خصائص…</translation>
    </message>
    <message>
        <source>The workspace&apos;s title, file and figures</source>
        <translation>عنوان ملف العمل وملفه وأرقامه</translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation>إ&amp;غلاق ملف العمل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>التراجع عن آخر ما تم</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>إعادة آخر ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>What was done, by whom and when; go back to any act</source>
        <translation>ما تم، ومن قام به، ومتى؛ والرجوع إلى أي إجراء</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>بحث عن أي ش&amp;يء</translation>
    </message>
    <message>
        <source>Find snippets, sources, paragraphs and commands</source>
        <translation>البحث عن المقتطفات والمصادر والفقرات والأوامر</translation>
    </message>
    <message>
        <source>All &amp;commands</source>
        <translation>جميع الأوا&amp;مر</translation>
    </message>
    <message>
        <source>Find a command by its name and do it</source>
        <translation>العثور على أمر باسمه وتنفيذه</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>حجم النص ال&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;نموذج</translation>
    </message>
    <message>
        <source>An invented negotiation on fresh water, to try everything on</source>
        <translation>مفاوضات مفترضة بشأن المياه العذبة، لتجربة كل شيء عليها</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>How things are done, at the page of the place in front</source>
        <translation>كيفية أداء المهام، عند الصفحة الخاصة بالموضع المعروض</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About DraftDesk</source>
        <translation>&amp;حول DraftDesk</translation>
    </message>
    <message>
        <source>Go to &amp;Sources</source>
        <translation>الانتقال إلى المصاد&amp;ر</translation>
    </message>
    <message>
        <source>What was received, its snippets and their tags</source>
        <translation>ما ورد، ومقتطفاته ووسومها</translation>
    </message>
    <message>
        <source>Go to &amp;Compose</source>
        <translation>الانتقال إلى الصيا&amp;غة</translation>
    </message>
    <message>
        <source>Where the draft is written</source>
        <translation>حيث يُكتب المشروع</translation>
    </message>
    <message>
        <source>Go to Co&amp;mpare</source>
        <translation>الانتقال إلى المقار&amp;نة</translation>
    </message>
    <message>
        <source>What is different between two texts</source>
        <translation>أوجه الاختلاف بين نصين</translation>
    </message>
    <message>
        <source>Go to &amp;Reflected</source>
        <translation>الانتقال إلى ما &amp;أُخذ به</translation>
    </message>
    <message>
        <source>Go to Circu&amp;late</source>
        <translation>الانتقال إلى الت&amp;عميم</translation>
    </message>
    <message>
        <source>Versions, and what is handed out</source>
        <translation>النسخ، وما يوزَّع</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Import documents; or drop them on the window</source>
        <translation>استيراد وثائق؛ أو إفلاتها على النافذة</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>استيراد &amp;مجلد…</translation>
    </message>
    <message>
        <source>Import all documents in a folder and the folders in it</source>
        <translation>استيراد جميع الوثائق الموجودة في مجلد وفي المجلدات التي يتضمنها</translation>
    </message>
    <message>
        <source>&amp;Paste as source</source>
        <translation>&amp;لصق بوصفه مصدراً</translation>
    </message>
    <message>
        <source>Import the words or files that were copied elsewhere</source>
        <translation>استيراد الكلمات أو الملفات المنسوخة من مكان آخر</translation>
    </message>
    <message>
        <source>Find &amp;snippets</source>
        <translation>بحث عن المقت&amp;طفات</translation>
    </message>
    <message>
        <source>Search the snippets by words, tags and contributors</source>
        <translation>البحث في المقتطفات بالكلمات والوسوم والمساهمين</translation>
    </message>
    <message>
        <source>A so&amp;urce beside the draft…</source>
        <translation>مصد&amp;ر إلى جانب المشروع…</translation>
    </message>
    <message>
        <source>Choose a source, to read it in the lower half of the page</source>
        <translation>اختيار مصدر لقراءته في النصف الأسفل من الصفحة</translation>
    </message>
    <message>
        <source>Show source &amp;beside the draft</source>
        <translation>عرض المصدر إلى &amp;جانب المشروع</translation>
    </message>
    <message>
        <source>Show the chosen snippet, or that of the paragraph, in its source in the lower half of the page</source>
        <translation>عرض المقتطف المختار، أو مقتطف الفقرة، في مصدره في النصف الأسفل من الصفحة</translation>
    </message>
    <message>
        <source>Insert the selected passage, or the sentence, as a paragraph after the one with the caret</source>
        <translation>إدراج الجزء المحدد أو الجملة في فقرة تلي الفقرة التي فيها المؤشر</translation>
    </message>
    <message>
        <source>Insert the selected passage, or the sentence, as a sub-paragraph of the one with the caret</source>
        <translation>إدراج الجزء المحدد أو الجملة في فقرة فرعية للفقرة التي فيها المؤشر</translation>
    </message>
    <message>
        <source>Put the selected passage, or the sentence, into the sentence at the caret</source>
        <translation>وضع الجزء المحدد أو الجملة في الجملة عند المؤشر</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>ت&amp;عليم</translation>
    </message>
    <message>
        <source>Mark the selected passage, or the sentence, with the tag used last</source>
        <translation>تعليم الجزء المحدد أو الجملة بالوسم المستخدم أخيراً</translation>
    </message>
    <message>
        <source>Mark with a &amp;recent tag</source>
        <translation>تعليم &amp;بوسم سابق</translation>
    </message>
    <message>
        <source>Choose one of the tags used last, and mark with it</source>
        <translation>اختيار أحد الوسوم المستخدمة أخيراً والتعليم به</translation>
    </message>
    <message>
        <source>Mark with a &amp;new tag…</source>
        <translation>تعليم بوسم &amp;جديد…</translation>
    </message>
    <message>
        <source>Name a tag, and mark with it</source>
        <translation>تسمية وسم والتعليم به</translation>
    </message>
    <message>
        <source>&amp;Unmark</source>
        <translation>إ&amp;لغاء التعليم</translation>
    </message>
    <message>
        <source>Take away the snippet under the caret</source>
        <translation>إزالة المقتطف الواقع عند المؤشر</translation>
    </message>
    <message>
        <source>S&amp;how in Sources</source>
        <translation>&amp;عرض في المصادر</translation>
    </message>
    <message>
        <source>Pre&amp;vious snippet</source>
        <translation>المقتطف ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Find in this source</source>
        <translation>&amp;بحث في هذا المصدر</translation>
    </message>
    <message>
        <source>&amp;Edit the snippet</source>
        <translation>تح&amp;رير المقتطف</translation>
    </message>
    <message>
        <source>Go to the tags, contributors and kind of the chosen snippet</source>
        <translation>الانتقال إلى وسوم المقتطف المختار ومساهميه ونوعه</translation>
    </message>
    <message>
        <source>Ne&amp;xt snippet</source>
        <translation>المقتطف ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go to the next snippet of this source</source>
        <translation>الانتقال إلى المقتطف التالي في هذا المصدر</translation>
    </message>
    <message>
        <source>&amp;Previous snippet</source>
        <translation>المقتطف ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the snippet before, in this source</source>
        <translation>الانتقال إلى المقتطف السابق في هذا المصدر</translation>
    </message>
    <message>
        <source>Find in this &amp;source</source>
        <translation>بحث في هذا المصد&amp;ر</translation>
    </message>
    <message>
        <source>Find words in the source that is shown</source>
        <translation>البحث عن كلمات في المصدر المعروض</translation>
    </message>
    <message>
        <source>&amp;Accept likely ones</source>
        <translation>&amp;قبول المحتمل</translation>
    </message>
    <message>
        <source>Keep those of the chosen snippets that were only likely</source>
        <translation>الاحتفاظ بما كان محتملاً فقط من المقتطفات المختارة</translation>
    </message>
    <message>
        <source>&amp;Set aside…</source>
        <translation>تن&amp;حية…</translation>
    </message>
    <message>
        <source>&amp;Where every recommendation stands</source>
        <translation>&amp;موضع كل توصية</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>تن&amp;حية…</translation>
    </message>
    <message>
        <source>Keep the chosen snippets out of the draft, and say why</source>
        <translation>إبقاء المقتطفات المختارة خارج المشروع، مع بيان السبب</translation>
    </message>
    <message>
        <source>Ta&amp;ke up again</source>
        <translation>إعادة ال&amp;نظر</translation>
    </message>
    <message>
        <source>Let the chosen snippets be placed after all</source>
        <translation>إتاحة إدراج المقتطفات المختارة بعد تنحيتها</translation>
    </message>
    <message>
        <source>Show in Sour&amp;ces</source>
        <translation>عرض في الم&amp;صادر</translation>
    </message>
    <message>
        <source>Show in the &amp;draft</source>
        <translation>عرض في ال&amp;مشروع</translation>
    </message>
    <message>
        <source>Show the paragraph that the chosen snippet reached</source>
        <translation>عرض الفقرة التي وصل إليها المقتطف المختار</translation>
    </message>
    <message>
        <source>S&amp;wap rows and columns</source>
        <translation>ت&amp;بديل الصفوف والأعمدة</translation>
    </message>
    <message>
        <source>&amp;Rows and columns without snippets</source>
        <translation>الصفوف والأعمدة ال&amp;خالية من المقتطفات</translation>
    </message>
    <message>
        <source>Show also the themes and contributors that no snippet has</source>
        <translation>عرض المواضيع والمساهمين ممن ليس لهم مقتطفات أيضاً</translation>
    </message>
    <message>
        <source>Count secondary and &amp;superseded sources</source>
        <translation>احتساب المصادر &amp;غير المباشرة والمصادر التي حلّ غيرها محلها</translation>
    </message>
    <message>
        <source>Count also reports on what another source says, and sources that were replaced</source>
        <translation>احتساب التقارير عما ورد في مصدر آخر، والمصادر التي استُعيض عنها، أيضاً</translation>
    </message>
    <message>
        <source>Export for &amp;circulation…</source>
        <translation>تصدير للت&amp;عميم…</translation>
    </message>
    <message>
        <source>What is shown as Word, a table or a picture, without what is not for circulation</source>
        <translation>ما هو معروض بصيغة Word أو جدول أو صورة، دون ما هو غير معد للتعميم</translation>
    </message>
    <message>
        <source>Export for the &amp;team…</source>
        <translation>تصدير لل&amp;فريق…</translation>
    </message>
    <message>
        <source>All of what is shown as Word, a table or a picture</source>
        <translation>كل ما هو معروض بصيغة Word أو جدول أو صورة</translation>
    </message>
    <message>
        <source>Export the &amp;list for circulation…</source>
        <translation>تصدير ال&amp;قائمة للتعميم…</translation>
    </message>
    <message>
        <source>The snippets listed, as Word or a table, without what is not for circulation</source>
        <translation>المقتطفات المدرجة في القائمة، بصيغة Word أو جدول، دون ما هو غير معد للتعميم</translation>
    </message>
    <message>
        <source>Export the list for the t&amp;eam…</source>
        <translation>تصدير القائمة للف&amp;ريق…</translation>
    </message>
    <message>
        <source>All snippets listed, as Word or a table</source>
        <translation>جميع المقتطفات المدرجة في القائمة، بصيغة Word أو جدول</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>إعادة ال&amp;نظر</translation>
    </message>
    <message>
        <source>Let the chosen snippets be placed in the draft again</source>
        <translation>إتاحة إدراج المقتطفات المختارة في المشروع من جديد</translation>
    </message>
    <message>
        <source>&amp;Internal</source>
        <translation>&amp;داخلي</translation>
    </message>
    <message>
        <source>The chosen snippets are for oneself alone</source>
        <translation>المقتطفات المختارة للاستخدام الشخصي وحده</translation>
    </message>
    <message>
        <source>&amp;Co-facilitators</source>
        <translation>ال&amp;ميسّران المشاركان</translation>
    </message>
    <message>
        <source>The chosen snippets are for the co-facilitators&apos; team</source>
        <translation>المقتطفات المختارة لفريق الميسّرين المشاركين</translation>
    </message>
    <message>
        <source>Ci&amp;rculate</source>
        <translation>ل&amp;لتعميم</translation>
    </message>
    <message>
        <source>The chosen snippets may stand in what circulates</source>
        <translation>يجوز أن ترد المقتطفات المختارة فيما يُعمَّم</translation>
    </message>
    <message>
        <source>&amp;Delete snippets…</source>
        <translation>ح&amp;ذف مقتطفات…</translation>
    </message>
    <message>
        <source>Delete the chosen snippets; the source keeps its words</source>
        <translation>حذف المقتطفات المختارة؛ ويحتفظ المصدر بكلماته</translation>
    </message>
    <message>
        <source>Source &amp;details…</source>
        <translation>&amp;تفاصيل المصدر…</translation>
    </message>
    <message>
        <source>Title, code, kind, session, date, submitters and who may see the source</source>
        <translation>العنوان والرمز والنوع والجلسة والتاريخ والجهات المقدِّمة ومن يجوز له الاطلاع على المصدر</translation>
    </message>
    <message>
        <source>&amp;Move to session…</source>
        <translation>&amp;نقل إلى جلسة…</translation>
    </message>
    <message>
        <source>Say to which session the chosen sources belong</source>
        <translation>بيان الجلسة التي تنتمي إليها المصادر المختارة</translation>
    </message>
    <message>
        <source>&amp;Reports on…</source>
        <translation>تقرير &amp;عن…</translation>
    </message>
    <message>
        <source>Say on which other source this one reports, so that nothing counts twice</source>
        <translation>بيان المصدر الذي يشكل هذا المصدر تقريراً عنه، تفادياً للاحتساب المزدوج</translation>
    </message>
    <message>
        <source>S&amp;upersedes…</source>
        <translation>&amp;حلول محل…</translation>
    </message>
    <message>
        <source>Put this source in the place of an older one, and take its snippets over</source>
        <translation>وضع هذا المصدر محل مصدر أقدم ونقل مقتطفاته إليه</translation>
    </message>
    <message>
        <source>E&amp;xport the original file…</source>
        <translation>ت&amp;صدير الملف الأصلي…</translation>
    </message>
    <message>
        <source>Save the source as it was received</source>
        <translation>حفظ المصدر كما ورد</translation>
    </message>
    <message>
        <source>Dele&amp;te…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>Delete the chosen sources with their snippets</source>
        <translation>حذف المصادر المختارة مع مقتطفاتها</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>Rename, merge, nest, colour and order the tags, and their facets</source>
        <translation>إعادة تسمية الوسوم ودمجها وتفريعها وتلوينها وترتيبها، وأوجه تصنيفها</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>ال&amp;جلسات…</translation>
    </message>
    <message>
        <source>Describe, merge and delete sessions</source>
        <translation>وصف الجلسات ودمجها وحذفها</translation>
    </message>
    <message>
        <source>&amp;Contributors and groups…</source>
        <translation>ال&amp;مساهمون والمجموعات…</translation>
    </message>
    <message>
        <source>Names, codes, groups and members of those who speak</source>
        <translation>أسماء المتكلمين ورموزهم ومجموعاتهم وأعضاؤها</translation>
    </message>
    <message>
        <source>&amp;Near-identical snippets…</source>
        <translation>المقتطفات &amp;شبه المتطابقة…</translation>
    </message>
    <message>
        <source>Snippets that say the same, together with their differences</source>
        <translation>المقتطفات المتماثلة المضمون وأوجه اختلافها</translation>
    </message>
    <message>
        <source>Show the l&amp;ist</source>
        <translation>عرض ال&amp;قائمة</translation>
    </message>
    <message>
        <source>The sources and the search of snippets beside the text</source>
        <translation>المصادر والبحث في المقتطفات إلى جانب النص</translation>
    </message>
    <message>
        <source>Show the i&amp;nspector</source>
        <translation>عرض لوحة المعا&amp;ينة</translation>
    </message>
    <message>
        <source>The chosen snippets beside the text</source>
        <translation>المقتطفات المختارة إلى جانب النص</translation>
    </message>
    <message>
        <source>&amp;Bracket or unbracket</source>
        <translation>&amp;وضع أقواس معقوفة أو إزالتها</translation>
    </message>
    <message>
        <source>Put brackets around the selected words, or the word at the caret</source>
        <translation>وضع أقواس معقوفة حول الكلمات المحددة، أو حول الكلمة الواقعة عند المؤشر</translation>
    </message>
    <message>
        <source>&amp;Add an alternative</source>
        <translation>إ&amp;ضافة بديل</translation>
    </message>
    <message>
        <source>Give these words another wording beside them, in brackets</source>
        <translation>إعطاء هذه الكلمات صيغة أخرى إلى جانبها، بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>A&amp;ccept this alternative</source>
        <translation>&amp;قبول هذا البديل</translation>
    </message>
    <message>
        <source>Keep the wording at the caret, without its brackets and the others</source>
        <translation>الاحتفاظ بالصيغة الواقعة عند المؤشر دون أقواسها ودون الصيغ الأخرى</translation>
    </message>
    <message>
        <source>&amp;Remove brackets</source>
        <translation>إ&amp;زالة الأقواس</translation>
    </message>
    <message>
        <source>Take the brackets away and keep the words</source>
        <translation>إزالة الأقواس المعقوفة والاحتفاظ بالكلمات</translation>
    </message>
    <message>
        <source>&amp;Delete bracketed text</source>
        <translation>&amp;حذف النص الوارد بين أقواس</translation>
    </message>
    <message>
        <source>Take the brackets away with the words in them</source>
        <translation>حذف الأقواس المعقوفة بما فيها من كلمات</translation>
    </message>
    <message>
        <source>&amp;Next bracket</source>
        <translation>القوس ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go to the next bracket of the draft</source>
        <translation>الانتقال إلى القوس المعقوف التالي في المشروع</translation>
    </message>
    <message>
        <source>&amp;Previous bracket</source>
        <translation>القوس ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the bracket before, in the draft</source>
        <translation>الانتقال إلى القوس المعقوف السابق في المشروع</translation>
    </message>
    <message>
        <source>&amp;Add a comment</source>
        <translation>إ&amp;ضافة تعليق</translation>
    </message>
    <message>
        <source>Remark on the selected words, or on the paragraph; comments never circulate</source>
        <translation>التعليق على الكلمات المحددة أو على الفقرة؛ ولا تُعمَّم التعليقات أبداً</translation>
    </message>
    <message>
        <source>&amp;Go to the comments</source>
        <translation>الا&amp;نتقال إلى التعليقات</translation>
    </message>
    <message>
        <source>Give the list of comments the keyboard</source>
        <translation>نقل لوحة المفاتيح إلى قائمة التعليقات</translation>
    </message>
    <message>
        <source>&amp;Next open comment</source>
        <translation>التعليق المفتوح ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go to the next words that an open comment is about</source>
        <translation>الانتقال إلى الكلمات التالية التي يتناولها تعليق مفتوح</translation>
    </message>
    <message>
        <source>&amp;Previous open comment</source>
        <translation>التعليق المفتوح ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Edit the comment</source>
        <translation>ت&amp;حرير التعليق</translation>
    </message>
    <message>
        <source>Change what the chosen comment says</source>
        <translation>تغيير نص التعليق المختار</translation>
    </message>
    <message>
        <source>&amp;Resolve the comment</source>
        <translation>&amp;بتّ في التعليق</translation>
    </message>
    <message>
        <source>Say that what the chosen comment asks for is done</source>
        <translation>بيان أن ما يطلبه التعليق المختار قد تم</translation>
    </message>
    <message>
        <source>Re&amp;open the comment</source>
        <translation>إعادة &amp;فتح التعليق</translation>
    </message>
    <message>
        <source>Take back that the chosen comment is resolved</source>
        <translation>التراجع عن البت في التعليق المختار</translation>
    </message>
    <message>
        <source>&amp;Delete the comment</source>
        <translation>ح&amp;ذف التعليق</translation>
    </message>
    <message>
        <source>&amp;Snippets</source>
        <translation>الم&amp;قتطفات</translation>
    </message>
    <message>
        <source>Search the snippets beside the draft, to put them in</source>
        <translation>البحث في المقتطفات إلى جانب المشروع لإدراجها</translation>
    </message>
    <message>
        <source>&amp;Provenance</source>
        <translation>المصدر ال&amp;أصلي</translation>
    </message>
    <message>
        <source>See which snippets the paragraph came from</source>
        <translation>الاطلاع على المقتطفات التي استُمدت منها الفقرة</translation>
    </message>
    <message>
        <source>&amp;Wordings of the paragraph</source>
        <translation>&amp;صيغ الفقرة</translation>
    </message>
    <message>
        <source>See each wording the paragraph had, and put one back</source>
        <translation>الاطلاع على كل صيغة وردت بها الفقرة واستعادة إحداها</translation>
    </message>
    <message>
        <source>&amp;Related snippets</source>
        <translation>مقتطفات &amp;ذات صلة</translation>
    </message>
    <message>
        <source>See which other snippets say nearly what the paragraph says</source>
        <translation>الاطلاع على المقتطفات الأخرى شبه المطابقة لما ورد في الفقرة</translation>
    </message>
    <message>
        <source>Show &amp;words of snippets</source>
        <translation>إظهار &amp;كلمات المقتطفات</translation>
    </message>
    <message>
        <source>Mark which words of the paragraph are those of its snippets</source>
        <translation>تعليم كلمات الفقرة المأخوذة من مقتطفاتها</translation>
    </message>
    <message>
        <source>Show in &amp;source</source>
        <translation>عرض في ال&amp;مصدر</translation>
    </message>
    <message>
        <source>Show the chosen snippet where it stands in its source</source>
        <translation>عرض المقتطف المختار في موضعه من المصدر</translation>
    </message>
    <message>
        <source>Paragraph in each &amp;version…</source>
        <translation>الفقرة في كل نس&amp;خة…</translation>
    </message>
    <message>
        <source>What the paragraph said in each version, and what changed from one to the next</source>
        <translation>نص الفقرة في كل نسخة، وما تغيّر من نسخة إلى التي تليها</translation>
    </message>
    <message>
        <source>Insert as &amp;paragraph</source>
        <translation>إدراج بوصفه &amp;فقرة</translation>
    </message>
    <message>
        <source>Insert the chosen snippets as paragraphs after the one with the caret</source>
        <translation>إدراج المقتطفات المختارة في فقرات تلي الفقرة التي فيها المؤشر</translation>
    </message>
    <message>
        <source>As &amp;sub-paragraph</source>
        <translation>بوصفه فقرة ف&amp;رعية</translation>
    </message>
    <message>
        <source>Insert the chosen snippets as sub-paragraphs of the paragraph with the caret</source>
        <translation>إدراج المقتطفات المختارة فقرات فرعية للفقرة التي فيها المؤشر</translation>
    </message>
    <message>
        <source>Into the s&amp;entence</source>
        <translation>في ال&amp;جملة</translation>
    </message>
    <message>
        <source>Put the words of the chosen snippets into the sentence at the caret</source>
        <translation>وضع كلمات المقتطفات المختارة في الجملة عند المؤشر</translation>
    </message>
    <message>
        <source>&amp;Link to the paragraph</source>
        <translation>ر&amp;بط بالفقرة</translation>
    </message>
    <message>
        <source>Say that the paragraph with the caret came from it, without changing a word</source>
        <translation>بيان أن الفقرة التي فيها المؤشر استُمدت منه، دون تغيير أي كلمة</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;فك الربط</translation>
    </message>
    <message>
        <source>Say that the paragraph did not come from the chosen snippet; its words stay</source>
        <translation>بيان أن الفقرة لم تُستمد من المقتطف المختار؛ وتبقى كلماتها</translation>
    </message>
    <message>
        <source>&amp;Drafters’ own</source>
        <translation>من وضع &amp;القائمين بالصياغة</translation>
    </message>
    <message>
        <source>Say that the paragraph came from no snippet at all; its words stay</source>
        <translation>بيان أن الفقرة لم تُستمد من أي مقتطف؛ وتبقى كلماتها</translation>
    </message>
    <message>
        <source>&amp;Restore this wording</source>
        <translation>ا&amp;ستعادة هذه الصيغة</translation>
    </message>
    <message>
        <source>Let the paragraph say again what it said; the wordings since stay in its history</source>
        <translation>إعادة الفقرة إلى ما كانت عليه؛ وتبقى الصيغ اللاحقة في سجلها</translation>
    </message>
    <message>
        <source>&amp;Go to the outline</source>
        <translation>الا&amp;نتقال إلى المخطط</translation>
    </message>
    <message>
        <source>Give the outline the keyboard; Esc leads back to the text</source>
        <translation>نقل لوحة المفاتيح إلى المخطط؛ والعودة إلى النص بالمفتاح Esc</translation>
    </message>
    <message>
        <source>&amp;Filter the outline</source>
        <translation>ت&amp;صفية المخطط</translation>
    </message>
    <message>
        <source>Show only paragraphs with certain words, a number or a status</source>
        <translation>عرض الفقرات ذات كلمات معينة أو رقم معين أو حالة معينة وحدها</translation>
    </message>
    <message>
        <source>Headings of the &amp;first level</source>
        <translation>عناوين المستوى ال&amp;أول</translation>
    </message>
    <message>
        <source>Headings down to the &amp;second level</source>
        <translation>العناوين حتى المستوى ال&amp;ثاني</translation>
    </message>
    <message>
        <source>All &amp;headings</source>
        <translation>جميع ال&amp;عناوين</translation>
    </message>
    <message>
        <source>Headings and &amp;paragraphs</source>
        <translation>العناوين وال&amp;فقرات</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;كل شيء</translation>
    </message>
    <message>
        <source>Unfold the outline down to the last sub-paragraph</source>
        <translation>بسط المخطط حتى آخر فقرة فرعية</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Put the chosen paragraphs before the one above, with all that stands under them</source>
        <translation>وضع الفقرات المختارة قبل ما يعلوها، بكل ما يندرج تحتها</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Put the chosen paragraphs after the one below, with all that stands under them</source>
        <translation>وضع الفقرات المختارة بعد ما يليها، بكل ما يندرج تحتها</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>&amp;رفع المستوى</translation>
    </message>
    <message>
        <source>One level up: a sub-paragraph becomes a paragraph, a heading a larger one</source>
        <translation>رفع مستوى واحد: تصبح الفقرة الفرعية فقرة، والعنوان الفرعي عنواناً أعلى</translation>
    </message>
    <message>
        <source>De&amp;mote</source>
        <translation>&amp;خفض المستوى</translation>
    </message>
    <message>
        <source>One level down, under the paragraph or heading above</source>
        <translation>خفض مستوى واحد، تحت الفقرة السابقة أو العنوان السابق</translation>
    </message>
    <message>
        <source>&amp;Reword the heading…</source>
        <translation>إعادة &amp;صياغة العنوان الفرعي…</translation>
    </message>
    <message>
        <source>Change the words of the chosen heading</source>
        <translation>تغيير كلمات العنوان الفرعي المختار</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Take the chosen paragraphs away, with all that stands under them</source>
        <translation>حذف الفقرات المختارة، بكل ما يندرج تحتها</translation>
    </message>
    <message>
        <source>&amp;Hold numbers</source>
        <translation>ت&amp;ثبيت الأرقام</translation>
    </message>
    <message>
        <source>Keep the numbers that people cite: what is added is “12 bis”, what goes leaves its number</source>
        <translation>الإبقاء على الأرقام التي يستشهد بها الناس: ما يُضاف «12 مكرراً»، وما يُحذف يبقى رقمه شاغراً</translation>
    </message>
    <message>
        <source>&amp;Release numbers…</source>
        <translation>ت&amp;حرير الأرقام…</translation>
    </message>
    <message>
        <source>See what each number becomes, then number the draft through once more</source>
        <translation>الاطلاع على ما يصير إليه كل رقم، ثم ترقيم المشروع من جديد</translation>
    </message>
    <message>
        <source>&amp;Alternative of…</source>
        <translation>&amp;بديل عن…</translation>
    </message>
    <message>
        <source>Make the paragraph another wording of one with a number: “12 alt”</source>
        <translation>جعل الفقرة صيغة أخرى لفقرة ذات رقم: «12 بديل»</translation>
    </message>
    <message>
        <source>No a&amp;lternative any more</source>
        <translation>إ&amp;لغاء صفة البديل</translation>
    </message>
    <message>
        <source>Make an alternative a paragraph of its own</source>
        <translation>جعل البديل فقرة قائمة بذاتها</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>عنوان فرعي &amp;1</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>عنوان فرعي &amp;2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>عنوان فرعي &amp;3</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>عنوان فرعي &amp;4</translation>
    </message>
    <message>
        <source>&amp;Preambular paragraph</source>
        <translation>فقرة من ال&amp;ديباجة</translation>
    </message>
    <message>
        <source>&amp;Operative paragraph</source>
        <translation>فقرة من ال&amp;منطوق</translation>
    </message>
    <message>
        <source>&amp;Chapeau</source>
        <translation>&amp;فاتحة الفقرة</translation>
    </message>
    <message>
        <source>&amp;Sub-paragraph</source>
        <translation>فقرة ف&amp;رعية</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>م&amp;لاحظة</translation>
    </message>
    <message>
        <source>What the chosen paragraphs are; what follows a new heading stands under it</source>
        <translation>صفة الفقرات المختارة؛ وما يلي عنواناً فرعياً جديداً يندرج تحته</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>م&amp;فتوح</translation>
    </message>
    <message>
        <source>The chosen paragraphs are not agreed in a group any more</source>
        <translation>لم تعد الفقرات المختارة متفقاً عليها في مجموعة</translation>
    </message>
    <message>
        <source>Agreed in &amp;group…</source>
        <translation>متفق عليه في ال&amp;مجموعة…</translation>
    </message>
    <message>
        <source>A smaller group agreed to the chosen paragraphs; they can still be changed</source>
        <translation>اتفقت مجموعة أصغر على الفقرات المختارة؛ ولا يزال تغييرها ممكناً</translation>
    </message>
    <message>
        <source>Agreed ad &amp;ref…</source>
        <translation>متفق عليه بشرط الا&amp;ستشارة…</translation>
    </message>
    <message>
        <source>The negotiators agreed, pending capitals; the text is locked</source>
        <translation>اتفق المتفاوضون، رهناً بموافقة العواصم؛ والنص مقفل</translation>
    </message>
    <message>
        <source>&amp;Agreed…</source>
        <translation>متف&amp;ق عليه…</translation>
    </message>
    <message>
        <source>The chosen paragraphs are agreed; the text is locked</source>
        <translation>الفقرات المختارة متفق عليها؛ والنص مقفل</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>إ&amp;عادة الفتح…</translation>
    </message>
    <message>
        <source>Let agreed text be changed again, and say why</source>
        <translation>إتاحة تغيير النص المتفق عليه من جديد، مع بيان السبب</translation>
    </message>
    <message>
        <source>Find in the &amp;draft</source>
        <translation>بحث في الم&amp;شروع</translation>
    </message>
    <message>
        <source>Find words in the draft that lies open</source>
        <translation>البحث عن كلمات في المشروع المفتوح</translation>
    </message>
    <message>
        <source>&amp;Replace in the draft</source>
        <translation>استب&amp;دال في المشروع</translation>
    </message>
    <message>
        <source>Find words in the draft and put others in their place</source>
        <translation>البحث عن كلمات في المشروع ووضع غيرها محلها</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>ب&amp;حث عن التالي</translation>
    </message>
    <message>
        <source>Go to where the words stand next in the draft</source>
        <translation>الانتقال إلى موضع ورود الكلمات التالي في المشروع</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>بحث عن السا&amp;بق</translation>
    </message>
    <message>
        <source>Go to where the words stand before, in the draft</source>
        <translation>الانتقال إلى موضع ورود الكلمات السابق في المشروع</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation>ا&amp;نتقال إلى فقرة…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number or its words</source>
        <translation>الانتقال إلى فقرة برقمها أو بكلماتها</translation>
    </message>
    <message>
        <source>Insert a &amp;footnote</source>
        <translation>إدراج &amp;حاشية</translation>
    </message>
    <message>
        <source>Put a footnote at the caret and write what it says</source>
        <translation>وضع حاشية عند المؤشر وكتابة نصها</translation>
    </message>
    <message>
        <source>&amp;Go to the footnotes</source>
        <translation>ا&amp;نتقال إلى الحواشي</translation>
    </message>
    <message>
        <source>Read and change the footnotes of the paragraph with the caret</source>
        <translation>قراءة حواشي الفقرة التي فيها المؤشر وتغييرها</translation>
    </message>
    <message>
        <source>Insert a cross-&amp;reference…</source>
        <translation>إ&amp;دراج إحالة…</translation>
    </message>
    <message>
        <source>Put the number of another paragraph at the caret; it follows that paragraph</source>
        <translation>وضع رقم فقرة أخرى عند المؤشر؛ ويتبع الرقم تلك الفقرة</translation>
    </message>
    <message>
        <source>Go to what the &amp;mark stands for</source>
        <translation>الانتقال إلى ما تدل عليه العلام&amp;ة</translation>
    </message>
    <message>
        <source>From a cross-reference to its paragraph, from a mark to its footnote</source>
        <translation>من الإحالة إلى فقرتها، ومن علامة الحاشية إلى حاشيتها</translation>
    </message>
    <message>
        <source>Compare two &amp;files…</source>
        <translation>مقارنة &amp;ملفين…</translation>
    </message>
    <message>
        <source>Choose two Word, PDF or text files and see what changed from one to the other</source>
        <translation>اختيار ملفين بصيغة Word أو PDF أو ملفين نصيين والاطلاع على ما تغيّر من أحدهما إلى الآخر</translation>
    </message>
    <message>
        <source>S&amp;wap the two texts</source>
        <translation>ت&amp;بديل النصين</translation>
    </message>
    <message>
        <source>The newer text becomes the older one</source>
        <translation>يصبح النص الأحدث هو الأقدم</translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>إعادة المقا&amp;رنة</translation>
    </message>
    <message>
        <source>Read both texts anew, as they are now</source>
        <translation>قراءة النصين من جديد بصورتهما الراهنة</translation>
    </message>
    <message>
        <source>Save as &amp;workspace…</source>
        <translation>&amp;حفظ في ملف عمل…</translation>
    </message>
    <message>
        <source>Keep both texts, the remarks and the watch list in one file</source>
        <translation>الاحتفاظ بالنصين والملاحظات وقائمة المتابعة في ملف واحد</translation>
    </message>
    <message>
        <source>Forget this c&amp;omparison</source>
        <translation>&amp;نسيان هذه المقارنة</translation>
    </message>
    <message>
        <source>Take it out of the workspace, with the remarks on it; Undo brings both back</source>
        <translation>إزالتها من ملف العمل مع ما عليها من ملاحظات؛ والتراجع يعيدهما معاً</translation>
    </message>
    <message>
        <source>C&amp;lose the comparison</source>
        <translation>إ&amp;غلاق المقارنة</translation>
    </message>
    <message>
        <source>Find in the two te&amp;xts</source>
        <translation>بحث في ال&amp;نصين</translation>
    </message>
    <message>
        <source>Find words in the texts that are compared</source>
        <translation>البحث عن كلمات في النصين الجاري مقارنتهما</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>التغيير ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>التغيير ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Show the two texts beside each other, or as one with its changes marked</source>
        <translation>عرض النصين جنباً إلى جنب، أو في نص واحد تُبيَّن فيه التغييرات</translation>
    </message>
    <message>
        <source>Show &amp;editorial changes</source>
        <translation>إظ&amp;هار التغييرات التحريرية</translation>
    </message>
    <message>
        <source>White space, quotation marks, hyphens, spelling variants</source>
        <translation>المسافات، وعلامات الاقتباس، والواصلات، وأوجه الإملاء</translation>
    </message>
    <message>
        <source>Show &amp;minor changes</source>
        <translation>إظهار التغييرات الط&amp;فيفة</translation>
    </message>
    <message>
        <source>Inner commas, semicolons, capitals of defined terms</source>
        <translation>الفواصل الداخلية، والفواصل المنقوطة، والأحرف الكبيرة في المصطلحات المعرَّفة</translation>
    </message>
    <message>
        <source>L&amp;ist of changes</source>
        <translation>&amp;قائمة التغييرات</translation>
    </message>
    <message>
        <source>Remarks and watch &amp;list</source>
        <translation>الم&amp;لاحظات وقائمة المتابعة</translation>
    </message>
    <message>
        <source>&amp;Remark on the change…</source>
        <translation>م&amp;لاحظة على التغيير…</translation>
    </message>
    <message>
        <source>Write what the delegation thinks of the change; remarks never circulate</source>
        <translation>كتابة رأي الوفد في التغيير؛ ولا تُعمَّم الملاحظات أبداً</translation>
    </message>
    <message>
        <source>&amp;Edit the remark</source>
        <translation>ت&amp;حرير الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Delete the remark</source>
        <translation>ح&amp;ذف الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Move to this change</source>
        <translation>&amp;نقل إلى هذا التغيير</translation>
    </message>
    <message>
        <source>Put the remark whose change is gone on the change that is read now</source>
        <translation>وضع الملاحظة التي لم يعد تغييرها موجوداً على التغيير الذي تجري قراءته الآن</translation>
    </message>
    <message>
        <source>De&amp;lete the remark whose change is gone</source>
        <translation>حذف الملاحظة التي لم يعد تغييرها &amp;موجوداً</translation>
    </message>
    <message>
        <source>&amp;Copy the change</source>
        <translation>&amp;نسخ التغيير</translation>
    </message>
    <message>
        <source>With what was inserted underlined and what was deleted struck, for Word or a message</source>
        <translation>مع تسطير ما أُدرج وشطب ما حُذف، لبرنامج Word أو لرسالة</translation>
    </message>
    <message>
        <source>E&amp;xport the changes…</source>
        <translation>ت&amp;صدير التغييرات…</translation>
    </message>
    <message>
        <source>As tracked changes or a table in Word, a web page, a spreadsheet</source>
        <translation>كتغييرات متعقَّبة أو كجدول في Word، أو كصفحة ويب، أو كجدول بيانات</translation>
    </message>
    <message>
        <source>&amp;Brief for capital…</source>
        <translation>م&amp;ذكرة للعاصمة…</translation>
    </message>
    <message>
        <source>Two to four pages in Word: what touches the watch list, brackets, obligations</source>
        <translation>من صفحتين إلى أربع صفحات في Word: ما يمس قائمة المتابعة، والأقواس المعقوفة، والالتزامات</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>The marked-up copy on paper: it reads in black and white too</source>
        <translation>النسخة المبيّنة التغييرات على الورق: وتُقرأ أيضاً بالأبيض والأسود</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>م&amp;عاينة الطباعة…</translation>
    </message>
    <message>
        <source>The pages of the marked-up copy as they would be printed</source>
        <translation>صفحات النسخة المبيّنة التغييرات كما ستُطبع</translation>
    </message>
    <message>
        <source>&amp;Verify a received file…</source>
        <translation>التحقق من ملف &amp;وارد…</translation>
    </message>
    <message>
        <source>Whether a file is what was circulated, or which words of it differ</source>
        <translation>هل الملف هو ما عُمّم، أم تختلف بعض كلماته، وأيها</translation>
    </message>
    <message>
        <source>&amp;History of the paragraph…</source>
        <translation>سجل الفقر&amp;ة…</translation>
    </message>
    <message>
        <source>Its text in every version, with the words that changed from each to the next</source>
        <translation>نصها في كل نسخة، مع الكلمات التي تغيّرت من نسخة إلى التي تليها</translation>
    </message>
    <message>
        <source>&amp;Watch the selected words</source>
        <translation>&amp;متابعة الكلمات المحددة</translation>
    </message>
    <message>
        <source>Mark every change that touches these words; where none are selected, type them</source>
        <translation>تعليم كل تغيير يمس هذه الكلمات؛ وإن لم تُحدَّد كلمات فاكتبها</translation>
    </message>
    <message>
        <source>Watch this &amp;paragraph</source>
        <translation>متابعة هذه ال&amp;فقرة</translation>
    </message>
    <message>
        <source>Mark every change of the paragraph that is read, and of what stands under it</source>
        <translation>تعليم كل تغيير في الفقرة التي تجري قراءتها وفيما يندرج تحتها</translation>
    </message>
    <message>
        <source>&amp;Edit what is watched</source>
        <translation>ت&amp;حرير ما هو قيد المتابعة</translation>
    </message>
    <message>
        <source>&amp;Take off the watch list</source>
        <translation>إ&amp;زالة من قائمة المتابعة</translation>
    </message>
    <message>
        <source>&amp;Add a list from a file…</source>
        <translation>إ&amp;ضافة قائمة من ملف…</translation>
    </message>
    <message>
        <source>Watch what a text file lists, one word, phrase or “paragraph: 12 (a)” a line</source>
        <translation>متابعة ما يتضمنه ملف نصي، في كل سطر كلمة أو عبارة أو «paragraph: 12 (a)»</translation>
    </message>
    <message>
        <source>&amp;Save the list as a file…</source>
        <translation>حف&amp;ظ القائمة في ملف…</translation>
    </message>
    <message>
        <source>A text file that a colleague can add to a watch list</source>
        <translation>ملف نصي يمكن لزميل إضافته إلى قائمة متابعة</translation>
    </message>
    <message>
        <source>Show c&amp;hanges since a version</source>
        <translation>إظهار ال&amp;تغييرات منذ نسخة</translation>
    </message>
    <message>
        <source>Underline what is new since a version, and show what was deleted</source>
        <translation>تسطير الجديد منذ نسخة، وإظهار ما حُذف</translation>
    </message>
    <message>
        <source>Ne&amp;xt change since the version</source>
        <translation>التغيير التا&amp;لي منذ النسخة</translation>
    </message>
    <message>
        <source>Go to the next change since the version</source>
        <translation>الانتقال إلى التغيير التالي منذ النسخة</translation>
    </message>
    <message>
        <source>Pre&amp;vious change since the version</source>
        <translation>التغيير ال&amp;سابق منذ النسخة</translation>
    </message>
    <message>
        <source>Go to the change before, since the version</source>
        <translation>الانتقال إلى التغيير السابق منذ النسخة</translation>
    </message>
    <message>
        <source>Paragraphs deleted &amp;since the version…</source>
        <translation>الفقرات المح&amp;ذوفة منذ النسخة…</translation>
    </message>
    <message>
        <source>Read the paragraphs that the version has and the draft has no longer</source>
        <translation>قراءة الفقرات الواردة في النسخة والتي لم تعد في المشروع</translation>
    </message>
    <message>
        <source>Put back the version’s &amp;words</source>
        <translation>استعادة &amp;كلمات النسخة</translation>
    </message>
    <message>
        <source>Let this paragraph say again what it said in the version</source>
        <translation>إعادة هذه الفقرة إلى ما كان نصها عليه في النسخة</translation>
    </message>
</context>
<context>
    <name>agreeing</name>
    <message>
        <source>&amp;Status:</source>
        <translation>ال&amp;حالة:</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>ال&amp;يوم:</translation>
    </message>
    <message>
        <source>&amp;Meeting:</source>
        <translation>الا&amp;جتماع:</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>DraftDesk</source>
        <translation>DraftDesk</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Reworded</source>
        <translation>أُعيدت صياغتها</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>نُقلت إلى موضع أسبق</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>نُقلت إلى موضع لاحق</translation>
    </message>
    <message>
        <source>Moved from {old} to {new}</source>
        <translation>نُقلت من {old} إلى {new}</translation>
    </message>
    <message>
        <source>Moved to {new}</source>
        <translation>نُقلت إلى {new}</translation>
    </message>
    <message>
        <source>{moved}, from “{section}”</source>
        <translation>{moved}، من «{section}»</translation>
    </message>
    <message>
        <source>{moved}, to “{section}”</source>
        <translation>{moved}، في «{section}»</translation>
    </message>
    <message>
        <source>{moved} and reworded</source>
        <translation>{moved} وأُعيدت صياغتها</translation>
    </message>
    <message>
        <source>{moved} and edited</source>
        <translation>{moved} وحُرّرت</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>متن النص</translation>
    </message>
    <message>
        <source>Split into {numbers}</source>
        <translation>قُسّمت إلى {numbers}</translation>
    </message>
    <message>
        <source>Merged from {numbers}</source>
        <translation>دُمجت من {numbers}</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} من الفقرات</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>Line break put in</source>
        <translation>أُدرج فاصل أسطر</translation>
    </message>
    <message>
        <source>Line break taken out</source>
        <translation>حُذف فاصل أسطر</translation>
    </message>
    <message>
        <source>Had no number</source>
        <translation>لم يكن لها رقم</translation>
    </message>
    <message>
        <source>Was {old}</source>
        <translation>الرقم السابق: {old}</translation>
    </message>
    <message>
        <source>Was {old}, has no number now</source>
        <translation>الرقم السابق: {old}، ولا رقم لها الآن</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Formatting: {looks}</source>
        <translation>التنسيق: {looks}</translation>
    </message>
    <message>
        <source>{substance}: {reasons}</source>
        <translation>{substance}: {reasons}</translation>
    </message>
    <message>
        <source>Footnote added</source>
        <translation>أُضيفت حاشية</translation>
    </message>
    <message>
        <source>Footnotes added</source>
        <translation>أُضيفت حواشٍ</translation>
    </message>
    <message>
        <source>Footnote taken out</source>
        <translation>حُذفت حاشية</translation>
    </message>
    <message>
        <source>Footnotes taken out</source>
        <translation>حُذفت حواشٍ</translation>
    </message>
    <message>
        <source>Footnote called elsewhere</source>
        <translation>نُقلت علامة الحاشية</translation>
    </message>
    <message>
        <source>Footnotes called elsewhere</source>
        <translation>نُقلت علامات الحواشي</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation>الحاشية {number}</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Text box</source>
        <translation>مربع نص</translation>
    </message>
    <message>
        <source>Table {table}, row {row}, column {column}</source>
        <translation>الجدول {table}، الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>New line that keeps a number</source>
        <translation>سطر جديد يحجز رقماً</translation>
    </message>
    <message>
        <source>New footnote</source>
        <translation>حاشية جديدة</translation>
    </message>
    <message>
        <source>New text in a table</source>
        <translation>نص جديد في جدول</translation>
    </message>
    <message>
        <source>New text in a text box</source>
        <translation>نص جديد في مربع نص</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>عنوان فرعي جديد</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>Line that keeps a number deleted</source>
        <translation>حُذف سطر يحجز رقماً</translation>
    </message>
    <message>
        <source>Footnote deleted</source>
        <translation>حُذفت حاشية</translation>
    </message>
    <message>
        <source>Text in a table deleted</source>
        <translation>حُذف نص في جدول</translation>
    </message>
    <message>
        <source>Text in a text box deleted</source>
        <translation>حُذف نص في مربع نص</translation>
    </message>
    <message>
        <source>Heading deleted</source>
        <translation>حُذف عنوان فرعي</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <translation>حُذفت فقرة</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>حُرّرت</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>Moved and edited</source>
        <translation>نُقلت وحُرّرت</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>قُسّمت</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>دُمجت</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>تحريري</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>طفيف</translation>
    </message>
    <message>
        <source>Consequential</source>
        <translation>تبعي</translation>
    </message>
    <message>
        <source>Substantive</source>
        <translation>جوهري</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>form of quotation marks, dashes or letters</source>
        <translation>شكل علامات الاقتباس أو الشرطات أو الأحرف</translation>
    </message>
    <message>
        <source>hyphenation</source>
        <translation>الواصلات</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>capital at the start</source>
        <translation>الحرف الكبير في البداية</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>فاصل الأسطر</translation>
    </message>
    <message>
        <source>page header or footer</source>
        <translation>رأس الصفحة أو تذييلها</translation>
    </message>
    <message>
        <source>number typed into the text</source>
        <translation>رقم مكتوب ضمن النص</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>الأحرف الكبيرة</translation>
    </message>
    <message>
        <source>ending of a list item</source>
        <translation>خاتمة بند في قائمة</translation>
    </message>
    <message>
        <source>paragraph break</source>
        <translation>فاصل الفقرات</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>figures or dates</source>
        <translation>الأرقام أو التواريخ</translation>
    </message>
    <message>
        <source>negation (not, without, except…)</source>
        <translation>النفي (لا، دون، باستثناء…)</translation>
    </message>
    <message>
        <source>obligation (shall, should, may…)</source>
        <translation>الإلزام (يجب، ينبغي، يجوز…)</translation>
    </message>
    <message>
        <source>square brackets</source>
        <translation>الأقواس المعقوفة</translation>
    </message>
    <message>
        <source>place in the text</source>
        <translation>الموضع في النص</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>paragraph deleted</source>
        <translation>فقرة محذوفة</translation>
    </message>
    <message>
        <source>cross-reference follows its paragraph</source>
        <translation>الإحالة تتبع فقرتها</translation>
    </message>
    <message>
        <source>cross-reference now points elsewhere</source>
        <translation>الإحالة تشير الآن إلى موضع آخر</translation>
    </message>
    <message>
        <source>cross-reference not updated</source>
        <translation>إحالة لم تُحدَّث</translation>
    </message>
    <message>
        <source>italics</source>
        <translation>الخط المائل</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>الخط الغامق</translation>
    </message>
    <message>
        <source>underlining</source>
        <translation>التسطير</translation>
    </message>
    <message>
        <source>striking out</source>
        <translation>الشطب</translation>
    </message>
    <message>
        <source>superscript</source>
        <translation>الحرف العلوي</translation>
    </message>
    <message>
        <source>subscript</source>
        <translation>الحرف السفلي</translation>
    </message>
    <message>
        <source>{count} substantive</source>
        <translation>الجوهرية {count}</translation>
    </message>
    <message>
        <source>{count} consequential</source>
        <translation>التبعية {count}</translation>
    </message>
    <message>
        <source>{count} minor</source>
        <translation>الطفيفة {count}</translation>
    </message>
    <message>
        <source>{count} editorial</source>
        <translation>التحريرية {count}</translation>
    </message>
    <message>
        <source>Hidden: {changes}; and {count} stretches within others</source>
        <translation>المخفية: {changes}؛ والمقاطع المخفية ضمن غيرها: {count}</translation>
    </message>
    <message>
        <source>Hidden: {count} stretches within others</source>
        <translation>المقاطع المخفية ضمن التغييرات: {count}</translation>
    </message>
    <message>
        <source>Hidden: {changes}</source>
        <translation>المخفية: {changes}</translation>
    </message>
    <message>
        <source>INTERNAL: only what touches the watch list or has remarks is marked. Not for circulation.</source>
        <translation>INTERNAL: لا يُبيَّن إلا ما يمس قائمة المتابعة أو عليه ملاحظات. ليس للتعميم.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>جدول بيانات (*.csv)</translation>
    </message>
    <message>
        <source>{n} reworded</source>
        <translation>المُعاد صياغتها {n}</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>الجديدة {n}</translation>
    </message>
    <message>
        <source>{n} deleted</source>
        <translation>المحذوفة {n}</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>المنقولة {n}</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Deleted before this: {paragraphs}</source>
        <translation>حُذف قبلها: {paragraphs}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>split from {number}</source>
        <translation>قُسّمت من {number}</translation>
    </message>
    <message>
        <source>with {numbers}</source>
        <translation>مع {numbers}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>was {number}</source>
        <translation>كانت {number}</translation>
    </message>
    <message>
        <source>Number in {version}: {number}</source>
        <translation>الرقم في {version}: {number}</translation>
    </message>
    <message>
        <source>Deleted: {words}</source>
        <translation>حُذف: {words}</translation>
    </message>
    <message>
        <source>Deleted after it: {paragraphs}</source>
        <translation>حُذف بعدها: {paragraphs}</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation>«{old}» صار «{new}»</translation>
    </message>
    <message>
        <source>Deleted: “{old}”</source>
        <translation>حُذف: «{old}»</translation>
    </message>
    <message>
        <source>Inserted: “{new}”</source>
        <translation>أُدرج: «{new}»</translation>
    </message>
    <message>
        <source>New: “{new}”</source>
        <translation>جديد: «{new}»</translation>
    </message>
    <message>
        <source>1 paragraph deleted: {paragraphs}</source>
        <translation>فقرة واحدة محذوفة: {paragraphs}</translation>
    </message>
    <message>
        <source>{n} paragraphs deleted: {paragraphs}</source>
        <translation>فقرات محذوفة ({n}): {paragraphs}</translation>
    </message>
    <message>
        <source>New since {version}</source>
        <translation>جديدة منذ {version}</translation>
    </message>
    <message>
        <source>Split from {number}</source>
        <translation>قُسّمت من {number}</translation>
    </message>
    <message>
        <source>Merged with {numbers}</source>
        <translation>دُمجت مع {numbers}</translation>
    </message>
    <message>
        <source>Moved since {version}</source>
        <translation>نُقلت منذ {version}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>What became of the snippets</source>
        <translation>ما آلت إليه المقتطفات</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{row}: {count}. {told}</source>
        <translation>{row}: {count}. {told}</translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation>جميع المقتطفات</translation>
    </message>
    <message>
        <source>Balance: the share of their recommendations that is in</source>
        <translation>التوازن: نسبة ما أُدرج من توصيات كل منهم</translation>
    </message>
    <message>
        <source>Share that is in</source>
        <translation>نسبة المُدرج</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>In</source>
        <translation>المُدرج</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>مقتطفاتهم</translation>
    </message>
    <message>
        <source>Has reached the draft</source>
        <translation>وصل إلى المشروع</translation>
    </message>
    <message>
        <source>Has not</source>
        <translation>لم يصل إليه</translation>
    </message>
    <message>
        <source>Share of all: {percent}</source>
        <translation>النسبة من المجموع: {percent}</translation>
    </message>
    <message>
        <source>{row}: {count}. Of all snippets {percent} are in</source>
        <translation>{row}: {count}. والمُدرج من جميع المقتطفات {percent}</translation>
    </message>
    <message>
        <source>What each version took in</source>
        <translation>ما أخذت به كل نسخة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>المُسقط</translation>
    </message>
    <message>
        <source>As in the version before</source>
        <translation>كما في النسخة السابقة</translation>
    </message>
    <message>
        <source>Dropped since</source>
        <translation>أُسقط بعدها</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>المشروع الجاري</translation>
    </message>
    <message>
        <source>{version}: {reached} snippets are in, {new} of them new, {dropped} dropped</source>
        <translation>{version}: المُدرج من المقتطفات {reached}، والجديد منها {new}، والمُسقط {dropped}</translation>
    </message>
    <message>
        <source>{version}, beside {before}: {reached} snippets are in, {new} of them new, {dropped} dropped</source>
        <translation>{version}، بالمقارنة مع {before}: المُدرج من المقتطفات {reached}، والجديد منها {new}، والمُسقط {dropped}</translation>
    </message>
    <message>
        <source>{said}; {n} more were deleted since</source>
        <translation>{said}؛ وحُذف بعدها {n}</translation>
    </message>
    <message>
        <source>{version}: {n} as in the version before</source>
        <translation>{version}: {n} كما في النسخة السابقة</translation>
    </message>
    <message>
        <source>{version}: {n} new</source>
        <translation>{version}: {n} جديد</translation>
    </message>
    <message>
        <source>{version}: {n} dropped</source>
        <translation>{version}: {n} مُسقط</translation>
    </message>
    <message>
        <source>In {version}</source>
        <translation>في {version}</translation>
    </message>
    <message>
        <source>New in {version}</source>
        <translation>الجديد في {version}</translation>
    </message>
    <message>
        <source>Dropped from {version}</source>
        <translation>المُسقط من {version}</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>{name} (before)</source>
        <translation>{name} (قبل)</translation>
    </message>
    <message>
        <source>{name} (after)</source>
        <translation>{name} (بعد)</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>المشروع الجاري</translation>
    </message>
    <message>
        <source>{file}, before its tracked changes</source>
        <translation>{file}، قبل تغييراته المتعقَّبة</translation>
    </message>
    <message>
        <source>Word, PDF and other texts</source>
        <translation>نصوص Word وPDF وغيرها</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <source>the workspace of “{text}” is closed: choose the text again</source>
        <translation>ملف عمل «{text}» مغلق: اختر النص من جديد</translation>
    </message>
</context>
<context>
    <name>concordance</name>
    <message>
        <source>same number</source>
        <translation>الرقم نفسه</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>أُعيد ترقيمها</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>no longer numbered</source>
        <translation>لم تعد مرقّمة</translation>
    </message>
</context>
<context>
    <name>doubts</name>
    <message>
        <source>refers to the sentence before it</source>
        <translation>يحيل إلى الجملة السابقة له</translation>
    </message>
    <message>
        <source>one of two views; the other: “{words}”</source>
        <translation>أحد رأيين؛ والآخر: «{words}»</translation>
    </message>
    <message>
        <source>may be part of the one before</source>
        <translation>قد يكون جزءاً من سابقه</translation>
    </message>
    <message>
        <source>may join two recommendations</source>
        <translation>قد يجمع بين توصيتين</translation>
    </message>
    <message>
        <source>the card gives no new wording: read as a proposal to delete</source>
        <translation>لا تتضمن البطاقة صيغة جديدة: فُهمت على أنها اقتراح بالحذف</translation>
    </message>
    <message>
        <source>the card&apos;s text also names others as contributors: {words}</source>
        <translation>يذكر نص البطاقة أيضاً مساهمين آخرين: {words}</translation>
    </message>
    <message>
        <source>&apos;({words})&apos; at the end of the text may say who proposes it</source>
        <translation>قد تدل عبارة «({words})» في نهاية النص على صاحب الاقتراح</translation>
    </message>
    <message>
        <source>the kind &apos;{words}&apos; is not known</source>
        <translation>النوع «{words}» غير معروف</translation>
    </message>
    <message>
        <source>the strength &apos;{words}&apos; is not known</source>
        <translation>درجة التوافق «{words}» غير معروفة</translation>
    </message>
    <message>
        <source>the words differ from those of the source it came from</source>
        <translation>تختلف الكلمات عن كلمات المصدر الذي ورد منه</translation>
    </message>
    <message>
        <source>&apos;{words}&apos; read as &apos;{mended}&apos;</source>
        <translation>قُرئت «{words}» على أنها «{mended}»</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Placed</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>منحّى</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>Everybody by name</source>
        <translation>الجميع بأسمائهم</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>حسب المجموعة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>in its own words</source>
        <translation>بنصه</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>مكيّف</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>مدموج مع غيره</translation>
    </message>
    <message>
        <source>inspired by it</source>
        <translation>مستلهَم منه</translation>
    </message>
    <message>
        <source>As a compact or declaration</source>
        <translation>كاتفاق أو إعلان</translation>
    </message>
    <message>
        <source>As a resolution</source>
        <translation>كقرار</translation>
    </message>
    <message>
        <source>As a summary</source>
        <translation>كموجز</translation>
    </message>
    <message>
        <source>Informal paper</source>
        <translation>ورقة غير رسمية</translation>
    </message>
    <message>
        <source>Masthead document</source>
        <translation>وثيقة ذات ترويسة</translation>
    </message>
    <message>
        <source>Negotiating copy</source>
        <translation>نسخة تفاوض</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>heading 1</source>
        <translation>عنوان فرعي 1</translation>
    </message>
    <message>
        <source>heading 2</source>
        <translation>عنوان فرعي 2</translation>
    </message>
    <message>
        <source>heading 3</source>
        <translation>عنوان فرعي 3</translation>
    </message>
    <message>
        <source>heading 4</source>
        <translation>عنوان فرعي 4</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation>فقرة من الديباجة</translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation>فقرة من المنطوق</translation>
    </message>
    <message>
        <source>chapeau</source>
        <translation>فاتحة الفقرة</translation>
    </message>
    <message>
        <source>sub-paragraph</source>
        <translation>فقرة فرعية</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>agreed in group</source>
        <translation>متفق عليه في المجموعة</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation>متفق عليه بشرط الاستشارة</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>حُرّرت</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>نُقلت وحُرّرت</translation>
    </message>
    <message>
        <source>split</source>
        <translation>قُسّمت</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>دُمجت</translation>
    </message>
    <message>
        <source>little in common</source>
        <translation>القاسم المشترك ضئيل</translation>
    </message>
    <message>
        <source>another is as like</source>
        <translation>فقرة أخرى تشبهها بالقدر نفسه</translation>
    </message>
    <message>
        <source>the same words stood in several places</source>
        <translation>وردت الكلمات نفسها في عدة مواضع</translation>
    </message>
    <message>
        <source>perhaps not new</source>
        <translation>قد لا تكون جديدة</translation>
    </message>
    <message>
        <source>1 snippet</source>
        <translation>مقتطف واحد</translation>
    </message>
    <message>
        <source>{count} snippets</source>
        <translation>{count} من المقتطفات</translation>
    </message>
    <message>
        <source>1 paragraph or heading</source>
        <translation>فقرة واحدة أو عنوان فرعي واحد</translation>
    </message>
    <message>
        <source>{count} paragraphs and headings</source>
        <translation>{count} من الفقرات والعناوين الفرعية</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>نسخة واحدة</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} من النسخ</translation>
    </message>
    <message>
        <source>1 pairing is doubtful</source>
        <translation>مقابلة واحدة مشكوك فيها</translation>
    </message>
    <message>
        <source>{count} pairings are doubtful</source>
        <translation>{count} من المقابلات مشكوك فيها</translation>
    </message>
    <message>
        <source>{count} edited</source>
        <translation>المحرّرة {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>المنقولة {count}</translation>
    </message>
    <message>
        <source>{count} moved and edited</source>
        <translation>المنقولة والمحرّرة {count}</translation>
    </message>
    <message>
        <source>{count} split</source>
        <translation>المقسّمة {count}</translation>
    </message>
    <message>
        <source>{count} merged</source>
        <translation>المدموجة {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>الجديدة {count}</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>المحذوفة {count}</translation>
    </message>
    <message>
        <source>{count} in formatting or references alone</source>
        <translation>في التنسيق أو الإحالات وحدها {count}</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>غير المتغيرة {count}</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>لا شيء للمقارنة</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>جارٍ كتابة {name}</translation>
    </message>
    <message>
        <source>This machine has no program that opens {name}.</source>
        <translation>ليس على هذا الجهاز برنامج يفتح {name}.</translation>
    </message>
    <message>
        <source>Written just now: {name}</source>
        <translation>كُتب للتو: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Why {count} should stay out of the draft:</source>
        <translation>سبب إبقاء {count} خارج المشروع:</translation>
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
        <translation>النوع</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>درجة التوافق</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>نطاق الاطلاع</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>مواضع الشك</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>المساهم</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation>لم يُدرج بعد في</translation>
    </message>
    <message>
        <source>has doubts</source>
        <translation>فيه مواضع شك</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>بلا جلسة</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>“{symbol}” is no document symbol: {why}</source>
        <translation>«{symbol}» ليس رمز وثيقة: {why}</translation>
    </message>
    <message>
        <source>it has {count} characters; expected one like {right}</source>
        <translation>عدد حروفه {count}؛ والمتوقع رمز مثل {right}</translation>
    </message>
    <message>
        <source>parts stand apart by the slash “/”, not “\”</source>
        <translation>تفصل بين الأجزاء الشرطة المائلة «/» لا «\»</translation>
    </message>
    <message>
        <source>asterisks stand at the end</source>
        <translation>تأتي العلامات النجمية في النهاية</translation>
    </message>
    <message>
        <source>it holds the character {character}; symbols are the same in all languages, in Latin letters</source>
        <translation>فيه الحرف {character}؛ والرموز واحدة في جميع اللغات، بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>expected parts with slashes between them, like {right}</source>
        <translation>المتوقع أجزاء تفصل بينها شرطات مائلة، مثل {right}</translation>
    </message>
    <message>
        <source>a part between two slashes is empty</source>
        <translation>بين شرطتين مائلتين جزء فارغ</translation>
    </message>
    <message>
        <source>there is a blank beside “{part}”; expected “{right}”</source>
        <translation>إلى جانب «{part}» مسافة؛ والمتوقع «{right}»</translation>
    </message>
    <message>
        <source>it begins with “{part}”; expected the series of an organ in capitals: A, E, S, ST, or such as FCCC</source>
        <translation>يبدأ بـ «{part}»؛ والمتوقع سلسلة هيئة بالحروف الكبيرة: A أو E أو S أو ST أو نحو FCCC</translation>
    </message>
    <message>
        <source>“{part}” is no part of one; expected a number, or letters such as L.1, RES, CONF.231, Rev.1</source>
        <translation>«{part}» ليس جزءاً من رمز؛ والمتوقع رقم أو حروف مثل L.1 أو RES أو CONF.231 أو Rev.1</translation>
    </message>
    <message>
        <source>“{part}” stands after “{before}”; Rev., Add., Corr. and Amend. come last</source>
        <translation>يأتي «{part}» بعد «{before}»؛ والحروف Rev.‎ و Add.‎ و Corr.‎ و Amend.‎ تأتي في الآخر</translation>
    </message>
    <message>
        <source>“{part}” stands after “{before}”; expected one of them</source>
        <translation>يأتي «{part}» بعد «{before}»؛ والمتوقع أحدهما</translation>
    </message>
    <message>
        <source>“{part}” has no number; expected “{right}”</source>
        <translation>«{part}» بلا رقم؛ والمتوقع «{right}»</translation>
    </message>
    <message>
        <source>“{part}” is no abbreviation of one; expected capitals, or Rev., Add., Corr., Amend., Sub.</source>
        <translation>«{part}» ليس مختصراً في رمز؛ والمتوقع حروف كبيرة، أو Rev.‎ أو Add.‎ أو Corr.‎ أو Amend.‎ أو Sub.‎</translation>
    </message>
    <message>
        <source>expected “{right}” for “{part}”</source>
        <translation>المتوقع «{right}» بدلاً من «{part}»</translation>
    </message>
    <message>
        <source>it ends with the body “{part}”; expected a document of it, such as “{right}”</source>
        <translation>ينتهي بالهيئة «{part}»؛ والمتوقع وثيقة من وثائقها، مثل «{right}»</translation>
    </message>
    <message>
        <source>it has no number; expected one, as in “{right}”</source>
        <translation>لا رقم فيه؛ والمتوقع رقم، كما في «{right}»</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern of a number: it has at most {count} characters</source>
        <translation>«{pattern}» ليس نمطاً لرقم: فالنمط لا يتجاوز عدد حروفه {count}</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern of a number: it has one field in braces, such as “({alpha})”</source>
        <translation>«{pattern}» ليس نمطاً لرقم: ففي النمط حقل واحد بين معقوفتين، مثل «({alpha})»</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern of a number: its field is one of {fields}</source>
        <translation>«{pattern}» ليس نمطاً لرقم: فحقل النمط واحد مما يلي: {fields}</translation>
    </message>
    <message>
        <source>“{pattern}” would be every number: put in a field, such as “{n}”, or leave it empty</source>
        <translation>سيكون «{pattern}» هو كل رقم: ضع فيه حقلاً، مثل «{n}»، أو اتركه فارغاً</translation>
    </message>
    <message>
        <source>there is nothing to correct: the draft says word for word what “{label}” does; change it first</source>
        <translation>ليس هناك ما يُصوَّب: فالمشروع يقول حرفياً ما تقوله «{label}»؛ غيّره أولاً</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>All {n} hits in snippets</source>
        <translation>جميع النتائج في المقتطفات: {n}</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>مقتطف</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
</context>
<context>
    <name>freeze</name>
    <message>
        <source>&amp;Draft:</source>
        <translation>الم&amp;شروع:</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>الت&amp;سمية:</translation>
    </message>
    <message>
        <source>S&amp;ymbol:</source>
        <translation>رم&amp;ز الوثيقة:</translation>
    </message>
    <message>
        <source>A/CONF.231/L.1, where it has one</source>
        <translation type="vanished">A/CONF.231/L.1، إن وُجد</translation>
    </message>
    <message>
        <source>Da&amp;te:</source>
        <translation>التاري&amp;خ:</translation>
    </message>
    <message>
        <source>As it is to be printed: 5 February 2018</source>
        <translation>كما يُراد طبعه: 5 شباط/فبراير 2018</translation>
    </message>
    <message>
        <source>T&amp;ime:</source>
        <translation>ال&amp;وقت:</translation>
    </message>
    <message>
        <source>10.00 a.m., where it matters</source>
        <translation>الساعة 10/00، عند الاقتضاء</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>الم&amp;كان:</translation>
    </message>
    <message>
        <source>&amp;Handling:</source>
        <translation>شروط ال&amp;تداول:</translation>
    </message>
    <message>
        <source>&amp;Job number:</source>
        <translation>&amp;رقم المهمة:</translation>
    </message>
    <message>
        <source>18-12459, where it has one</source>
        <translation>18-12459، إن وُجد</translation>
    </message>
    <message>
        <source>&amp;Released:</source>
        <translation>&amp;صدرت في:</translation>
    </message>
    <message>
        <source>300818, after the job number</source>
        <translation>300818، بعد رقم المهمة</translation>
    </message>
    <message>
        <source>&amp;Cover letter:</source>
        <translation>رسالة الإ&amp;حالة:</translation>
    </message>
    <message>
        <source>A page of its own before the document</source>
        <translation>صفحة مستقلة قبل الوثيقة</translation>
    </message>
    <message>
        <source>Limited, Restricted, Not for circulation …</source>
        <translation type="vanished">محدودة التوزيع، مقيّدة، غير معدة للتعميم …</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>م&amp;لاحظة:</translation>
    </message>
    <message>
        <source>For the team; it is not printed</source>
        <translation>للفريق؛ ولا تُطبع</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>recommendation card</source>
        <translation>بطاقة توصية</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>issue brief</source>
        <translation>موجز قضايا</translation>
    </message>
    <message>
        <source>concept note</source>
        <translation>مذكرة مفاهيمية</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>جدول أعمال</translation>
    </message>
    <message>
        <source>resolution or agreed text</source>
        <translation>قرار أو نص متفق عليه</translation>
    </message>
    <message>
        <source>news report</source>
        <translation>تقرير إخباري</translation>
    </message>
    <message>
        <source>other</source>
        <translation>نوع آخر</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>مبدأ</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>means of implementation</source>
        <translation>وسائل التنفيذ</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>شراكة</translation>
    </message>
    <message>
        <source>follow-up and review</source>
        <translation>المتابعة والاستعراض</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>ممارسة</translation>
    </message>
    <message>
        <source>statement of views</source>
        <translation>بيان آراء</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>مسألة مفتوحة</translation>
    </message>
    <message>
        <source>process</source>
        <translation>عملية</translation>
    </message>
    <message>
        <source>undisputed</source>
        <translation>لا خلاف عليه</translation>
    </message>
    <message>
        <source>general</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>many</source>
        <translation>كثيرون</translation>
    </message>
    <message>
        <source>several</source>
        <translation>عدة</translation>
    </message>
    <message>
        <source>some</source>
        <translation>بعض</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>منقسمون</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>مدرج في قائمة</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>co-facilitators</source>
        <translation>الميسّران المشاركان</translation>
    </message>
    <message>
        <source>circulate</source>
        <translation>للتعميم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>negotiating group</source>
        <translation>مجموعة تفاوضية</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>UN entity</source>
        <translation>كيان تابع للأمم المتحدة</translation>
    </message>
    <message>
        <source>intergovernmental</source>
        <translation>حكومي دولي</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>academia</source>
        <translation>الأوساط الأكاديمية</translation>
    </message>
    <message>
        <source>private sector</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>local authority</source>
        <translation>سلطة محلية</translation>
    </message>
    <message>
        <source>parliament</source>
        <translation>برلمان</translation>
    </message>
    <message>
        <source>panelist</source>
        <translation>عضو حلقة نقاش</translation>
    </message>
</context>
<context>
    <name>leaks</name>
    <message>
        <source>names in the file&apos;s properties</source>
        <translation>أسماء في خصائص الملف</translation>
    </message>
    <message>
        <source>the company in the file&apos;s properties</source>
        <translation>اسم الشركة في خصائص الملف</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>تغييرات متعقبة</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>a list of the people who worked on it</source>
        <translation>قائمة بمن عملوا عليه</translation>
    </message>
    <message>
        <source>other properties of the file</source>
        <translation>خصائص أخرى للملف</translation>
    </message>
    <message>
        <source>properties that a program added</source>
        <translation>خصائص أضافها برنامج</translation>
    </message>
    <message>
        <source>data that a program added (custom XML)</source>
        <translation>بيانات أضافها برنامج (XML مخصص)</translation>
    </message>
    <message>
        <source>document variables</source>
        <translation>متغيرات المستند</translation>
    </message>
    <message>
        <source>the template it was made with</source>
        <translation>القالب الذي أُنشئ به</translation>
    </message>
    <message>
        <source>places on somebody&apos;s disk or network</source>
        <translation>مواضع على قرص شخص ما أو شبكته</translation>
    </message>
    <message>
        <source>fields that ask for names, properties or other files</source>
        <translation>حقول تستدعي أسماء أو خصائص أو ملفات أخرى</translation>
    </message>
    <message>
        <source>files within the file</source>
        <translation>ملفات داخل الملف</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>وحدات ماكرو</translation>
    </message>
    <message>
        <source>links to files elsewhere</source>
        <translation>روابط إلى ملفات في مواضع أخرى</translation>
    </message>
    <message>
        <source>dates, places or programs in pictures</source>
        <translation>تواريخ أو أماكن أو برامج في الصور</translation>
    </message>
    <message>
        <source>labels of an organization&apos;s classification</source>
        <translation>وسوم تصنيف خاصة بمنظمة</translation>
    </message>
    <message>
        <source>settings of a printer</source>
        <translation>إعدادات طابعة</translation>
    </message>
    <message>
        <source>a small picture of an earlier page</source>
        <translation>صورة مصغرة لصفحة سابقة</translation>
    </message>
    <message>
        <source>when it was made, saved or printed, and for how long</source>
        <translation>متى أُنشئ أو حُفظ أو طُبع، وكم استغرق ذلك</translation>
    </message>
    <message>
        <source>ids of the sittings in which it was written</source>
        <translation>معرّفات جلسات كتابته</translation>
    </message>
    <message>
        <source>parts that nothing in the text refers to</source>
        <translation>أجزاء لا يشير إليها شيء في النص</translation>
    </message>
    <message>
        <source>links to web pages</source>
        <translation>روابط إلى صفحات ويب</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>the watch list</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>an earlier wording</source>
        <translation>صياغة سابقة</translation>
    </message>
    <message>
        <source>words of the open workspace that do not circulate ({origin})</source>
        <translation>كلمات من مساحة العمل المفتوحة لا تُعمَّم ({origin})</translation>
    </message>
</context>
<context>
    <name>margin</name>
    <message>
        <source>1 snippet</source>
        <translation>مقتطف واحد</translation>
    </message>
    <message>
        <source>{n} snippets</source>
        <translation>{n} من المقتطفات</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>تعليق واحد</translation>
    </message>
    <message>
        <source>{n} comments</source>
        <translation>{n} من التعليقات</translation>
    </message>
    <message>
        <source>From 1 snippet</source>
        <translation>من مقتطف واحد</translation>
    </message>
    <message>
        <source>From {n} snippets</source>
        <translation>من {n} من المقتطفات</translation>
    </message>
    <message>
        <source>1 open comment</source>
        <translation>تعليق مفتوح واحد</translation>
    </message>
    <message>
        <source>{n} open comments</source>
        <translation>{n} من التعليقات المفتوحة</translation>
    </message>
    <message>
        <source>Held numbers below it:</source>
        <translation>أرقام محفوظة تليها:</translation>
    </message>
</context>
<context>
    <name>means</name>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>الم&amp;صادر</translation>
    </message>
    <message>
        <source>S&amp;nippets</source>
        <translation>الم&amp;قتطفات</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>الم&amp;شروع</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="vanished">المقا&amp;رنة</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>المقا&amp;رنة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Visibility</source>
        <translation>نطاق الا&amp;طلاع</translation>
    </message>
    <message>
        <source>&amp;Reflected</source>
        <translation>ما أُ&amp;خذ به</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>المخ&amp;طط</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>ت&amp;رتيب</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>الأر&amp;قام</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>الت&amp;عليقات</translation>
    </message>
    <message>
        <source>Brac&amp;kets</source>
        <translation>الأ&amp;قواس المعقوفة</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>&amp;Provenance</source>
        <translation>المصدر ال&amp;أصلي</translation>
    </message>
    <message>
        <source>&amp;Beside the draft</source>
        <translation>إلى &amp;جانب المشروع</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>الملاح&amp;ظات</translation>
    </message>
    <message>
        <source>&amp;Watch list</source>
        <translation>قائمة المت&amp;ابعة</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;صفة</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>{number} {words}; a number that is held</source>
        <translation>{number} {words}؛ رقم مثبّت</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>المستوى {level}</translation>
    </message>
    <message>
        <source>unfolded, {count} below</source>
        <translation>مبسوط، وتحته {count}</translation>
    </message>
    <message>
        <source>folded, {count} below</source>
        <translation>مطوي، وتحته {count}</translation>
    </message>
    <message>
        <source>1 bracket</source>
        <translation>قوس معقوف واحد</translation>
    </message>
    <message>
        <source>{count} brackets</source>
        <translation>{count} من الأقواس المعقوفة</translation>
    </message>
    <message>
        <source>in group</source>
        <translation>في المجموعة</translation>
    </message>
    <message>
        <source>ad ref</source>
        <translation>بشرط الاستشارة</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>{names} was left as it is, because it is agreed.</source>
        <translation>تُركت {names} على حالها لأنها متفق عليها.</translation>
    </message>
    <message>
        <source>{count} were left as they are, because they are agreed: {names}.</source>
        <translation>تُرك {count} من الفقرات على حاله لأنه متفق عليه: {names}.</translation>
    </message>
    <message>
        <source>{count} were left as they are, because they are agreed: {names} and others.</source>
        <translation>تُرك {count} من الفقرات على حاله لأنه متفق عليه: {names} وغيرها.</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} من الفقرات</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>… and {count} more lines, which are in the file.</source>
        <translation>… و{count} من الأسطر الأخرى الواردة في الملف.</translation>
    </message>
</context>
<context>
    <name>paragraph history</name>
    <message>
        <source>not in it</source>
        <translation>غير واردة فيها</translation>
    </message>
    <message>
        <source>first here</source>
        <translation>وردت هنا لأول مرة</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>عادت من جديد</translation>
    </message>
    <message>
        <source>unchanged since “{since}”</source>
        <translation>لم تتغير منذ «{since}»</translation>
    </message>
    <message>
        <source>renumbered since “{since}”</source>
        <translation>أُعيد ترقيمها منذ «{since}»</translation>
    </message>
    <message>
        <source>reworded since “{since}”</source>
        <translation>أُعيدت صياغتها منذ «{since}»</translation>
    </message>
    <message>
        <source>split since “{since}”</source>
        <translation>قُسّمت منذ «{since}»</translation>
    </message>
    <message>
        <source>merged since “{since}”</source>
        <translation>دُمجت منذ «{since}»</translation>
    </message>
    <message>
        <source>no longer in it</source>
        <translation>لم تعد واردة فيها</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>المشروع الجاري</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>التعميم</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>ما أُخذ به</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>Brackets without a partner</source>
        <translation>أقواس بلا مقابل</translation>
    </message>
    <message>
        <source>Empty paragraphs</source>
        <translation>فقرات فارغة</translation>
    </message>
    <message>
        <source>Empty sections</source>
        <translation>أقسام فارغة</translation>
    </message>
    <message>
        <source>Broken cross-references</source>
        <translation>إحالات معطلة</translation>
    </message>
    <message>
        <source>Broken footnotes</source>
        <translation>حواش معطلة</translation>
    </message>
    <message>
        <source>Paragraphs that are not there</source>
        <translation>فقرات غير موجودة</translation>
    </message>
    <message>
        <source>Words of inputs not for circulation</source>
        <translation>كلمات من مساهمات غير معدة للتعميم</translation>
    </message>
    <message>
        <source>Cross-references typed by hand</source>
        <translation>إحالات مكتوبة يدويا</translation>
    </message>
    <message>
        <source>Numbers typed by hand</source>
        <translation>أرقام مكتوبة يدويا</translation>
    </message>
    <message>
        <source>Footnote marks typed by hand</source>
        <translation>علامات حواشٍ مكتوبة باليد</translation>
    </message>
    <message>
        <source>Undefined abbreviations</source>
        <translation>مختصرات غير معرّفة</translation>
    </message>
    <message>
        <source>Inconsistent terms</source>
        <translation>مصطلحات غير متسقة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Double spaces</source>
        <translation>مسافات مزدوجة</translation>
    </message>
    <message>
        <source>Straight quotation marks</source>
        <translation>علامات اقتباس مستقيمة</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Bold for emphasis</source>
        <translation>خط غليظ للتوكيد</translation>
    </message>
    <message>
        <source>This bracket has no partner: put in the other one, or take it out</source>
        <translation>هذا القوس بلا مقابل: أضف القوس الآخر أو احذفه</translation>
    </message>
    <message>
        <source>This paragraph says nothing: write it, or take it out</source>
        <translation>هذه الفقرة لا تقول شيئا: اكتبها أو احذفها</translation>
    </message>
    <message>
        <source>Nothing stands under this heading: write the section, or take the heading out</source>
        <translation>لا شيء تحت هذا العنوان: اكتب القسم أو احذف العنوان</translation>
    </message>
    <message>
        <source>This cross-reference points at nothing: point it at a paragraph, or take it out</source>
        <translation>هذه الإحالة لا تشير إلى شيء: اجعلها تشير إلى فقرة أو احذفها</translation>
    </message>
    <message>
        <source>This footnote has no text, or nothing refers to it: write it, or take it out</source>
        <translation>هذه الحاشية بلا نص أو لا يشير إليها شيء: اكتبها أو احذفها</translation>
    </message>
    <message>
        <source>No paragraph has this number: check it, and put in a cross-reference</source>
        <translation>لا توجد فقرة بهذا الرقم: تحقق منه وأدرج إحالة</translation>
    </message>
    <message>
        <source>These words stand in what is not for circulation ({instead}): reword them, or let the input circulate</source>
        <translation>هذه الكلمات واردة فيما هو غير معد للتعميم ({instead}): أعد صياغتها أو اسمح بتعميم المساهمة</translation>
    </message>
    <message>
        <source>The number is typed and will not follow its paragraph: put in a cross-reference instead</source>
        <translation>الرقم مكتوب يدويا ولن يتبع فقرته: أدرج إحالة بدلا منه</translation>
    </message>
    <message>
        <source>The number is typed and will not be counted on: take it out and give the paragraph its level</source>
        <translation>الرقم مكتوب يدويا ولن يستمر الترقيم بعده: احذفه وأعط الفقرة مستواها</translation>
    </message>
    <message>
        <source>The raised number is typed and will not follow its footnote: check that it is that footnote’s, or put in a footnote</source>
        <translation>الرقم المرفوع مكتوب باليد ولن يتبع حاشيته: تحقق من أنه رقم تلك الحاشية، أو أدرج حاشية</translation>
    </message>
    <message>
        <source>Spell this out where it is first used, or add it to the known terms</source>
        <translation>اكتب الاسم كاملا عند أول ورود له أو أضفه إلى المصطلحات المعروفة</translation>
    </message>
    <message>
        <source>Elsewhere this is written “{instead}”: write it one way</source>
        <translation>يُكتب هذا في مواضع أخرى «{instead}»: اكتبه بصيغة واحدة</translation>
    </message>
    <message>
        <source>The text has {words} words where {instead} are allowed: shorten it, or ask for a waiver</source>
        <translation>عدد كلمات النص {words} والمسموح به {instead}: اختصره أو اطلب استثناء</translation>
    </message>
    <message>
        <source>More than one space: leave one</source>
        <translation>أكثر من مسافة واحدة: أبق واحدة</translation>
    </message>
    <message>
        <source>Write a typographic mark instead: {instead}</source>
        <translation>اكتب علامة طباعية بدلا منها: {instead}</translation>
    </message>
    <message>
        <source>Write “{instead}”, as the Organization does</source>
        <translation>اكتب «{instead}» كما تكتبها المنظمة</translation>
    </message>
    <message>
        <source>Bold is not used for emphasis: take it off</source>
        <translation>لا يُستخدم الخط الغليظ للتوكيد: أزله</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>أسلوب</translation>
    </message>
    <message>
        <source>Wrong: {wrong}. Doubtful: {doubtful}. Style: {style}.</source>
        <translation>خطأ: {wrong}. مشكوك فيه: {doubtful}. أسلوب: {style}.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>From: {a}</source>
        <translation>من: {a}</translation>
    </message>
    <message>
        <source>To: {b}</source>
        <translation>إلى: {b}</translation>
    </message>
    <message>
        <source>Compared: {date}</source>
        <translation>تاريخ المقارنة: {date}</translation>
    </message>
    <message>
        <source>{hidden}; these are printed as the newer text has them.</source>
        <translation>{hidden}؛ وتُطبع كما ترد في النص الأحدث.</translation>
    </message>
    <message>
        <source>Marked are {count} of {of} changes: those that the list showed.</source>
        <translation>المبيَّن {count} من أصل {of} من التغييرات: وهي التي كانت القائمة تعرضها.</translation>
    </message>
    <message>
        <source>Underlined: new. Struck out: gone. Underlined twice: moved. Underlined with dots: editorial alone, such as spelling or spacing.</source>
        <translation>المسطَّر: جديد. المشطوب: محذوف. المسطَّر بخطين: منقول. المسطَّر بنقاط: تحريري فحسب، كالإملاء أو المسافات.</translation>
    </message>
    <message>
        <source>nothing was printed: the printer or the file cannot be written to</source>
        <translation>لم يُطبع شيء: تتعذر الكتابة إلى الطابعة أو الملف</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>جارٍ تنسيق الصفحات</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>… 1 paragraph not printed …</source>
        <translation>… فقرة واحدة لم تُطبع …</translation>
    </message>
    <message>
        <source>… {count} paragraphs not printed …</source>
        <translation>… عدد الفقرات التي لم تُطبع: {count} …</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>First page:</source>
        <translation>الصفحة الأولى:</translation>
    </message>
    <message>
        <source>“Recalling”, “Decides” in italics</source>
        <translation>«إذ تشير»، «تقرر» بخط مائل</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>الورق:</translation>
    </message>
    <message>
        <source>Margin above:</source>
        <translation>الهامش العلوي:</translation>
    </message>
    <message>
        <source>Margin below:</source>
        <translation>الهامش السفلي:</translation>
    </message>
    <message>
        <source>Margin where lines begin:</source>
        <translation>الهامش عند بداية الأسطر:</translation>
    </message>
    <message>
        <source>Margin where lines end:</source>
        <translation>الهامش عند نهاية الأسطر:</translation>
    </message>
    <message>
        <source>Header from the edge:</source>
        <translation>بعد الرأس عن الحافة:</translation>
    </message>
    <message>
        <source>Footer from the edge:</source>
        <translation>بعد التذييل عن الحافة:</translation>
    </message>
    <message>
        <source>Latin and Cyrillic:</source>
        <translation>اللاتينية والسيريلية:</translation>
    </message>
    <message>
        <source>Arabic:</source>
        <translation>العربية:</translation>
    </message>
    <message>
        <source>Chinese:</source>
        <translation>الصينية:</translation>
    </message>
    <message>
        <source>Size of the text:</source>
        <translation>حجم النص:</translation>
    </message>
    <message>
        <source>Arabic letters, of that size:</source>
        <translation>الحروف العربية، منه:</translation>
    </message>
    <message>
        <source>Chinese signs, of that size:</source>
        <translation>الرموز الصينية، منه:</translation>
    </message>
    <message>
        <source>Room between letters:</source>
        <translation>المسافة بين الحروف:</translation>
    </message>
    <message>
        <source>Width of letters:</source>
        <translation>عرض الحروف:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>الحجم:</translation>
    </message>
    <message>
        <source>as the text</source>
        <translation>كالنص</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غليظ</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>الأسطر:</translation>
    </message>
    <message>
        <source>Room above:</source>
        <translation>المسافة قبله:</translation>
    </message>
    <message>
        <source>Room below:</source>
        <translation>المسافة بعده:</translation>
    </message>
    <message>
        <source>From line to line, at least:</source>
        <translation>بين سطر وسطر، على الأقل:</translation>
    </message>
    <message>
        <source>as the letters ask</source>
        <translation>بحسب الحروف</translation>
    </message>
    <message>
        <source>Set in at the beginning:</source>
        <translation>إزاحة البداية:</translation>
    </message>
    <message>
        <source>Set in at the end:</source>
        <translation>إزاحة النهاية:</translation>
    </message>
    <message>
        <source>First line further in:</source>
        <translation>زيادة إزاحة السطر الأول:</translation>
    </message>
    <message>
        <source>Words after the number:</source>
        <translation>من الرقم إلى النص:</translation>
    </message>
    <message>
        <source>Numbers end, from the margin:</source>
        <translation>نهاية الأرقام، من الهامش:</translation>
    </message>
    <message>
        <source>as the first line has them</source>
        <translation>كما في السطر الأول</translation>
    </message>
    <message>
        <source>Letters closer by:</source>
        <translation>تقريب الحروف بمقدار:</translation>
    </message>
    <message>
        <source>On one page with what follows</source>
        <translation>في صفحة واحدة مع ما يليه</translation>
    </message>
    <message>
        <source>Numbered paragraphs</source>
        <translation>الفقرات المرقمة</translation>
    </message>
    <message>
        <source>Preambular paragraphs</source>
        <translation>فقرات الديباجة</translation>
    </message>
    <message>
        <source>Chapeaux</source>
        <translation>الفقرات الاستهلالية</translation>
    </message>
    <message>
        <source>Sub-paragraphs</source>
        <translation>الفقرات الفرعية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Lines around the title</source>
        <translation>الأسطر حول العنوان</translation>
    </message>
    <message>
        <source>Headings of level 1</source>
        <translation>العناوين من المستوى 1</translation>
    </message>
    <message>
        <source>Headings of level 2</source>
        <translation>العناوين من المستوى 2</translation>
    </message>
    <message>
        <source>Headings of level 3</source>
        <translation>العناوين من المستوى 3</translation>
    </message>
    <message>
        <source>Headings of level 4</source>
        <translation>العناوين من المستوى 4</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Each level of sub-paragraphs deeper by:</source>
        <translation>إزاحة كل مستوى من الفقرات الفرعية:</translation>
    </message>
    <message>
        <source>Numbers of paragraphs:</source>
        <translation>أرقام الفقرات:</translation>
    </message>
    <message>
        <source>Numbered lines:</source>
        <translation>ترقيم الأسطر:</translation>
    </message>
    <message>
        <source>A number every so many lines:</source>
        <translation>رقم كل عدد من الأسطر:</translation>
    </message>
    <message>
        <source>From the text:</source>
        <translation>البعد عن النص:</translation>
    </message>
    <message>
        <source>In the margin, what is agreed</source>
        <translation>في الهامش، ما اتُفق عليه</translation>
    </message>
    <message>
        <source>Who is named, at most:</source>
        <translation>من يُذكر اسمه، على الأكثر:</translation>
    </message>
    <message>
        <source>Always with the annex of sources</source>
        <translation>دائماً مع مرفق المصادر</translation>
    </message>
    <message>
        <source>The annex begins on a new page</source>
        <translation>يبدأ المرفق في صفحة جديدة</translation>
    </message>
    <message>
        <source>Size of header and footer:</source>
        <translation>حجم الرأس والتذييل:</translation>
    </message>
    <message>
        <source>Header in bold</source>
        <translation>الرأس بخط غليظ</translation>
    </message>
    <message>
        <source>Footer in bold</source>
        <translation>التذييل بخط غليظ</translation>
    </message>
    <message>
        <source>A line below the header</source>
        <translation>خط تحت الرأس</translation>
    </message>
    <message>
        <source>Room above the header’s words:</source>
        <translation>المسافة فوق كلمات الرأس:</translation>
    </message>
    <message>
        <source>Even pages the other way round</source>
        <translation>الصفحات الزوجية معكوسة</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>التذييل</translation>
    </message>
    <message>
        <source>Header of the first page</source>
        <translation>رأس الصفحة الأولى</translation>
    </message>
    <message>
        <source>Footer of the first page</source>
        <translation>تذييل الصفحة الأولى</translation>
    </message>
    <message>
        <source>At the beginning:</source>
        <translation>في البداية:</translation>
    </message>
    <message>
        <source>In the middle:</source>
        <translation>في الوسط:</translation>
    </message>
    <message>
        <source>At the end:</source>
        <translation>في النهاية:</translation>
    </message>
    <message>
        <source>Title block of an informal paper</source>
        <translation>عنوان ورقة غير رسمية</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>Masthead of a resolution</source>
        <translation>ترويسة قرار</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Typed: they stay what they are</source>
        <translation>مكتوبة: تبقى كما هي</translation>
    </message>
    <message>
        <source>Word’s own lists: they count anew</source>
        <translation>قوائم Word: يُعاد عدّها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>From 1 on each page</source>
        <translation>من 1 في كل صفحة</translation>
    </message>
    <message>
        <source>Throughout</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Even where they begin</source>
        <translation>محاذاة البداية</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>مضبوطة الطرفين</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>موسَّطة</translation>
    </message>
    <message>
        <source>Even where they end</source>
        <translation>محاذاة النهاية</translation>
    </message>
    <message>
        <source>As the draft has it</source>
        <translation>كما في المشروع</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>{place}: {headline}</source>
        <translation>{place}: {headline}</translation>
    </message>
    <message>
        <source>{number} {opening}</source>
        <translation>{number} {opening}</translation>
    </message>
    <message>
        <source>{left}: “{words}”</source>
        <translation>{left}: «{words}»</translation>
    </message>
    <message>
        <source>1 paragraph deleted, hidden</source>
        <translation>فقرة واحدة محذوفة، مخفية</translation>
    </message>
    <message>
        <source>{count} paragraphs deleted, hidden</source>
        <translation>فقرات محذوفة مخفية: {count}</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Text boxes</source>
        <translation>مربعات النص</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>الجدول {number}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>reflected</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>درجة التوافق</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>المساهم</translation>
    </message>
    <message>
        <source>Group with its members</source>
        <translation>المجموعة مع أعضائها</translation>
    </message>
    <message>
        <source>Regional group or kind</source>
        <translation>المجموعة الإقليمية أو النوع</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>observers</source>
        <translation>المراقبون</translation>
    </message>
    <message>
        <source>UN entities</source>
        <translation>كيانات الأمم المتحدة</translation>
    </message>
    <message>
        <source>intergovernmental organizations</source>
        <translation>المنظمات الحكومية الدولية</translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation>السلطات المحلية</translation>
    </message>
    <message>
        <source>parliaments</source>
        <translation>البرلمانات</translation>
    </message>
    <message>
        <source>panelists</source>
        <translation>أعضاء حلقات النقاش</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>academia</source>
        <translation>الأوساط الأكاديمية</translation>
    </message>
    <message>
        <source>private sector</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>co-facilitators</source>
        <translation>الميسّران المشاركان</translation>
    </message>
    <message>
        <source>other</source>
        <translation>جهات أخرى</translation>
    </message>
    <message>
        <source>Unattributed (summary)</source>
        <translation>غير منسوب (موجز)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>no snippets</source>
        <translation>لا مقتطفات</translation>
    </message>
    <message>
        <source>1 snippet, which has reached the draft</source>
        <translation>مقتطف واحد وصل إلى المشروع</translation>
    </message>
    <message>
        <source>1 snippet, which has not reached the draft</source>
        <translation>مقتطف واحد لم يصل إلى المشروع</translation>
    </message>
    <message>
        <source>{count} snippets, all of which have reached the draft</source>
        <translation>{count} من المقتطفات وصلت جميعها إلى المشروع</translation>
    </message>
    <message>
        <source>{count} snippets, none of which has reached the draft</source>
        <translation>{count} من المقتطفات لم يصل أي منها إلى المشروع</translation>
    </message>
    <message>
        <source>{count} snippets, {reached} of which have reached the draft ({percent})</source>
        <translation>{count} من المقتطفات وصل {reached} منها إلى المشروع ({percent})</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>restoring</name>
    <message>
        <source>The versions stay as they are, and Undo takes it back.</source>
        <translation>تبقى النسخ على حالها، ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Make the working draft say again what “{label}” said?</source>
        <translation>هل تريد إعادة نص المشروع الجاري إلى ما ورد في «{label}»؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The working draft says again what “{label}” said.</source>
        <translation>عاد نص المشروع الجاري إلى ما ورد في «{label}».</translation>
    </message>
    <message>
        <source>Written since, and would go: {count}.</source>
        <translation>كُتب بعدها وسيُحذف: {count}.</translation>
    </message>
    <message>
        <source>Would say again what they said then: {count}.</source>
        <translation>سيعود إلى ما كان عليه حينئذ: {count}.</translation>
    </message>
    <message>
        <source>Would come back: {count}.</source>
        <translation>سيُعاد: {count}.</translation>
    </message>
    <message>
        <source>No word of the working draft would change.</source>
        <translation>لن تتغير أي كلمة في المشروع الجاري.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Tick or untick</source>
        <translation>وضع علامة أو إزالتها</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Untick the chosen rows</source>
        <translation>إزالة العلامة عن الصفوف المختارة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ضم</translation>
    </message>
    <message>
        <source>Join the chosen rows, or the row with the next</source>
        <translation>ضم الصفوف المختارة، أو ضم الصف إلى ما يليه</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Split the row where the caret stands in its text</source>
        <translation>تقسيم الصف عند موضع المؤشر في نصه</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>تقسيم هنا</translation>
    </message>
    <message>
        <source>Part words</source>
        <translation>فصل الكلمات</translation>
    </message>
    <message>
        <source>Part words that were run together, as proposed</source>
        <translation>فصل الكلمات المتلاصقة على النحو المقترح</translation>
    </message>
    <message>
        <source>Lists after…</source>
        <translation>القوائم بعد…</translation>
    </message>
    <message>
        <source>Treat lists after a line of the source as recommendations</source>
        <translation>معاملة القوائم الواردة بعد سطر من المصدر بوصفها توصيات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>درجة التوافق</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>تحرير النص</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>موضع الشك التالي</translation>
    </message>
    <message>
        <source>Doubt before</source>
        <translation>موضع الشك السابق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>بحث عن كلمات</translation>
    </message>
    <message>
        <source>Tick all listed</source>
        <translation>تعليم كل المدرج في قوائم</translation>
    </message>
    <message>
        <source>Tick what the sources list, of the rows shown</source>
        <translation>وضع علامة على ما ورد في قوائم المصادر، ضمن الصفوف المعروضة</translation>
    </message>
    <message>
        <source>Tick all likely</source>
        <translation>تعليم كل المحتمل</translation>
    </message>
    <message>
        <source>Tick what only reads like a recommendation, of the rows shown</source>
        <translation>وضع علامة على ما صيغته صيغة توصية فحسب، ضمن الصفوف المعروضة</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>إزالة كل العلامات</translation>
    </message>
    <message>
        <source>Untick the rows shown</source>
        <translation>إزالة العلامات عن الصفوف المعروضة</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>جميع المفاتيح</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation>جلسة بلا اسم</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>No suggestions</source>
        <translation>لا توجد اقتراحات</translation>
    </message>
    <message>
        <source>Add to the words of this file</source>
        <translation>إضافة إلى كلمات هذا الملف</translation>
    </message>
    <message>
        <source>Ignore until the file is closed</source>
        <translation>تجاهل حتى إغلاق الملف</translation>
    </message>
</context>
<context>
    <name>stances</name>
    <message>
        <source>No stance</source>
        <translation>بلا موقف</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>Oppose</source>
        <translation>معارضة</translation>
    </message>
    <message>
        <source>Reserve the position</source>
        <translation>الاحتفاظ بالموقف</translation>
    </message>
    <message>
        <source>Propose other words</source>
        <translation>اقتراح صيغة أخرى</translation>
    </message>
    <message>
        <source>Seek instructions</source>
        <translation>طلب تعليمات</translation>
    </message>
</context>
<context>
    <name>undoing</name>
    <message>
        <source>The newest act is “{act}”, in {place}.</source>
        <translation>أحدث إجراء هو «{act}»، في {place}.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>updating</name>
    <message>
        <source>Reworded</source>
        <translation>أُعيدت صياغته</translation>
    </message>
    <message>
        <source>Italics or bold changed</source>
        <translation>تغيّر المائل أو الغليظ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>قُسّم</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>دُمج</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Footnote reworded</source>
        <translation>أُعيدت صياغة الحاشية</translation>
    </message>
    <message>
        <source>Footnote added</source>
        <translation>أُضيفت حاشية</translation>
    </message>
    <message>
        <source>Footnote deleted</source>
        <translation>حُذفت حاشية</translation>
    </message>
    <message>
        <source>Footnote moved</source>
        <translation>نُقلت حاشية</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>جزء من النص</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تُترك</translation>
    </message>
    <message>
        <source>Left out, and kept as comments</source>
        <translation>تُترك وتُحفظ بوصفها تعليقات</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>after {place}</source>
        <translation>بعد {place}</translation>
    </message>
    <message>
        <source>{name}, now at the beginning</source>
        <translation>{name}، الآن في البداية</translation>
    </message>
    <message>
        <source>{name}, now after {place}</source>
        <translation>{name}، الآن بعد {place}</translation>
    </message>
</context>
<context>
    <name>verifying</name>
    <message>
        <source>1 paragraph differs in form alone: spacing, line breaks, hyphens, page headers, quotation marks or dashes.</source>
        <translation>فقرة واحدة تختلف في الشكل فحسب: المسافات أو فواصل الأسطر أو الواصلات أو رؤوس الصفحات أو علامات الاقتباس أو الشرطات.</translation>
    </message>
    <message>
        <source>{count} paragraphs differ in form alone: spacing, line breaks, hyphens, page headers, quotation marks or dashes.</source>
        <translation>{count} من الفقرات تختلف في الشكل فحسب: المسافات أو فواصل الأسطر أو الواصلات أو رؤوس الصفحات أو علامات الاقتباس أو الشرطات.</translation>
    </message>
    <message>
        <source>Italics, bold or other formatting differ.</source>
        <translation>يختلف الخط المائل أو الغامق أو تنسيق آخر.</translation>
    </message>
    <message>
        <source>{name} says word for word what “{version}” says; the file itself is another.</source>
        <translation>نص {name} مطابق حرفياً لنص «{version}»؛ أما الملف نفسه فمختلف.</translation>
    </message>
    <message>
        <source>{name} is, byte for byte, the file that “{version}” was received as.</source>
        <translation>{name} مطابق تماماً للملف الذي وردت به «{version}».</translation>
    </message>
    <message>
        <source>{name} is, byte for byte, the file of the working draft exported on {when} as {file}.</source>
        <translation>{name} مطابق تماماً لملف المشروع الجاري المصدَّر في {when} باسم {file}.</translation>
    </message>
    <message>
        <source>{name} is, byte for byte, the file of “{version}” exported on {when} as {file}.</source>
        <translation>{name} مطابق تماماً لملف «{version}» المصدَّر في {when} باسم {file}.</translation>
    </message>
    <message>
        <source>{name} has little in common with any version; it is nearest to “{version}”:</source>
        <translation>القاسم المشترك بين {name} والنسخ ضئيل؛ وأقربها إليه «{version}»:</translation>
    </message>
    <message>
        <source>{name} is nearest to “{version}”:</source>
        <translation>أقرب النسخ إلى {name} هي «{version}»:</translation>
    </message>
    <message>
        <source>1 paragraph differs</source>
        <translation>فقرة واحدة مختلفة</translation>
    </message>
    <message>
        <source>{count} paragraphs differ</source>
        <translation>عدد الفقرات المختلفة {count}</translation>
    </message>
    <message>
        <source>(words put in: {added}, taken out: {removed})</source>
        <translation>(الكلمات المُدرجة: {added}، والمحذوفة: {removed})</translation>
    </message>
</context>
<context>
    <name>watching</name>
    <message>
        <source>A paragraph without a number</source>
        <translation>فقرة بلا رقم</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>Watched, in the words that changed: {items}</source>
        <translation>قيد المتابعة، في الكلمات التي تغيّرت: {items}</translation>
    </message>
    <message>
        <source>Watched, elsewhere in the paragraph: {items}</source>
        <translation>قيد المتابعة، في موضع آخر من الفقرة: {items}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Something went wrong in DraftDesk itself. Your workspace is safe: every act is saved.</source>
        <translation>حدث خلل في DraftDesk نفسه. ملف عملك سليم: كل إجراء محفوظ.</translation>
    </message>
</context>
</TS>
