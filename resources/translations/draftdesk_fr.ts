<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About DraftDesk</source>
        <translation>À propos de DraftDesk</translation>
    </message>
    <message>
        <source>From the paper of a negotiation to a draft whose every paragraph can be traced.</source>
        <translation>Des documents d’une négociation à un projet dont chaque paragraphe peut être retracé.</translation>
    </message>
    <message>
        <source>&amp;What it is made of, and under which licences:</source>
        <translation>&amp;Ses composants et leurs licences&#xa0;:</translation>
    </message>
</context>
<context>
    <name>AddVersionDialog</name>
    <message>
        <source>Add a received file as a version</source>
        <translation>Ajouter un fichier reçu comme version</translation>
    </message>
    <message>
        <source>&amp;Add the version</source>
        <translation>&amp;Ajouter la version</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The working draft stays as it is. Restore the version to take its text over.</source>
        <translation>Le projet en cours reste tel quel. Restaurez la version pour en reprendre le texte.</translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>«&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>the working draft</source>
        <translation>le projet en cours</translation>
    </message>
    <message>
        <source>{file}, beside {before}: of its paragraphs {changes}.</source>
        <translation>{file}, par rapport à {before}. Paragraphes – {changes}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>“{label}” was added as it was received.</source>
        <translation>«&#xa0;{label}&#xa0;» a été ajoutée telle qu’elle a été reçue.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>Agreed text</source>
        <translation>Texte agréé</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Agréer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Second round, informals of 12 March …</source>
        <translation>Deuxième lecture, séance officieuse du 12 mars …</translation>
    </message>
    <message>
        <source>The text of {paragraph} will be changed only when it is reopened.</source>
        <translation>Le texte de {paragraph} ne pourra être modifié qu’après réouverture.</translation>
    </message>
    <message>
        <source>The text of {paragraph} can still be changed.</source>
        <translation>Le texte de {paragraph} peut encore être modifié.</translation>
    </message>
    <message>
        <source>The text of {count} paragraphs will be changed only when they are reopened.</source>
        <translation>Le texte de {count} paragraphes ne pourra être modifié qu’après réouverture.</translation>
    </message>
    <message>
        <source>The text of {count} paragraphs can still be changed.</source>
        <translation>Le texte de {count} paragraphes peut encore être modifié.</translation>
    </message>
</context>
<context>
    <name>AlikeModel</name>
    <message>
        <source>the first</source>
        <translation>le premier</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>libellé identique</translation>
    </message>
    <message>
        <source>{n} % alike</source>
        <translation>similaire à {n}&#xa0;%</translation>
    </message>
    <message>
        <source>set aside: {reason}</source>
        <translation>écarté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>[taken away: {words}]</source>
        <translation>[retiré&#xa0;: {words}]</translation>
    </message>
    <message>
        <source>[added: {words}]</source>
        <translation>[ajouté&#xa0;: {words}]</translation>
    </message>
</context>
<context>
    <name>AlikeWindow</name>
    <message>
        <source>Near-identical snippets</source>
        <translation>Extraits quasi identiques</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Snippets of the group</source>
        <translation>Extraits du groupe</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>The same or nearly</source>
        <translation>Identique ou presque</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Libellé identique</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identique</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>In all sources</source>
        <translation>Dans toutes les sources</translation>
    </message>
    <message>
        <source>Within one source</source>
        <translation>Au sein d’une source</translation>
    </message>
    <message>
        <source>Across sources</source>
        <translation>Entre sources</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>The draft in which snippets are set aside</source>
        <translation>Le projet dont les extraits sont écartés</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Edit together</source>
        <translation>Modifier ensemble</translation>
    </message>
    <message>
        <source>Give all the tags of the first</source>
        <translation>Donner à tous les étiquettes du premier</translation>
    </message>
    <message>
        <source>Set aside all but one…</source>
        <translation>Écarter tous sauf un…</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Afficher dans la source</translation>
    </message>
    <message>
        <source>Comparing the snippets</source>
        <translation>Comparaison des extraits</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The snippets could not be compared.</source>
        <translation>Les extraits n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Snippets have changed since they were compared.</source>
        <translation>Des extraits ont changé depuis la comparaison.</translation>
    </message>
    <message>
        <source>No two snippets say this nearly the same.</source>
        <translation>Il n’y a pas deux extraits aussi proches.</translation>
    </message>
    <message>
        <source>One group, {m} snippets</source>
        <translation>Un groupe, {m} extraits</translation>
    </message>
    <message>
        <source>{n} groups, {m} snippets</source>
        <translation>{n} groupes, {m} extraits</translation>
    </message>
    <message>
        <source>They all carry the tags of the first already.</source>
        <translation>Tous portent déjà les étiquettes du premier.</translation>
    </message>
    <message>
        <source>Set aside all but one</source>
        <translation>Écarter tous sauf un</translation>
    </message>
    <message>
        <source>The one that stays:</source>
        <translation>Celui qui reste&#xa0;:</translation>
    </message>
    <message>
        <source>Set aside the others</source>
        <translation>Écarter les autres</translation>
    </message>
    <message>
        <source>1 snippet set aside.</source>
        <translation>1 extrait écarté.</translation>
    </message>
    <message>
        <source>{n} snippets set aside.</source>
        <translation>{n} extraits écartés.</translation>
    </message>
    <message>
        <source>None set aside: they stand in the draft.</source>
        <translation>Aucun n’est écarté&#xa0;: ils figurent dans le projet.</translation>
    </message>
    <message>
        <source>{said} 1 stands in the draft and stays there.</source>
        <translation>{said} 1 figure dans le projet et y reste.</translation>
    </message>
    <message>
        <source>{said} {n} stand in the draft and stay there.</source>
        <translation>{said} {n} figurent dans le projet et y restent.</translation>
    </message>
    <message>
        <source>{n} snippets: {words}</source>
        <translation>{n} extraits&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Deleted: {paragraphs}.</source>
        <translation>Supprimés&#xa0;: {paragraphs}.</translation>
    </message>
    <message>
        <source>Reword the heading</source>
        <translation>Reformuler l’intertitre</translation>
    </message>
    <message>
        <source>Words of the heading:</source>
        <translation>Libellé de l’intertitre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ArrivedModel</name>
    <message>
        <source>All {count} sources</source>
        <translation>Les {count} sources</translation>
    </message>
    <message>
        <source>{listed} listed, {likely} likely</source>
        <translation>énumérés&#xa0;: {listed}, probables&#xa0;: {likely}</translation>
    </message>
    <message>
        <source>{counts} · look</source>
        <translation>{counts} · à voir</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>Drop one file or two</source>
        <translation>Déposer un ou deux fichiers</translation>
    </message>
    <message>
        <source>Drop to verify</source>
        <translation>Déposer pour vérifier</translation>
    </message>
</context>
<context>
    <name>AssembleDialog</name>
    <message>
        <source>Assemble the draft</source>
        <translation>Assembler le projet</translation>
    </message>
    <message>
        <source>Working out what goes where</source>
        <translation>Calcul des emplacements</translation>
    </message>
    <message>
        <source>&amp;Set aside…</source>
        <translation>É&amp;carter…</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Assemble</source>
        <translation>&amp;Assembler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This workspace has no draft.</source>
        <translation>Ce dossier de travail n’a pas de projet.</translation>
    </message>
    <message>
        <source>Working out what goes where…</source>
        <translation>Calcul des emplacements…</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Emplacements proposés</translation>
    </message>
    <message>
        <source>&amp;Draft:</source>
        <translation>&amp;Projet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Outline:</source>
        <translation>P&amp;lan&#xa0;:</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>There are no snippets yet. Import the papers of a session (File &gt; Import), then assemble the draft.</source>
        <translation>Il n’y a pas encore d’extraits. Importez les documents d’une séance (Fichier &gt; Importer), puis assemblez le projet.</translation>
    </message>
    <message>
        <source>To be placed {placed}, already there {there}, not placed {out}: {total} in all.</source>
        <translation>À placer&#xa0;: {placed}&#xa0;; déjà présents&#xa0;: {there}&#xa0;; non placés&#xa0;: {out}&#xa0;; total&#xa0;: {total}.</translation>
    </message>
    <message>
        <source>Nothing is left to place: what comes in next, or is taken up again, can be assembled then.</source>
        <translation>Il ne reste rien à placer&#xa0;: ce qui arrivera ensuite, ou sera repris, pourra alors être assemblé.</translation>
    </message>
    <message>
        <source>&amp;Change the outline</source>
        <translation>&amp;Modifier le plan</translation>
    </message>
    <message>
        <source>&amp;Assemble {snippets}</source>
        <translation>&amp;Assembler {snippets}</translation>
    </message>
    <message>
        <source>Assembled: placed {placed}, already there {there}, not placed {out}.</source>
        <translation>Assemblage terminé. Placés&#xa0;: {placed}&#xa0;; déjà présents&#xa0;: {there}&#xa0;; non placés&#xa0;: {out}.</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>Last act in it</source>
        <translation>Dernière opération</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Only of the open workspace</source>
        <translation>Seulement celles du &amp;dossier de travail ouvert</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Consulter</translation>
    </message>
    <message>
        <source>&amp;Save as a new file…</source>
        <translation>&amp;Enregistrer comme nouveau fichier…</translation>
    </message>
    <message>
        <source>&amp;Put in place of the open workspace…</source>
        <translation>&amp;Remplacer le dossier de travail ouvert…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>Lecture des sauvegardes</translation>
    </message>
    <message>
        <source>A workspace is backed up when it is opened, at most once an hour.</source>
        <translation>Un dossier de travail est sauvegardé à l’ouverture, au plus une fois par heure.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BarsModel</name>
    <message>
        <source>{row}, {column}: {figure}</source>
        <translation>{row}, {column}&#xa0;: {figure}</translation>
    </message>
</context>
<context>
    <name>BarsPanel</name>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>Bars of one &amp;length</source>
        <translation>Barres de même &amp;longueur</translation>
    </message>
    <message>
        <source>B&amp;y:</source>
        <translation>Pa&amp;r&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Choose a source above: its text is shown here, to read, to mark and to put in.</source>
        <translation>Choisissez une source ci-dessus : son texte s’affiche ici, pour être lu, marqué et inséré.</translation>
    </message>
    <message>
        <source>Show the page only once</source>
        <translation>N’afficher la page qu’une fois</translation>
    </message>
</context>
<context>
    <name>Bracketing</name>
    <message>
        <source>Alternatives stand in one paragraph: select words of one.</source>
        <translation>Les variantes se placent dans un même paragraphe&#xa0;: sélectionnez des mots d’un seul.</translation>
    </message>
    <message>
        <source>There are no brackets here.</source>
        <translation>Il n’y a pas de crochets ici.</translation>
    </message>
</context>
<context>
    <name>BriefDialog</name>
    <message>
        <source>Brief for capital</source>
        <translation>Note pour la capitale</translation>
    </message>
    <message>
        <source>&amp;Write the brief…</source>
        <translation>&amp;Rédiger la note…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Date of the &amp;older text, {name}:</source>
        <translation>Date du texte a&amp;ncien, {name}&#xa0;:</translation>
    </message>
    <message>
        <source>Date of the &amp;newer text, {name}:</source>
        <translation>Date du &amp;texte nouveau, {name}&#xa0;:</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>&amp;Author in the file’s properties:</source>
        <translation>&amp;Auteur dans les propriétés du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Two to four pages in Word, marked INTERNAL: what changed, old and new wording of what matters, brackets, obligations, and an empty column for instructions.</source>
        <translation>Deux à quatre pages dans Word, marquées INTERNAL&#xa0;: modifications, ancien et nouveau libellé de ce qui compte, crochets, obligations, et une colonne vide pour les instructions.</translation>
    </message>
    <message>
        <source>Nobody is named in the file</source>
        <translation>Personne n’est nommé dans le fichier</translation>
    </message>
    <message>
        <source>It tells first what touches the watch list. Watched: {count}.</source>
        <translation>Elle indique d’abord ce qui touche à la liste de veille. Éléments surveillés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Nothing is on the watch list: the brief tells the weightiest changes instead. Watch words or paragraphs first to have it tell what touches them.</source>
        <translation>La liste de veille est vide&#xa0;: la note retient les modifications les plus importantes. Surveillez d’abord des mots ou des paragraphes pour qu’elle porte sur eux.</translation>
    </message>
    <message>
        <source>With the delegation’s &amp;remarks ({count})</source>
        <translation>Avec les &amp;observations de la délégation ({count})</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Brief, {b} since {a}</source>
        <translation>Note, {b} depuis {a}</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>{old} → {new}</source>
        <translation type="vanished">{old} → {new}</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation>«&#xa0;{old}&#xa0;» est devenu «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted: {words}</source>
        <translation>Supprimé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>New: {words}</source>
        <translation>Nouveau&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Touches the watch list: {words}</source>
        <translation>Touche à la liste de veille&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Remarks: {count}</source>
        <translation>Observations&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>Changed in the draft too: the file’s words are taken</source>
        <translation>Modifié aussi dans le projet : le texte du fichier est repris</translation>
    </message>
    <message>
        <source>Changed in the draft too: the draft’s words stay</source>
        <translation>Modifié aussi dans le projet : le texte du projet reste</translation>
    </message>
    <message>
        <source>Changed in the draft too since then</source>
        <translation type="vanished">Aussi modifié dans le projet depuis lors</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>There is no earlier version of this text to show changes since.</source>
        <translation>Il n’existe pas de version antérieure de ce texte depuis laquelle afficher les modifications.</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>comparaison…</translation>
    </message>
    <message>
        <source>Nothing has changed since this version.</source>
        <translation>Rien n’a changé depuis cette version.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Comparing two versions</source>
        <translation>Comparaison de deux versions</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Export trac&amp;ked changes…</source>
        <translation>Exporter avec s&amp;uivi des modifications…</translation>
    </message>
    <message>
        <source>Export the tab&amp;le of changes…</source>
        <translation>Exporter le tab&amp;leau des modifications…</translation>
    </message>
    <message>
        <source>Export the &amp;concordance…</source>
        <translation>Exporter la table de &amp;concordance…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Projet en cours</translation>
    </message>
    <message>
        <source>A Word file in which each change can be accepted or rejected; or a web page that shows them</source>
        <translation>Un fichier Word où chaque modification peut être acceptée ou refusée&#xa0;; ou une page Web qui les montre</translation>
    </message>
    <message>
        <source>Before, after, what changed, and room for remarks, in Word</source>
        <translation>Avant, après, ce qui a changé, et place pour les observations, dans Word</translation>
    </message>
    <message>
        <source>Which number became which, for Word or a spreadsheet</source>
        <translation>Quel numéro est devenu quel autre, pour Word ou un tableur</translation>
    </message>
    <message>
        <source>Compared &amp;with:</source>
        <translation>Compa&amp;ré à&#xa0;:</translation>
    </message>
    <message>
        <source>Changes are marked as &amp;by:</source>
        <translation>Modifications marquées au nom &amp;de&#xa0;:</translation>
    </message>
    <message>
        <source>There is no other version yet to compare with.</source>
        <translation>Il n’y a pas encore d’autre version à comparer.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Comparing was stopped; choose again what to compare with.</source>
        <translation>La comparaison a été arrêtée&#xa0;; choisissez de nouveau un texte de comparaison.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="vanished">Exporter</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="vanished">Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="vanished">Page Web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="vanished">Markdown (*.md)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation type="vanished">Tableur (*.csv)</translation>
    </message>
    <message>
        <source>tracked against {label}</source>
        <translation>suivi par rapport à {label}</translation>
    </message>
    <message>
        <source>changes since {label}</source>
        <translation>modifications depuis {label}</translation>
    </message>
    <message>
        <source>concordance with {label}</source>
        <translation>concordance avec {label}</translation>
    </message>
</context>
<context>
    <name>ChangesStrip</name>
    <message>
        <source>C&amp;hanges since</source>
        <translation>&amp;Modifications depuis</translation>
    </message>
    <message>
        <source>Deleted…</source>
        <translation>Supprimés…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Read the paragraphs that are in the text no longer</source>
        <translation>Lire les paragraphes qui ne sont plus dans le texte</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Tracked changes s&amp;tay in the copy, by nobody</source>
        <translation>Les modifications suivies &amp;restent dans la copie, sans auteur</translation>
    </message>
    <message>
        <source>Check &amp;another file…</source>
        <translation>Vérifier un &amp;autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Save a cleaned copy…</source>
        <translation>&amp;Enregistrer une copie nettoyée…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>{name}. {summary}</source>
        <translation>{name}. {summary}</translation>
    </message>
    <message>
        <source>{name} tells nothing but its text, and there is nothing to object to in that.</source>
        <translation>{name} ne révèle que son texte, et il n’y a rien à y redire.</translation>
    </message>
    <message>
        <source>Besides its text ({count})</source>
        <translation>Outre son texte ({count})</translation>
    </message>
    <message>
        <source>In its text ({count})</source>
        <translation>Dans son texte ({count})</translation>
    </message>
    <message>
        <source>What the file tells besides its text</source>
        <translation>Ce que le fichier révèle outre son texte</translation>
    </message>
    <message>
        <source>What was found in its text</source>
        <translation>Ce qui a été relevé dans son texte</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Drop to check</source>
        <translation>Déposer pour vérifier</translation>
    </message>
    <message>
        <source>Check a Word file</source>
        <translation>Vérifier un fichier Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.docm *.dotx *.dotm);;All files (*)</source>
        <translation>Documents Word (*.docx *.docm *.dotx *.dotm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Enregistrer une copie nettoyée</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>It tells nothing but its text.</source>
        <translation>Il ne révèle que son texte.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away {label}</source>
        <translation>Retirer {label}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>&amp;Draft:</source>
        <translation>&amp;Projet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Beside:</source>
        <translation>&amp;En regard de&#xa0;:</translation>
    </message>
    <message>
        <source>Count secondary and superseded so&amp;urces</source>
        <translation>Compter les so&amp;urces indirectes et remplacées</translation>
    </message>
</context>
<context>
    <name>CirculatePlace</name>
    <message>
        <source>Circulate</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Opérations possibles</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What is seen of it</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Save the received file</source>
        <translation>Enregistrer le fichier reçu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ClashChoice</name>
    <message>
        <source>&amp;Keep what the draft says now</source>
        <translation>&amp;Garder ce que dit maintenant le projet</translation>
    </message>
    <message>
        <source>Take what the file &amp;says</source>
        <translation>Prendre ce que &amp;dit le fichier</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>What do you remark?</source>
        <translation>Quelle est votre observation&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CommentModel</name>
    <message>
        <source>{when} · resolved</source>
        <translation>{when} · réglé</translation>
    </message>
    <message>
        <source>“{words}”, gone from {paragraph}</source>
        <translation>«&#xa0;{words}&#xa0;», qui n’est plus dans {paragraph}</translation>
    </message>
    <message>
        <source>“{words}” in {paragraph}</source>
        <translation>«&#xa0;{words}&#xa0;» dans {paragraph}</translation>
    </message>
    <message>
        <source>on “{words}” in {paragraph}</source>
        <translation>sur «&#xa0;{words}&#xa0;» dans {paragraph}</translation>
    </message>
    <message>
        <source>on {paragraph}</source>
        <translation>sur {paragraph}</translation>
    </message>
    <message>
        <source>{author}, {when}, {about}: {text}</source>
        <translation>{author}, {when}, {about}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>les mots visés ont disparu</translation>
    </message>
    <message>
        <source>resolved by {author}, {when}</source>
        <translation>réglé par {author}, {when}</translation>
    </message>
</context>
<context>
    <name>CommentPainter</name>
    <message>
        <source>{when} · resolved</source>
        <translation type="vanished">{when} · réglé</translation>
    </message>
    <message>
        <source>“{words}”, gone from {paragraph}</source>
        <translation type="vanished">«&#xa0;{words}&#xa0;», disparu de {paragraph}</translation>
    </message>
    <message>
        <source>“{words}” in {paragraph}</source>
        <translation type="vanished">«&#xa0;{words}&#xa0;» dans {paragraph}</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Comments on</source>
        <translation>Commentaires sur</translation>
    </message>
    <message>
        <source>Whole draft</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Ce paragraphe</translation>
    </message>
    <message>
        <source>Open or resolved</source>
        <translation>Ouverts ou réglés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Réglés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>On “{words}” in {paragraph}</source>
        <translation>Sur «&#xa0;{words}&#xa0;» dans {paragraph}</translation>
    </message>
    <message>
        <source>On {paragraph}</source>
        <translation>Sur {paragraph}</translation>
    </message>
    <message>
        <source>No open comment further down.</source>
        <translation>Pas de commentaire ouvert plus bas.</translation>
    </message>
    <message>
        <source>No open comment further up.</source>
        <translation>Pas de commentaire ouvert plus haut.</translation>
    </message>
    <message>
        <source>Open ({count})</source>
        <translation>Ouverts ({count})</translation>
    </message>
    <message>
        <source>No such comment here.</source>
        <translation>Aucun commentaire de ce genre ici.</translation>
    </message>
    <message>
        <source>Select words of the draft and remark on them: only your team reads it.</source>
        <translation>Sélectionnez des mots du projet et commentez-les&#xa0;: seule votre équipe les lit.</translation>
    </message>
    <message>
        <source>Comments stand on the working draft, not on its versions.</source>
        <translation>Les commentaires portent sur le projet en cours, non sur ses versions.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>ComparePlace</name>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Modifications&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Two texts can be compared at a time: drop one file or two.</source>
        <translation>On ne compare que deux textes à la fois&#xa0;: déposez un ou deux fichiers.</translation>
    </message>
    <message>
        <source>What is said of the changes</source>
        <translation>Ce qui est dit des modifications</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>The older text</source>
        <translation>Le texte ancien</translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation>Le texte nouveau</translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation type="vanished">C’était la dernière modification.</translation>
    </message>
    <message>
        <source>That was the first change.</source>
        <translation type="vanished">C’était la première modification.</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>ComposePlace</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Name of the draft:</source>
        <translation>Nom du projet&#xa0;:</translation>
    </message>
    <message>
        <source>Paragraphs: {paragraphs} · Words: {words} · Open brackets: {brackets}</source>
        <translation>Paragraphes&#xa0;: {paragraphs} · Mots&#xa0;: {words} · Crochets ouverts&#xa0;: {brackets}</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>What happened</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>{old} became {new}: {happened}. {words}</source>
        <translation>{old} est devenu {new}&#xa0;: {happened}. {words}</translation>
    </message>
</context>
<context>
    <name>ConcordanceView</name>
    <message>
        <source>Only n&amp;umbers that changed</source>
        <translation>Seulement les n&amp;uméros qui ont changé</translation>
    </message>
    <message>
        <source>Concordance of numbers</source>
        <translation>Concordance des numéros</translation>
    </message>
    <message>
        <source>{same} of {count} numbers are the same in “{a}” and “{b}”.</source>
        <translation>{same} numéros sur {count} sont les mêmes dans «&#xa0;{a}&#xa0;» et «&#xa0;{b}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ContributorActs</name>
    <message>
        <source>New contributor</source>
        <translation>Nouveau contributeur</translation>
    </message>
    <message>
        <source>Name of the new contributor:</source>
        <translation>Nom du nouveau contributeur&#xa0;:</translation>
    </message>
    <message>
        <source>“{name}” means “{other}” already. Merge “{who}” into it?</source>
        <translation>«&#xa0;{name}&#xa0;» désigne déjà «&#xa0;{other}&#xa0;». Y fusionner «&#xa0;{who}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What comes from “{who}” then comes from “{other}”, and “{who}” is another name of it.</source>
        <translation>Ce qui vient de «&#xa0;{who}&#xa0;» viendra alors de «&#xa0;{other}&#xa0;», et «&#xa0;{who}&#xa0;» en sera un autre nom.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge {what} into:</source>
        <translation>Fusionner {what} avec&#xa0;:</translation>
    </message>
    <message>
        <source>“{name}” belongs to:</source>
        <translation>«&#xa0;{name}&#xa0;» appartient à&#xa0;:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A member of “{name}”:</source>
        <translation>Membre de «&#xa0;{name}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>{n} contributors</source>
        <translation>{n} contributeurs</translation>
    </message>
</context>
<context>
    <name>ContributorForm</name>
    <message>
        <source>One; another; a third</source>
        <translation>Un&#xa0;; un autre&#xa0;; un troisième</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Official name:</source>
        <translation>Nom &amp;officiel&#xa0;:</translation>
    </message>
    <message>
        <source>Ot&amp;her names:</source>
        <translation>A&amp;utres noms&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Former names:</source>
        <translation>&amp;Anciens noms&#xa0;:</translation>
    </message>
    <message>
        <source>A contributor needs a name.</source>
        <translation>Un contributeur doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>ContributorsWindow</name>
    <message>
        <source>Contributors and groups</source>
        <translation>Contributeurs et groupes</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>Filter by any name, code or group</source>
        <translation>Filtrer par nom, code ou groupe</translation>
    </message>
    <message>
        <source>Groups it belongs to</source>
        <translation>Groupes dont il fait partie</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Groups and members</source>
        <translation>Groupes et membres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>New contributor…</source>
        <translation>Nouveau contributeur…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show the snippets</source>
        <translation>Afficher les extraits</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Choose one contributor to see and change what is known of it.</source>
        <translation>Choisissez un contributeur pour voir et modifier ce qu’on en sait.</translation>
    </message>
    <message>
        <source>{n} contributors</source>
        <translation>{n} contributeurs</translation>
    </message>
    <message>
        <source>{n} of {m} contributors</source>
        <translation>{n} contributeurs sur {m}</translation>
    </message>
    <message>
        <source>Belongs to ({n})</source>
        <translation>Fait partie de ({n})</translation>
    </message>
    <message>
        <source>Members ({n})</source>
        <translation>Membres ({n})</translation>
    </message>
    <message>
        <source>{name}, {kind}, {n} snippets, {m} sources</source>
        <translation>{name}, {kind}, {n} extraits, {m} sources</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} copie</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <source>Save a copy for others</source>
        <translation>Enregistrer une copie pour d’autres</translation>
    </message>
    <message>
        <source>{name} for others</source>
        <translation>{name} pour d’autres</translation>
    </message>
    <message>
        <source>Saved {name} for others.</source>
        <translation>{name} est enregistré pour d’autres.</translation>
    </message>
    <message>
        <source>Workspaces (*.draftdesk)</source>
        <translation>Dossiers de travail (*.draftdesk)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>No snippet had to be left out.</source>
        <translation>Aucun extrait n’a dû être omis.</translation>
    </message>
    <message>
        <source>1 snippet that is not for circulation is left out.</source>
        <translation>1 extrait non destiné à être distribué est omis.</translation>
    </message>
    <message>
        <source>{n} snippets that are not for circulation are left out.</source>
        <translation>{n} extraits non destinés à être distribués sont omis.</translation>
    </message>
    <message>
        <source>Notes, reasons of decisions and the history of acts are always left out.</source>
        <translation>Les notes, les motifs des décisions et l’historique des opérations sont toujours omis.</translation>
    </message>
    <message>
        <source>Sources for circulation go along with their files, file names and rationales.</source>
        <translation>Les sources destinées à être distribuées vont avec leurs fichiers, les noms de ceux-ci et les justifications.</translation>
    </message>
    <message>
        <source>Notes, reasons and the history of acts are always left out.</source>
        <translation type="vanished">Les notes, les motifs et l’historique des opérations sont toujours omis.</translation>
    </message>
    <message>
        <source>Left out too, since they hold such snippets: the originals of {codes}.</source>
        <translation>Omis également, parce qu’ils contiennent de tels extraits&#xa0;: les originaux de {codes}.</translation>
    </message>
    <message>
        <source>The files that versions were received as are left out too: {labels}.</source>
        <translation>Les fichiers reçus comme versions sont également omis&#xa0;: {labels}.</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>Snippet</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>{reference}, {outcome}: {words}</source>
        <translation>{reference}, {outcome}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>The chosen snippet in full</source>
        <translation>L’extrait choisi en entier</translation>
    </message>
    <message>
        <source>Choose a snippet to read it in full.</source>
        <translation>Choisissez un extrait pour le lire en entier.</translation>
    </message>
    <message>
        <source>, page {page}</source>
        <translation>, page {page}</translation>
    </message>
    <message>
        <source>Its paragraph will say: {words}</source>
        <translation>Son paragraphe dira&#xa0;: {words}</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation>De&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>It carries no tags.</source>
        <translation>Il ne porte pas d’étiquette.</translation>
    </message>
    <message>
        <source>{snippets} chosen</source>
        <translation>{snippets} choisis</translation>
    </message>
    <message>
        <source>{outcome}: {paragraphs}</source>
        <translation>{outcome}&#xa0;: {paragraphs}</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>as the document says</source>
        <translation>comme dans le document</translation>
    </message>
    <message>
        <source>“{day}” is no date: write it as year-month-day, 2017-07-10</source>
        <translation>«&#xa0;{day}&#xa0;» n’est pas une date&#xa0;: écrivez année-mois-jour, 2017-07-10</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Séance</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Sub&amp;mitted by</source>
        <translation>Présenté &amp;par</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Who may see it</source>
        <translation>&amp;Qui peut le voir</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>&amp;Copy the checksum</source>
        <translation>&amp;Copier la somme de contrôle</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Projet en cours</translation>
    </message>
    <message>
        <source>Write it in Compose. Freeze it to issue it as a version.</source>
        <translation>Il s’écrit dans Rédaction. Figez-le pour le publier comme version.</translation>
    </message>
    <message>
        <source>{count}: say what each of these paragraphs was in the version before.</source>
        <translation>{count}&#xa0;: dites ce que chacun de ces paragraphes était dans la version précédente.</translation>
    </message>
    <message>
        <source>A version never changes: its label, date and note were settled when it was issued.</source>
        <translation>Une version ne change jamais&#xa0;: son nom, sa date et sa note ont été fixés lors de sa publication.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Received as {file}, {moment}</source>
        <translation>Reçue sous le nom {file}, {moment}</translation>
    </message>
    <message>
        <source>Frozen here, {moment}</source>
        <translation>Figée ici, {moment}</translation>
    </message>
    <message>
        <source>{file}, {moment}</source>
        <translation>{file}, {moment}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportée</translation>
    </message>
    <message>
        <source>Not yet: Undo can still take it back</source>
        <translation>Pas encore&#xa0;: elle peut encore être annulée</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}&#xa0;:</translation>
    </message>
    <message>
        <source>The checksum of “{label}” was copied.</source>
        <translation>La somme de contrôle de «&#xa0;{label}&#xa0;» est copiée.</translation>
    </message>
</context>
<context>
    <name>DoubtModel</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Pris pour</translation>
    </message>
    <message>
        <source>Why it is doubtful</source>
        <translation>Raison du doute</translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation>un nouveau paragraphe</translation>
    </message>
    <message>
        <source>{now}, taken for {before}: {why}</source>
        <translation>{now}, pris pour {before}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>The last words you typed are not saved. Leave them?</source>
        <translation>Les derniers mots saisis ne sont pas enregistrés. Les abandonner&#xa0;?</translation>
    </message>
    <message>
        <source>They are on the page. Copy them first if you need them.</source>
        <translation>Ils sont sur la page. Copiez-les d’abord si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Quitter sans eux</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Texte du projet</translation>
    </message>
    <message>
        <source>“{paragraph}” is agreed: reopen it before it is changed.</source>
        <translation>«&#xa0;{paragraph}&#xa0;» est agréé&#xa0;: rouvrez-le avant de le modifier.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Copy what I wrote</source>
        <translation>Copier ce que j’ai écrit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy the draft&apos;s text</source>
        <translation>Copier le texte du projet</translation>
    </message>
</context>
<context>
    <name>DraftPicker</name>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Beside the draft</source>
        <translation>À côté du projet</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparentés</translation>
    </message>
    <message>
        <source>This paragraph came from no snippet of the sources.</source>
        <translation>Ce paragraphe ne provient d’aucun extrait des sources.</translation>
    </message>
</context>
<context>
    <name>EarlierButton</name>
    <message>
        <source>Earlier</source>
        <translation>Antérieures</translation>
    </message>
    <message>
        <source>Comparisons that the workspace keeps with the remarks on them</source>
        <translation>Les comparaisons que conserve le dossier de travail, avec les observations y relatives</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Comparaisons antérieures</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>{old} to {new}, {when}, remarks: {count}</source>
        <translation>De {old} à {new}, {when}, observations&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>EmptyDraft</name>
    <message>
        <source>This draft has no text yet. Assemble places the snippets of your sources section by section, as the outline has it, and shows you where each would go before anything is written.</source>
        <translation>Ce projet n’a pas encore de texte. L’assemblage place les extraits de vos sources section par section, selon le plan, et vous montre où irait chacun avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>&amp;Write the first paragraph</source>
        <translation>É&amp;crire le premier paragraphe</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>The papers of the process are listed here: statements, summaries, recommendation cards, reports. Drop them on the window, or bring them in:</source>
        <translation>Les documents du processus sont énumérés ici&#xa0;: déclarations, résumés, fiches de recommandation, rapports. Déposez-les sur la fenêtre, ou faites-les entrer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Workspaces to open</source>
        <translation>Dossiers de travail à ouvrir</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nouveau dossier de travail…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Compare two files…</source>
        <translation>Co&amp;mparer deux fichiers…</translation>
    </message>
    <message>
        <source>From the paper of a negotiation to a draft whose every paragraph can be traced.</source>
        <translation>Des documents d’une négociation à un projet dont chaque paragraphe peut être retracé.</translation>
    </message>
    <message>
        <source>A workspace holds one process: its documents, what was found in them, the draft and its versions.</source>
        <translation>Un dossier de travail contient un processus&#xa0;: ses documents, ce qui y a été trouvé, le projet et ses versions.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Two documents dropped here are compared: no workspace is needed for that.</source>
        <translation>Deux documents déposés ici sont comparés&#xa0;: nul besoin d’un dossier de travail pour cela.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the changes</source>
        <translation>Exporter les modifications</translation>
    </message>
    <message>
        <source>Show &amp;moves as moves, not as deleted and inserted</source>
        <translation>&amp;Montrer les déplacements comme tels, non comme suppressions et insertions</translation>
    </message>
    <message>
        <source>Also paragraphs that did not &amp;change</source>
        <translation>Aussi les paragraphes in&amp;changés</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tracked changes, in Word</source>
        <translation>Suivi des modifications, dans Word</translation>
    </message>
    <message>
        <source>Table of changes, in Word</source>
        <translation>Tableau des modifications, dans Word</translation>
    </message>
    <message>
        <source>Marked-up copy, as a web page</source>
        <translation>Version annotée, en page Web</translation>
    </message>
    <message>
        <source>List of changes, as a spreadsheet</source>
        <translation>Liste des modifications, dans un tableur</translation>
    </message>
    <message>
        <source>Concordance of numbers</source>
        <translation>Concordance des numéros</translation>
    </message>
    <message>
        <source>&amp;As:</source>
        <translation>&amp;Forme&#xa0;:</translation>
    </message>
    <message>
        <source>Marks are &amp;laid into:</source>
        <translation>Marques &amp;portées dans&#xa0;:</translation>
    </message>
    <message>
        <source>Changes are marked as &amp;by:</source>
        <translation>Modifications marquées au nom &amp;de&#xa0;:</translation>
    </message>
    <message>
        <source>Wh&amp;ich changes:</source>
        <translation>&amp;Quelles modifications&#xa0;:</translation>
    </message>
    <message>
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>{file} (as a plain document)</source>
        <translation>{file} (comme simple document)</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Only the changes shown ({shown} of {all})</source>
        <translation>Seulement les modifications affichées ({shown} sur {all})</translation>
    </message>
    <message>
        <source>Every change is in the file, shown now or not: all accepted, it gives the newer text to the letter; all rejected, the older one.</source>
        <translation>Toutes les modifications sont dans le fichier, affichées ou non&#xa0;: toutes acceptées, elles donnent à la lettre le texte nouveau&#xa0;; toutes refusées, l’ancien.</translation>
    </message>
    <message>
        <source>Before, after, what changed, and room for remarks.</source>
        <translation>Avant, après, ce qui a changé, et place pour les observations.</translation>
    </message>
    <message>
        <source>One page for any browser, with the changes marked and listed.</source>
        <translation>Une page pour tout navigateur, où les modifications sont marquées et énumérées.</translation>
    </message>
    <message>
        <source>The file says how many are left out. It is marked INTERNAL: it tells what you watch or remark on.</source>
        <translation>Le fichier dit combien sont omises. Il porte la mention INTERNAL&#xa0;: il révèle ce que vous suivez ou commentez.</translation>
    </message>
    <message>
        <source>The file says how many are left out.</source>
        <translation>Le fichier dit combien sont omises.</translation>
    </message>
    <message>
        <source>{file} (no Word file: a plain document of its words)</source>
        <translation type="vanished">{file} (pas de fichier Word&#xa0;: texte seul)</translation>
    </message>
    <message>
        <source>Every change is in the file: all accepted, it gives the newer text to the letter; all rejected, the older one.</source>
        <translation type="vanished">Toutes les modifications sont dans le fichier&#xa0;: toutes acceptées, elles donnent à la lettre le texte nouveau&#xa0;; toutes refusées, l’ancien.</translation>
    </message>
    <message>
        <source>Before, after, what changed, and room for remarks. Every change is in it.</source>
        <translation type="vanished">Avant, après, ce qui a changé, et place pour les observations. Toutes les modifications y figurent.</translation>
    </message>
    <message>
        <source>One page for any browser, with all changes marked and listed.</source>
        <translation type="vanished">Une page pour tout navigateur, où toutes les modifications sont marquées et énumérées.</translation>
    </message>
    <message>
        <source>A row for each change, to be sorted and filtered.</source>
        <translation>Une ligne par modification, à trier et à filtrer.</translation>
    </message>
    <message>
        <source>Which number became which.</source>
        <translation>Quel numéro est devenu quel autre.</translation>
    </message>
    <message>
        <source>Those are written too that are not shown now. {hidden}.</source>
        <translation type="vanished">Celles qui ne sont pas affichées en ce moment y figurent aussi. {hidden}.</translation>
    </message>
    <message>
        <source>{b} tracked against {a}</source>
        <translation>{b} avec suivi par rapport à {a}</translation>
    </message>
    <message>
        <source>{b}, changes since {a}</source>
        <translation>{b}, modifications depuis {a}</translation>
    </message>
    <message>
        <source>{b} marked up against {a}</source>
        <translation>{b}, version annotée par rapport à {a}</translation>
    </message>
    <message>
        <source>{b}, list of changes since {a}</source>
        <translation>{b}, liste des modifications depuis {a}</translation>
    </message>
    <message>
        <source>{b}, concordance with {a}</source>
        <translation>{b}, concordance avec {a}</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>&amp;Keep for the draft</source>
        <translation>&amp;Retenir pour le projet</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
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
        <translation>Page Web (.html)</translation>
    </message>
    <message>
        <source>Nobody is named in the file</source>
        <translation>Personne n’est nommé dans le fichier</translation>
    </message>
    <message>
        <source>After the text: for every paragraph, which recommendations it came from</source>
        <translation>Après le texte&#xa0;: pour chaque paragraphe, les recommandations dont il provient</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat&#xa0;:</translation>
    </message>
    <message>
        <source>With the anne&amp;x of sources</source>
        <translation>Avec l’anne&amp;xe des sources</translation>
    </message>
    <message>
        <source>This format is made by LibreOffice, which is not on this machine. Install it, or export to Word.</source>
        <translation>Ce format est produit par LibreOffice, qui n’est pas installé sur cet ordinateur. Installez-le, ou exportez en Word.</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>Son aspect sur le papier&#xa0;: page, caractères, première page, lignes numérotées</translation>
    </message>
    <message>
        <source>Pro&amp;file:</source>
        <translation type="vanished">Pro&amp;fil :</translation>
    </message>
    <message>
        <source>Profi&amp;le:</source>
        <translation>Profi&amp;l&#xa0;:</translation>
    </message>
    <message>
        <source>N&amp;umbering:</source>
        <translation>N&amp;umérotation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Who is named in the annex:</source>
        <translation>&amp;Qui est nommé dans l’annexe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Author in the file’s properties:</source>
        <translation>&amp;Auteur dans les propriétés du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>File name proposed:</source>
        <translation>Nom de fichier proposé&#xa0;:</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Projet en cours</translation>
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
        <translation>Page Web (*.html)</translation>
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
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Picture for any size (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Projet en cours</translation>
    </message>
    <message>
        <source>{where} — for the team</source>
        <translation>{where} — pour l’équipe</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recommandations</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>Export for circulation</source>
        <translation>Exporter pour distribution</translation>
    </message>
    <message>
        <source>Export for the team</source>
        <translation>Exporter pour l’équipe</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Rien n’a été omis.</translation>
    </message>
    <message>
        <source>Left out, because not for circulation: {snippets}.</source>
        <translation>Omis, car non destinés à être distribués&#xa0;: {snippets}.</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{facet}, {n} values, {chosen} chosen</source>
        <translation>{facet}, {n} valeurs, {chosen} choisies</translation>
    </message>
    <message>
        <source>{facet}: {value}, {n} snippets</source>
        <translation>{facet}&#xa0;: {value}, {n} extraits</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Workspaces (*.draftdesk);;All files (*)</source>
        <translation>Dossiers de travail (*.draftdesk);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un dossier de travail</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Open a workspace or make a new one: {names} will be imported into it.</source>
        <translation>Ouvrez un dossier de travail ou créez-en un&#xa0;: {names} y seront importés.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouveau dossier de travail…</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>{name}, which was open last, is no longer in {folder}, or is no workspace now.</source>
        <translation>{name}, ouvert en dernier, n’est plus dans {folder}, ou n’est plus un dossier de travail.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Nothing can be imported into a workspace that is open for looking only.</source>
        <translation>Rien ne peut être importé dans un dossier de travail ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>No backup was made: {why}</source>
        <translation>Aucune sauvegarde n’a été faite&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Création de l’exemple</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this source</source>
        <translation type="vanished">Rechercher dans cette source</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Whole &amp;word</source>
        <translation>&amp;Mot entier</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>In this &amp;section</source>
        <translation>Dans cette &amp;section</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} sur {count}</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvés</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything ({keys})</source>
        <translation>Tout rechercher ({keys})</translation>
    </message>
    <message>
        <source>Find snippets, sources, paragraphs and commands</source>
        <translation>Rechercher extraits, sources, paragraphes et commandes</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>“{words}” is not in the draft.</source>
        <translation>«&#xa0;{words}&#xa0;» ne figure pas dans le projet.</translation>
    </message>
    <message>
        <source>This regular expression takes too long in this draft: make it simpler.</source>
        <translation>Cette expression régulière prend trop de temps dans ce projet&#xa0;: simplifiez-la.</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>1 remplacement</translation>
    </message>
    <message>
        <source>{n} replaced</source>
        <translation>{n} remplacements</translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation>{done}.</translation>
    </message>
    <message>
        <source>{done}, 1 agreed paragraph left as it is: {name}</source>
        <translation>{done}, 1 paragraphe agréé laissé tel quel&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{done}, {n} agreed paragraphs left as they are: {names}</source>
        <translation>{done}, {n} paragraphes agréés laissés tels quels&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forgotten: {old} to {new}; remarks that went with it: {count}.</source>
        <translation>Oubliée&#xa0;: {old} à {new}&#xa0;; observations supprimées avec elle&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Freeze a version</source>
        <translation>Figer une version</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Figer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The draft as it stands becomes a version that never changes again. The working draft goes on.</source>
        <translation>Le projet tel qu’il est devient une version qui ne change plus jamais. Le projet en cours se poursuit.</translation>
    </message>
    <message>
        <source>“{label}” was frozen: {count}.</source>
        <translation>«&#xa0;{label}&#xa0;» est figée&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to paragraph</source>
        <translation>Aller au paragraphe</translation>
    </message>
    <message>
        <source>12 (a), or words</source>
        <translation>12 a), ou des mots</translation>
    </message>
    <message>
        <source>&amp;Number or words:</source>
        <translation>&amp;Numéro ou mots :</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GoneDialog</name>
    <message>
        <source>Deleted paragraphs</source>
        <translation>Paragraphes supprimés</translation>
    </message>
    <message>
        <source>These stood in {version} and are in the text no longer.</source>
        <translation>Ils figuraient dans {version} et ne sont plus dans le texte.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>Pour&#xa0;:</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>Champs&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>En-tête et pied de page</translation>
    </message>
    <message>
        <source>Names and annex</source>
        <translation>Noms et annexe</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Modèle Word</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The change was copied, with its marks.</source>
        <translation>La modification est copiée, avec ses marques.</translation>
    </message>
    <message>
        <source>History is known of paragraphs of the workspace’s own versions: this one is of a file.</source>
        <translation>L’historique porte sur les paragraphes des versions du dossier de travail&#xa0;: celui-ci est d’un fichier.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Read only: {version} as issued</source>
        <translation>Lecture seule&#xa0;: {version} telle que publiée</translation>
    </message>
    <message>
        <source>Read only: {version} as received</source>
        <translation>Lecture seule&#xa0;: {version} telle que reçue</translation>
    </message>
</context>
<context>
    <name>HeldStrip</name>
    <message>
        <source>Numbers are held</source>
        <translation>Numéros conservés</translation>
    </message>
    <message>
        <source>What is added is numbered “12 bis”; what goes leaves its number.</source>
        <translation>Ce qui est ajouté est numéroté «&#xa0;12 bis&#xa0;»&#xa0;; ce qui disparaît laisse son numéro.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Libérer…</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Act</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Annulé&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>Rétabli&#xa0;: {act}</translation>
    </message>
    <message>
        <source>stays: it was exported</source>
        <translation>reste&#xa0;: exportée</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>peut être annulée</translation>
    </message>
    <message>
        <source>can be redone</source>
        <translation>peut être rétablie</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Wordings of the paragraph</source>
        <translation>Libellés du paragraphe</translation>
    </message>
    <message>
        <source>Put the caret into a paragraph to see each wording it had, who gave it, and to put one back.</source>
        <translation>Placez le curseur dans un paragraphe pour voir chacun de ses libellés, leur auteur, et pour en rétablir un.</translation>
    </message>
    <message>
        <source>Nothing is known of earlier wordings of {paragraph}.</source>
        <translation>On ne connaît pas de libellé antérieur de {paragraph}.</translation>
    </message>
    <message>
        <source>{paragraph}: one wording so far</source>
        <translation>{paragraph}&#xa0;: un seul libellé à ce jour</translation>
    </message>
    <message>
        <source>{paragraph}: {n} wordings</source>
        <translation>{paragraph}&#xa0;: {n} libellés</translation>
    </message>
    <message>
        <source>In {version} as {number}</source>
        <translation>Dans {version}, sous le numéro {number}</translation>
    </message>
    <message>
        <source>In {version}</source>
        <translation>Dans {version}</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Annulé&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Rétabli&#xa0;: {act}</translation>
    </message>
    <message>
        <source>{act}, by {who}</source>
        <translation>{act}, par {who}</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>&amp;Revenir à ce point</translation>
    </message>
    <message>
        <source>Acts, the newest first</source>
        <translation>Opérations, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>&amp;Show acts with:</source>
        <translation>&amp;Afficher les opérations avec&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;in:</source>
        <translation>&amp;dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Go forward to here</source>
        <translation>A&amp;vancer jusqu’à ce point</translation>
    </message>
    <message>
        <source>Everything is now as it was after that act.</source>
        <translation>Tout est maintenant comme après cette opération.</translation>
    </message>
    <message>
        <source>“{act}” will be undone.</source>
        <translation>«&#xa0;{act}&#xa0;» sera annulée.</translation>
    </message>
    <message>
        <source>“{act}” will be redone.</source>
        <translation>«&#xa0;{act}&#xa0;» sera rétablie.</translation>
    </message>
    <message>
        <source>{n} acts will be redone, from “{first}” to “{last}”.</source>
        <translation>{n} opérations seront rétablies, de «&#xa0;{first}&#xa0;» à «&#xa0;{last}&#xa0;».</translation>
    </message>
    <message>
        <source>{n} acts will be undone, from “{first}” back to “{last}”.</source>
        <translation>{n} opérations seront annulées, en remontant de «&#xa0;{first}&#xa0;» à «&#xa0;{last}&#xa0;».</translation>
    </message>
    <message>
        <source>That version was exported: it stays, and so does what was done before it was frozen.</source>
        <translation>Cette version a été exportée&#xa0;: elle reste, de même que ce qui a été fait avant qu’elle soit figée.</translation>
    </message>
    <message>
        <source>Nothing leads back to there: that act was undone, and others were done since.</source>
        <translation>Rien n’y ramène&#xa0;: cette opération a été annulée, et d’autres ont été faites depuis.</translation>
    </message>
    <message>
        <source>1 act to go</source>
        <translation>Encore 1 opération</translation>
    </message>
    <message>
        <source>{n} acts to go</source>
        <translation>Encore {n} opérations</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Being read…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{source}, one snippet</source>
        <translation>{source}, un extrait</translation>
    </message>
    <message>
        <source>{source}, {n} snippets</source>
        <translation>{source}, {n} extraits</translation>
    </message>
    <message>
        <source>has doubts</source>
        <translation>comporte des doutes</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>{count} numbers are held: what is added from now on is numbered between them.</source>
        <translation>{count} numéros sont conservés&#xa0;: ce qui est ajouté désormais est numéroté entre eux.</translation>
    </message>
    <message>
        <source>The draft is numbered through: {others} of {count} numbers are others now.</source>
        <translation>Le projet est renuméroté&#xa0;: {others} numéros sur {count} ont changé.</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Number of the paragraph that this is an alternative of:</source>
        <translation>Numéro du paragraphe dont celui-ci est une variante&#xa0;:</translation>
    </message>
    <message>
        <source>There is no paragraph {number} in the draft.</source>
        <translation>Il n’y a pas de paragraphe {number} dans le projet.</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>None yet (PNG or JPEG)</source>
        <translation>Aucun pour l’instant (PNG ou JPEG)</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Choisir une &amp;image…</translation>
    </message>
    <message>
        <source>&amp;Without</source>
        <translation>Retir&amp;er</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{symbol}, where it has one</source>
        <translation>{symbol}, s’il y en a une</translation>
    </message>
    <message>
        <source>As the symbol tells; else its name: General Assembly</source>
        <translation>Selon la cote&#xa0;; sinon son nom&#xa0;: Assemblée générale</translation>
    </message>
    <message>
        <source>Seventy-third session</source>
        <translation>Soixante-treizième session</translation>
    </message>
    <message>
        <source>Item 22 (b) of the provisional agenda*</source>
        <translation>Point 22 b) de l’ordre du jour provisoire*</translation>
    </message>
    <message>
        <source>Note by the President of the General Assembly</source>
        <translation>Note du Président de l’Assemblée générale</translation>
    </message>
    <message>
        <source>What asterisks above stand for, a line each: * A/73/150.</source>
        <translation>Ce que signifient les astérisques ci-dessus, une ligne chacun&#xa0;: * A/73/150.</translation>
    </message>
    <message>
        <source>English; several as English/français</source>
        <translation>Français&#xa0;; plusieurs ainsi&#xa0;: English/français</translation>
    </message>
    <message>
        <source>As the symbol tells</source>
        <translation>Selon la cote</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Emblème</translation>
    </message>
    <message>
        <source>&amp;Draft:</source>
        <translation>&amp;Projet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the text:</source>
        <translation>Lan&amp;gue du texte :</translation>
    </message>
    <message>
        <source>S&amp;ymbol:</source>
        <translation>&amp;Cote&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Organ:</source>
        <translation>&amp;Organe&#xa0;:</translation>
    </message>
    <message>
        <source>D&amp;istribution:</source>
        <translation>&amp;Distribution&#xa0;:</translation>
    </message>
    <message>
        <source>Original &amp;language:</source>
        <translation>&amp;Langue originale&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ession:</source>
        <translation>&amp;Session&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Agenda item:</source>
        <translation>Point de l’o&amp;rdre du jour&#xa0;:</translation>
    </message>
    <message>
        <source>Title of the ite&amp;m:</source>
        <translation>Intit&amp;ulé du point&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Auteur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Notes to asterisks:</source>
        <translation>&amp;Notes des astérisques&#xa0;:</translation>
    </message>
    <message>
        <source>Emblem:</source>
        <translation>Emblème&#xa0;:</translation>
    </message>
    <message>
        <source>Versions issued before stay as they are. Job number and cover letter belong to a version: see Freeze.</source>
        <translation>Les versions déjà publiées restent telles quelles. Le numéro d’enregistrement et la lettre d’envoi appartiennent à une version&#xa0;: voir Figer.</translation>
    </message>
    <message>
        <source>The next version is {symbol}. Distribution: {kind}.</source>
        <translation>La prochaine version est {symbol}. Distribution : {kind}.</translation>
    </message>
    <message>
        <source>Next: {symbol}. Distribution: {kind}.</source>
        <translation type="vanished">Suivante&#xa0;: {symbol}. Distribution&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Générale</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitée</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreinte</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose an emblem</source>
        <translation>Choisir un emblème</translation>
    </message>
    <message>
        <source>The identity of “{name}” was changed.</source>
        <translation>L’identité de «&#xa0;{name}&#xa0;» a été modifiée.</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>mark the selected words, or the sentence, as a snippet</source>
        <translation>marquer les mots sélectionnés, ou la phrase, comme extrait</translation>
    </message>
    <message>
        <source>unmark the snippet</source>
        <translation>démarquer l’extrait</translation>
    </message>
    <message>
        <source>give it a new tag</source>
        <translation>lui donner une nouvelle étiquette</translation>
    </message>
    <message>
        <source>give it a tag used before</source>
        <translation>lui donner une étiquette déjà utilisée</translation>
    </message>
    <message>
        <source>No snippet is chosen. Click one in the text or the list, or in the text press</source>
        <translation>Aucun extrait n’est choisi. Cliquez sur l’un d’eux dans le texte ou la liste, ou pressez dans le texte</translation>
    </message>
    <message>
        <source>One snippet</source>
        <translation>Un extrait</translation>
    </message>
    <message>
        <source>{n} snippets</source>
        <translation>{n} extraits</translation>
    </message>
    <message>
        <source>{n} in a draft</source>
        <translation>{n} dans un projet</translation>
    </message>
    <message>
        <source>{n} only likely: accept them or delete them</source>
        <translation>{n} seulement probables&#xa0;: acceptez-les ou supprimez-les</translation>
    </message>
    <message>
        <source>{n} with doubts: look at them</source>
        <translation>{n} avec des doutes&#xa0;: vérifiez-les</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>Nothing can be put into a version. Show the working draft first.</source>
        <translation>Rien ne peut être inséré dans une version. Affichez d’abord le projet en cours.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Nobody is called “{name}”. Who is meant?</source>
        <translation>Personne ne s’appelle «&#xa0;{name}&#xa0;». De qui s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>“{name}” is a new tag. Of which facet?</source>
        <translation>«&#xa0;{name}&#xa0;» est une nouvelle étiquette. De quelle facette&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Drop to import</source>
        <translation>Déposer pour importer</translation>
    </message>
    <message>
        <source>Will be read after what is being read or reviewed now: {names}.</source>
        <translation>Lecture après ce qui est lu ou examiné en ce moment&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation>Lecture de {count} fichiers</translation>
    </message>
    <message>
        <source>Documents ({endings});;All files (*)</source>
        <translation>Documents ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importer des documents</translation>
    </message>
    <message>
        <source>Import a folder of documents</source>
        <translation>Importer un répertoire de documents</translation>
    </message>
    <message>
        <source>Reading what was copied</source>
        <translation>Lecture de ce qui a été copié</translation>
    </message>
    <message>
        <source>There is no text on the clipboard: copy some, then paste again.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers&#xa0;: copiez-en, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>{source} is imported, with {snippets} snippets.</source>
        <translation>{source} est importée, avec {snippets} extraits.</translation>
    </message>
    <message>
        <source>{sources} sources are imported, with {snippets} snippets.</source>
        <translation>{sources} sources sont importées, avec {snippets} extraits.</translation>
    </message>
    <message>
        <source>The workspace was closed before they were read; import them again: {names}.</source>
        <translation>Le dossier de travail a été fermé avant leur lecture&#xa0;; importez-les de nouveau&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>{symbol}, where it has one</source>
        <translation>{symbol}, s’il y en a une</translation>
    </message>
    <message>
        <source>Choose a line, or type another</source>
        <translation>Choisissez une mention, ou saisissez-en une autre</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sans touches</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation>{command}&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>{command}, in {place}: {keys}</source>
        <translation>{command}, dans {place}&#xa0;: {keys}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Usual &amp;keys</source>
        <translation>&amp;Touches par défaut</translation>
    </message>
    <message>
        <source>Give the chosen command the keys that it had at first</source>
        <translation>Rendre à la commande choisie ses touches d’origine</translation>
    </message>
    <message>
        <source>&amp;Take them from there</source>
        <translation>&amp;Les prendre là</translation>
    </message>
    <message>
        <source>&amp;All usual keys…</source>
        <translation>Toutes les touches par &amp;défaut…</translation>
    </message>
    <message>
        <source>Give every command the keys that it had at first</source>
        <translation>Rendre à chaque commande ses touches d’origine</translation>
    </message>
    <message>
        <source>Keys &amp;1:</source>
        <translation>Touches &amp;1&#xa0;:</translation>
    </message>
    <message>
        <source>Keys &amp;2:</source>
        <translation>Touches &amp;2&#xa0;:</translation>
    </message>
    <message>
        <source>Keys &amp;3:</source>
        <translation>Touches &amp;3&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Choisissez une commande pour lui donner d’autres touches.</translation>
    </message>
    <message>
        <source>{keys} is typed when one writes: choose keys with Ctrl or Alt.</source>
        <translation>{keys} sert à écrire&#xa0;: choisissez des touches avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys}: these are already the keys of {commands}.</source>
        <translation>{keys}&#xa0;: touches déjà attribuées à {commands}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>{keys} stays with the command that you gave it to.</source>
        <translation>{keys} reste à la commande à laquelle vous l’avez attribué.</translation>
    </message>
    <message>
        <source>Give every command its usual keys?</source>
        <translation>Rendre à chaque commande ses touches par défaut&#xa0;?</translation>
    </message>
    <message>
        <source>The keys that you chose yourself are forgotten.</source>
        <translation>Les touches que vous avez choisies sont oubliées.</translation>
    </message>
    <message>
        <source>Give usual keys</source>
        <translation>Rétablir les touches</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>&amp;Show those with:</source>
        <translation>&amp;Afficher ceux avec&#xa0;:</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et touches</translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
</context>
<context>
    <name>LeaksModel</name>
    <message>
        <source>Gravity</source>
        <translation type="vanished">Gravité</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>What that says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>{gravity}: {what}. {words}</source>
        <translation>{gravity} : {what}. {words}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Language of the legend</source>
        <translation>Langue de la légende</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What brackets and other signs stand for; printed below the title</source>
        <translation>Ce que signifient les crochets et autres signes&#xa0;; imprimé sous le titre</translation>
    </message>
    <message>
        <source>Legend in:</source>
        <translation>Légende en&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Finding where every recommendation stands</source>
        <translation>Recherche de la place de chaque recommandation</translation>
    </message>
    <message>
        <source>Words, names, tags or numbers</source>
        <translation>Mots, noms, étiquettes ou numéros</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Fermer la liste (Échap)</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
</context>
<context>
    <name>ListingPanel</name>
    <message>
        <source>Kind of change</source>
        <translation>Type de modification</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Words in the change</source>
        <translation>Mots de la modification</translation>
    </message>
    <message>
        <source>Touching the watch list</source>
        <translation>Touchant à la liste de veille</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Avec observations</translation>
    </message>
    <message>
        <source>Also those with a new number alone</source>
        <translation type="vanished">Aussi les simples renumérotations</translation>
    </message>
    <message>
        <source>Also what was only renumbered</source>
        <translation>Aussi les simples renumérotations</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Toutes les sections</translation>
    </message>
    <message>
        <source>{section} (deleted)</source>
        <translation>{section} (supprimée)</translation>
    </message>
    <message>
        <source>{shown} of {all} changes</source>
        <translation>{shown} modifications sur {all}</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Modifications&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Undo {act}</source>
        <translation>&amp;Annuler {act}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo {act}</source>
        <translation>&amp;Rétablir {act}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source> (looking only)</source>
        <translation> (lecture seule)</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Making the pages</source>
        <translation>Préparation des pages</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Find in this page:</source>
        <translation>&amp;Rechercher dans cette page&#xa0;:</translation>
    </message>
    <message>
        <source>“{words}” is not on this page.</source>
        <translation>«&#xa0;{words}&#xa0;» ne figure pas sur cette page.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Recent tags</source>
        <translation>Étiquettes récentes</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>There is no snippet under the caret to take away.</source>
        <translation>Il n’y a pas d’extrait sous le curseur à retirer.</translation>
    </message>
    <message>
        <source>There are no words here to mark: select a passage first.</source>
        <translation>Il n’y a pas de mots à marquer ici&#xa0;: sélectionnez d’abord un passage.</translation>
    </message>
    <message>
        <source>{reference} is a snippet already.</source>
        <translation>{reference} est déjà un extrait.</translation>
    </message>
    <message>
        <source>Unmark {reference}?</source>
        <translation>Démarquer {reference}&#xa0;?</translation>
    </message>
    <message>
        <source>It stands in: {drafts}. The paragraphs keep their words and say where these came from.</source>
        <translation>Il figure dans&#xa0;: {drafts}. Les paragraphes gardent leur libellé et indiquent d’où il vient.</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Démarquer</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{where}: {count}</source>
        <translation>{where}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{rows} by {columns}</source>
        <translation>{rows} par {columns}</translation>
    </message>
    <message>
        <source>Ro&amp;ws:</source>
        <translation>&amp;Lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Colu&amp;mns:</source>
        <translation>&amp;Colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>No snippet has this yet: {axis}. Choose it for snippets in Sources, or sort by something else.</source>
        <translation>Aucun extrait n’a encore ceci&#xa0;: {axis}. Choisissez-le pour des extraits dans Sources, ou triez par autre chose.</translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation>Tous les extraits</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Snippets by rows and columns</source>
        <translation>Extraits par lignes et colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>Matter</name>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
</context>
<context>
    <name>NewTag</name>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>É&amp;tiquette&#xa0;:</translation>
    </message>
</context>
<context>
    <name>NewTagDialog</name>
    <message>
        <source>The facet, a colon, and the tag’s name. Facets: {names}</source>
        <translation>La facette, deux-points, puis le nom de l’étiquette. Facettes&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>NewWorkspace</name>
    <message>
        <source>New workspace</source>
        <translation>Nouveau dossier de travail</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the text:</source>
        <translation>Lan&amp;gue du texte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Outline:</source>
        <translation>P&amp;lan&#xa0;:</translation>
    </message>
    <message>
        <source>Own &amp;file…</source>
        <translation>Fichier &amp;personnel…</translation>
    </message>
    <message>
        <source>&amp;Vocabulary:</source>
        <translation>&amp;Vocabulaire&#xa0;:</translation>
    </message>
    <message>
        <source>O&amp;wn file…</source>
        <translation>Fichier p&amp;ersonnel…</translation>
    </message>
    <message>
        <source>The themes and other facets that snippets are sorted by. The contributors come with it.</source>
        <translation>Les thèmes et autres facettes selon lesquels les extraits sont classés. Les contributeurs l’accompagnent.</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>&amp;Make</source>
        <translation>C&amp;réer</translation>
    </message>
    <message>
        <source>Own outline from a file</source>
        <translation>Plan personnel tiré d’un fichier</translation>
    </message>
    <message>
        <source>Own vocabulary from a file</source>
        <translation>Vocabulaire personnel tiré d’un fichier</translation>
    </message>
    <message>
        <source>Choose where to keep the workspace</source>
        <translation>Choisir où conserver le dossier de travail</translation>
    </message>
    <message>
        <source>For any negotiation</source>
        <translation>Pour toute négociation</translation>
    </message>
    <message>
        <source>Compact on migration</source>
        <translation>Pacte sur les migrations</translation>
    </message>
    <message>
        <source>Your own outline: a title and headings in Markdown.</source>
        <translation>Votre propre plan&#xa0;: un titre et des intertitres en Markdown.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouveau dossier de travail</translation>
    </message>
    <message>
        <source>Own outline</source>
        <translation>Plan personnel</translation>
    </message>
    <message>
        <source>Outlines (*.md);;All files (*)</source>
        <translation>Plans (*.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Vocabularies (*.csv);;All files (*)</source>
        <translation>Vocabulaires (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Own vocabulary</source>
        <translation>Vocabulaire personnel</translation>
    </message>
    <message>
        <source>Workspaces (*.draftdesk)</source>
        <translation>Dossiers de travail (*.draftdesk)</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation>Création de {name}</translation>
    </message>
</context>
<context>
    <name>NoDraft</name>
    <message>
        <source>Drafts are written here, and this workspace has none. Assemble makes a draft of the snippets of your sources, section by section; an empty one is written from the first word; the sample shows a draft with all that belongs to it.</source>
        <translation>Les projets s’écrivent ici, et ce dossier de travail n’en a pas. L’assemblage fait un projet des extraits de vos sources, section par section&#xa0;; un projet vide s’écrit dès le premier mot&#xa0;; l’exemple montre un projet avec tout ce qui s’y rattache.</translation>
    </message>
</context>
<context>
    <name>NoDraftYet</name>
    <message>
        <source>No draft yet</source>
        <translation>Pas encore de projet</translation>
    </message>
    <message>
        <source>Versions of the draft are issued, read and handed out here. Assemble a draft from the snippets in Compose, or begin with a text that was received:</source>
        <translation>Les versions du projet sont publiées, lues et distribuées ici. Assemblez un projet à partir des extraits dans Rédaction, ou partez d’un texte reçu&#xa0;:</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Open a workspace to search its snippets.</source>
        <translation>Ouvrez un dossier de travail pour en rechercher les extraits.</translation>
    </message>
    <message>
        <source>There are no snippets yet: recommendations and passages of the sources. Import documents, or mark a passage in a source with Q.</source>
        <translation>Il n’y a pas encore d’extraits, c’est-à-dire de recommandations et passages des sources. Importez des documents, ou marquez un passage d’une source avec Q.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>No snippet with these filters has “{words}”.</source>
        <translation>Aucun extrait ne contient «&#xa0;{words}&#xa0;» avec ces filtres.</translation>
    </message>
    <message>
        <source>No snippet fits all these filters.</source>
        <translation>Aucun extrait ne répond à tous ces filtres.</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>No snippet has “{words}”. Try fewer words, or only their beginnings.</source>
        <translation>Aucun extrait ne contient «&#xa0;{words}&#xa0;». Essayez moins de mots, ou seulement leur début.</translation>
    </message>
    <message>
        <source>Show all snippets</source>
        <translation>Afficher tous les extraits</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>What does the footnote say?</source>
        <translation>Que dit la note de bas de page&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Taken off the watch list.</source>
        <translation>Retiré de la liste de veille.</translation>
    </message>
    <message>
        <source>That is on the watch list already.</source>
        <translation>Cela figure déjà dans la liste de veille.</translation>
    </message>
    <message>
        <source>The remark was deleted.</source>
        <translation>L’observation a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking for what is watched</source>
        <translation>Recherche de ce qui est surveillé</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>This paragraph has no footnote.</source>
        <translation>Ce paragraphe n’a pas de note de bas de page.</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Close the footnotes</source>
        <translation>Fermer les notes de bas de page</translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation>Note de bas de page {number}</translation>
    </message>
    <message>
        <source>Footnotes of {heading}</source>
        <translation>Notes de {heading}</translation>
    </message>
    <message>
        <source>Footnotes of paragraph {number}</source>
        <translation>Notes du paragraphe {number}</translation>
    </message>
</context>
<context>
    <name>NothingCompared</name>
    <message>
        <source>What changed from one text to another is read here: reworded, moved, split, merged, new, gone. Drop two Word, PDF or text files on this page, or choose two texts above.</source>
        <translation>On lit ici ce qui a changé d’un texte à l’autre&#xa0;: reformulé, déplacé, scindé, fusionné, nouveau, disparu. Déposez deux fichiers Word, PDF ou texte sur cette page, ou choisissez deux textes ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Rien n’est encore comparé</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Reflected shows which recommendations have reached the draft, and which have not.</source>
        <translation>Prise en compte montre quelles recommandations sont entrées dans le projet, et lesquelles non.</translation>
    </message>
    <message>
        <source>There are no snippets to count yet. Import the papers of a session to begin.</source>
        <translation>Il n’y a pas encore d’extraits à compter. Importez les documents d’une séance pour commencer.</translation>
    </message>
</context>
<context>
    <name>NumberingDialog</name>
    <message>
        <source>Numbering</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>As shipp&amp;ed</source>
        <translation>Modèl&amp;e d’origine</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Number this draft by the numbering of a file. Save your changes first.</source>
        <translation>Numéroter ce projet selon la numérotation d’un fichier. Enregistrez d’abord vos modifications.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write this numbering, in all languages, as one file. Save your changes first.</source>
        <translation>Écrire cette numérotation, dans toutes les langues, dans un seul fichier. Enregistrez d’abord vos modifications.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Headings, level {n}</source>
        <translation>Titres, niveau {n}</translation>
    </message>
    <message>
        <source>Sub-paragraphs, level {n}</source>
        <translation>Alinéas, niveau {n}</translation>
    </message>
    <message>
        <source>&amp;Draft:</source>
        <translation>Pro&amp;jet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Paragraphs:</source>
        <translation>&amp;Paragraphes&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;reambular paragraphs:</source>
        <translation>Alinéas du p&amp;réambule&#xa0;:</translation>
    </message>
    <message>
        <source>Su&amp;b-paragraphs:</source>
        <translation>Aliné&amp;as&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Headings:</source>
        <translation>&amp;Titres&#xa0;:</translation>
    </message>
    <message>
        <source>In braces stands how a number is written: {fields}. An empty field is no number. The last level holds for deeper ones. Versions stay as they are, and so do numbers that are held.</source>
        <translation>Entre accolades, la façon d’écrire un numéro&#xa0;: {fields}. Un champ vide ne donne pas de numéro. Le dernier niveau vaut pour les niveaux plus profonds. Les versions restent telles quelles, de même que les numéros maintenus.</translation>
    </message>
    <message>
        <source>All drafts that are numbered “{profile}” are numbered so.</source>
        <translation>Tous les projets numérotés «&#xa0;{profile}&#xa0;» le sont ainsi.</translation>
    </message>
    <message>
        <source>For example: {numbers}</source>
        <translation>Par exemple&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Numberings (*.toml);;All files (*)</source>
        <translation>Numérotations (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a numbering</source>
        <translation>Importer une numérotation</translation>
    </message>
    <message>
        <source>The draft is numbered “{profile}” now.</source>
        <translation>Le projet est désormais numéroté «&#xa0;{profile}&#xa0;».</translation>
    </message>
    <message>
        <source>Numberings (*.toml)</source>
        <translation>Numérotations (*.toml)</translation>
    </message>
    <message>
        <source>Export the numbering</source>
        <translation>Exporter la numérotation</translation>
    </message>
    <message>
        <source>The numbering was changed.</source>
        <translation>La numérotation a été modifiée.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Reading the numbers</source>
        <translation>Lecture des numéros</translation>
    </message>
    <message>
        <source>{same} of {count} numbers are the same in {a} and {b}.</source>
        <translation>{same} numéros sur {count} sont les mêmes dans {a} et {b}.</translation>
    </message>
    <message>
        <source>Nothing is numbered in {a} and {b}.</source>
        <translation>Rien n’est numéroté dans {a} et {b}.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>OutlineFilter</name>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrer le plan</translation>
    </message>
    <message>
        <source>Filter the outline by words, number or status</source>
        <translation>Filtrer le plan par mots, numéro ou statut</translation>
    </message>
    <message>
        <source>More to filter by</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Filter by status, brackets and sources</source>
        <translation>Filtrer par statut, crochets et sources</translation>
    </message>
    <message>
        <source>Has brackets</source>
        <translation>Avec crochets</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Has open comments</source>
        <translation>Avec commentaires ouverts</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>OutlinePainter</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline of the draft</source>
        <translation>Plan du projet</translation>
    </message>
    <message>
        <source>How far the outline is unfolded</source>
        <translation>Degré de dépliage du plan</translation>
    </message>
    <message>
        <source>Not moved: {reason}.</source>
        <translation>Pas de déplacement&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>Nothing in the draft fits.</source>
        <translation>Rien ne correspond dans le projet.</translation>
    </message>
    <message>
        <source>The headings and paragraphs of the draft will stand here.</source>
        <translation>Les intertitres et paragraphes du projet figureront ici.</translation>
    </message>
</context>
<context>
    <name>OutlinePicker</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The draft’s own</source>
        <translation>Celui du projet</translation>
    </message>
    <message>
        <source>Shipped: {name}</source>
        <translation>Fourni&#xa0;: {name}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>Choose an outline</source>
        <translation>Choisir un plan</translation>
    </message>
    <message>
        <source>Outlines (*.md);;All files (*)</source>
        <translation>Plans (*.md);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the changes</source>
        <translation>Vue d’ensemble des modifications</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>Modifications : {count}</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Circulate the package</source>
        <translation>Distribuer le jeu de fichiers</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>&amp;Suivi des modifications</translation>
    </message>
    <message>
        <source>Table of w&amp;hat changed</source>
        <translation>Tableau des &amp;modifications</translation>
    </message>
    <message>
        <source>Table of where each paragraph comes &amp;from</source>
        <translation>Tableau de l’origine de chaque &amp;paragraphe</translation>
    </message>
    <message>
        <source>Anne&amp;x of sources in the clean text</source>
        <translation>Anne&amp;xe des sources dans le texte net</translation>
    </message>
    <message>
        <source>Cover &amp;note</source>
        <translation>&amp;Note d’accompagnement</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>P&amp;DF</translation>
    </message>
    <message>
        <source>Looking for what does not circulate</source>
        <translation>Recherche de ce qui n’est pas à distribuer</translation>
    </message>
    <message>
        <source>C&amp;irculate…</source>
        <translation>D&amp;istribuer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No other version</source>
        <translation>Aucune autre version</translation>
    </message>
    <message>
        <source>Places with words that are not for circulation: {count} ({places}). They go out all the same; Pre-flight shows them.</source>
        <translation>Endroits où figurent des mots non destinés à être distribués&#xa0;: {count} ({places}). Ils partent malgré tout&#xa0;; la vérification les montre.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation type="vanished">Un répertoire</translation>
    </message>
    <message>
        <source>One .zip file</source>
        <translation type="vanished">Un seul fichier .zip</translation>
    </message>
    <message>
        <source>P&amp;DF: takes LibreOffice, which is not on this machine</source>
        <translation>P&amp;DF : il faut LibreOffice, absent de cet ordinateur</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>Champs : {fields}</translation>
    </message>
    <message>
        <source>&amp;Changes since:</source>
        <translation>Modifi&amp;cations depuis :</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>P&amp;rofil :</translation>
    </message>
    <message>
        <source>&amp;Who is named:</source>
        <translation>&amp;Qui est nommé :</translation>
    </message>
    <message>
        <source>&amp;Series:</source>
        <translation>Séri&amp;e :</translation>
    </message>
    <message>
        <source>Na&amp;med by:</source>
        <translation>Nommés d’&amp;après :</translation>
    </message>
    <message>
        <source>&amp;Goes into:</source>
        <translation>Des&amp;tination :</translation>
    </message>
    <message>
        <source>All files say what “{label}” says. They are written together or not at all.</source>
        <translation>Tous les fichiers disent ce que dit « {label} ». Ils sont écrits ensemble ou pas du tout.</translation>
    </message>
    <message>
        <source>&amp;Files:</source>
        <translation>&amp;Fichiers :</translation>
    </message>
    <message>
        <source>A folder of its own: {name}</source>
        <translation>Un répertoire à part : {name}</translation>
    </message>
    <message>
        <source>One .zip file: {name}</source>
        <translation>Un seul fichier .zip : {name}</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>Files in it: {count}.</source>
        <translation>Fichiers qu’il contient : {count}.</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>Doubtful pairings of {label}</source>
        <translation>Appariements douteux de {label}</translation>
    </message>
    <message>
        <source>Its words now</source>
        <translation>Libellé actuel</translation>
    </message>
    <message>
        <source>Its words before</source>
        <translation>Libellé antérieur</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>&amp;Confirm all as they are taken</source>
        <translation>&amp;Confirmer tous tels qu’ils sont pris</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Doubtful paragraphs</source>
        <translation>Paragraphes douteux</translation>
    </message>
    <message>
        <source>In the version before it &amp;was:</source>
        <translation>Dans la version précédente, c’é&amp;tait&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Now:</source>
        <translation>&amp;Maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>A&amp;vant&#xa0;:</translation>
    </message>
    <message>
        <source>{count}. A paragraph that is one of the version before keeps its sources and its history.</source>
        <translation>{count}. Un paragraphe reconnu dans la version précédente garde ses sources et son historique.</translation>
    </message>
    <message>
        <source>Nothing in “{label}” is doubtful any more.</source>
        <translation>Plus rien n’est douteux dans «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>A new paragraph</source>
        <translation>Un nouveau paragraphe</translation>
    </message>
    <message>
        <source>Another paragraph…</source>
        <translation>Un autre paragraphe…</translation>
    </message>
    <message>
        <source>Another paragraph</source>
        <translation>Un autre paragraphe</translation>
    </message>
    <message>
        <source>The number that it had in the version before, such as 12 (a):</source>
        <translation>Le numéro qu’il portait dans la version précédente, par exemple 12 a)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>What arrived</source>
        <translation>Documents arrivés</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>N’afficher que les lignes contenant ces mots</translation>
    </message>
    <message>
        <source>Only do&amp;ubts</source>
        <translation>Do&amp;utes seulement</translation>
    </message>
    <message>
        <source>Only likel&amp;y</source>
        <translation>&amp;Probables seulement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>{ticked} of {count} snippets from 1 source will be stored</source>
        <translation>{ticked} extraits sur {count}, d’une source, seront conservés</translation>
    </message>
    <message>
        <source>{ticked} of {count} snippets from {sources} sources will be stored</source>
        <translation>{ticked} extraits sur {count}, de {sources} sources, seront conservés</translation>
    </message>
    <message>
        <source>&amp;Import without snippets</source>
        <translation>&amp;Importer sans extraits</translation>
    </message>
    <message>
        <source>&amp;Import 1 snippet</source>
        <translation>&amp;Importer 1 extrait</translation>
    </message>
    <message>
        <source>&amp;Import {count} snippets</source>
        <translation>&amp;Importer {count} extraits</translation>
    </message>
</context>
<context>
    <name>ParagraphHistory</name>
    <message>
        <source>History of the paragraph</source>
        <translation>Historique du paragraphe</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>The paragraph in each version</source>
        <translation>Le paragraphe dans chaque version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The draft is no longer there.</source>
        <translation>Le projet n’existe plus.</translation>
    </message>
    <message>
        <source>{name} of “{label}”</source>
        <translation>{name} de «&#xa0;{label}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Reading what was copied</source>
        <translation>Lecture de ce qui a été copié</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type some letters</source>
        <translation>Tapez quelques lettres</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Alternative to {snippet}</source>
        <translation>Variante de {snippet}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show {paragraph} in the draft</source>
        <translation>Montrer {paragraph} dans le projet</translation>
    </message>
    <message>
        <source>In {draft}: paragraphs {numbers}</source>
        <translation>Dans {draft}&#xa0;: paragraphes {numbers}</translation>
    </message>
    <message>
        <source>In {draft}: paragraph {numbers}</source>
        <translation>Dans {draft}&#xa0;: paragraphe {numbers}</translation>
    </message>
    <message>
        <source>Set aside from {draft}: {reason}</source>
        <translation>Écarté de {draft}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Set aside from {draft}</source>
        <translation>Écarté de {draft}</translation>
    </message>
    <message>
        <source>Held for a section of {draft}</source>
        <translation>En attente d’une section de {draft}</translation>
    </message>
    <message>
        <source>Not in {draft} yet</source>
        <translation>Pas encore dans {draft}</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>Ctrl+click goes there</source>
        <translation>Ctrl+clic y mène</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>Pages des préférences</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>DraftDesk speaks another language from its next start on.</source>
        <translation>DraftDesk parlera une autre langue à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>T&amp;hème&#xa0;:</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>&amp;Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Votre &amp;nom&#xa0;:</translation>
    </message>
    <message>
        <source>What you do, and what you comment, is kept under this name</source>
        <translation>Ce que vous faites et commentez est conservé sous ce nom</translation>
    </message>
    <message>
        <source>&amp;Reopen the last workspace at the start</source>
        <translation>R&amp;ouvrir le dernier dossier de travail au démarrage</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Rédaction</translation>
    </message>
    <message>
        <source>Page &amp;width:</source>
        <translation>&amp;Largeur de page&#xa0;:</translation>
    </message>
    <message>
        <source>How many letters a line of the draft holds at most</source>
        <translation>Nombre maximal de caractères par ligne du projet</translation>
    </message>
    <message>
        <source>Curl &amp;quotation marks as the draft&apos;s language has them</source>
        <translation>G&amp;uillemets typographiques selon la langue du projet</translation>
    </message>
    <message>
        <source>&amp;Keep numbers with their words, and French marks with theirs</source>
        <translation>Garder les &amp;numéros avec leurs mots, et les signes français avec les leurs</translation>
    </message>
    <message>
        <source>Puts a space that never ends a line into “paragraph 12” and before “;” in French</source>
        <translation>Met une espace insécable dans «&#xa0;paragraphe 12&#xa0;» et avant «&#xa0;;&#xa0;» en français</translation>
    </message>
    <message>
        <source>&amp;Check the spelling while one writes</source>
        <translation>&amp;Vérifier l’orthographe pendant la saisie</translation>
    </message>
    <message>
        <source>&amp;Spelling of:</source>
        <translation>&amp;Orthographe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Ra&amp;ccourcis</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>the draft&apos;s language</source>
        <translation>langue du projet</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
</context>
<context>
    <name>PreflightModel</name>
    <message>
        <source>Gravity</source>
        <translation type="vanished">Gravité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>{gravity}, {kind}, {place}: {words}. {advice}</source>
        <translation>{gravity}, {kind}, {place} : {words}. {advice}</translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation>Note de bas de page {number}</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message>
        <source>Pre-flight</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Go to the &amp;place</source>
        <translation>&amp;Passer à l’endroit</translation>
    </message>
    <message>
        <source>Add to the &amp;known terms</source>
        <translation>Ajouter aux termes &amp;connus</translation>
    </message>
    <message>
        <source>Known terms…</source>
        <translation>Termes connus…</translation>
    </message>
    <message>
        <source>Check a Word file…</source>
        <translation>Vérifier un fichier Word…</translation>
    </message>
    <message>
        <source>Kind of findings shown</source>
        <translation>Type de constats montrés</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Reports of the Secretariat have at most 8,500 words, others 10,700</source>
        <translation>Les rapports du Secrétariat ont au plus 8 500 mots, les autres 10 700</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Montrer :</translation>
    </message>
    <message>
        <source>Words &amp;allowed:</source>
        <translation>Mots &amp;autorisés :</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Projet en cours</translation>
    </message>
    <message>
        <source>{name}: nothing to object to.</source>
        <translation>{name} : rien à redire.</translation>
    </message>
    <message>
        <source>{name}. {summary}</source>
        <translation>{name}. {summary}</translation>
    </message>
    <message>
        <source>{name}. {summary} A version never changes: mend the draft and freeze it again.</source>
        <translation>{name}. {summary} Une version ne change jamais : corrigez le projet et figez-le de nouveau.</translation>
    </message>
    <message>
        <source>All findings ({count})</source>
        <translation>Tous les constats ({count})</translation>
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
        <translation>Imprimer la version annotée</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Printed as LibreOffice sets it: page breaks in Word may differ.</source>
        <translation>Imprimé tel que LibreOffice le met en page : les sauts de page peuvent différer dans Word.</translation>
    </message>
    <message>
        <source>Printed in our own layout: page breaks in Word may differ.</source>
        <translation>Imprimé dans la mise en page propre à DraftDesk : les sauts de page peuvent différer dans Word.</translation>
    </message>
    <message>
        <source>Print preview: the file as LibreOffice sets it</source>
        <translation>Aperçu avant impression : le fichier tel que LibreOffice le met en page</translation>
    </message>
    <message>
        <source>Print preview: our own layout, page breaks in Word may differ</source>
        <translation>Aperçu avant impression : mise en page propre à DraftDesk, les sauts de page peuvent différer dans Word</translation>
    </message>
    <message>
        <source>1 page was printed.</source>
        <translation>1 page est imprimée.</translation>
    </message>
    <message>
        <source>{count} pages were printed.</source>
        <translation>{count} pages sont imprimées.</translation>
    </message>
    <message>
        <source>Print preview of the marked-up copy</source>
        <translation>Aperçu avant impression de la version annotée</translation>
    </message>
    <message>
        <source>{a} → {b}</source>
        <translation>{a} → {b}</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Pages du fichier</translation>
    </message>
    <message>
        <source>Our own layout</source>
        <translation>Mise en page propre à DraftDesk</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>The file as LibreOffice sets it, or our own layout, whose text can be copied</source>
        <translation>Le fichier tel que LibreOffice le met en page, ou la mise en page propre à DraftDesk, dont le texte peut être copié</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Size of the pages: Ctrl and the wheel, + and −, 0 for the width</source>
        <translation>Taille des pages : Ctrl et la molette, + et −, 0 pour la largeur</translation>
    </message>
    <message>
        <source>The making was stopped.</source>
        <translation>La préparation a été arrêtée.</translation>
    </message>
    <message>
        <source>The pages before the change, while LibreOffice makes the new ones…</source>
        <translation>Les pages d’avant la modification, pendant que LibreOffice fait les nouvelles…</translation>
    </message>
    <message>
        <source>The file as LibreOffice sets it: page breaks in Word may differ.</source>
        <translation>Le fichier tel que LibreOffice le met en page : les sauts de page peuvent différer dans Word.</translation>
    </message>
    <message>
        <source>Our own layout: page breaks in Word may differ. With LibreOffice installed, the file itself is shown.</source>
        <translation>Mise en page propre à DraftDesk : les sauts de page peuvent différer dans Word. Si LibreOffice est installé, le fichier lui-même est affiché.</translation>
    </message>
    <message>
        <source>Our own layout, while LibreOffice makes the pages of the file…</source>
        <translation>Mise en page propre à DraftDesk, pendant que LibreOffice prépare les pages du fichier…</translation>
    </message>
    <message>
        <source>Our own layout: page breaks in Word may differ. {reason}</source>
        <translation>Mise en page propre à DraftDesk : les sauts de page peuvent différer dans Word. {reason}</translation>
    </message>
    <message>
        <source>Our own layout: page breaks in Word may differ.</source>
        <translation>Mise en page propre à DraftDesk&#xa0;: les sauts de page peuvent différer dans Word.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>{page}. A picture: choose our own layout above to have the text read.</source>
        <translation>{page}. Une image : choisissez ci-dessus la mise en page propre à DraftDesk pour faire lire le texte.</translation>
    </message>
    <message>
        <source>The paragraph gone to is shown in it.</source>
        <translation>Le paragraphe demandé y est affiché.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the marked-up copy</source>
        <translation>Imprimer la version annotée</translation>
    </message>
    <message>
        <source>&amp;All of the newer text, with its changes marked</source>
        <translation>&amp;Tout le texte nouveau, avec ses modifications signalées</translation>
    </message>
    <message>
        <source>Only paragraphs that &amp;changed, below their headings</source>
        <translation>&amp;Seulement les paragraphes modifiés, sous leurs intertitres</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The list shows only what touches the watch list or has remarks: each page is marked INTERNAL. Show all changes first to print a copy for others.</source>
        <translation>La liste ne montre que ce qui touche la liste de veille ou porte des observations&#xa0;: chaque page est marquée INTERNAL. Affichez d’abord toutes les modifications pour imprimer un exemplaire destiné à d’autres.</translation>
    </message>
    <message>
        <source>{hidden}: not marked in print, but counted at its top.</source>
        <translation>{hidden}&#xa0;: non signalées à l’impression, mais comptées en tête.</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>&amp;New from it…</source>
        <translation>&amp;Nouveau à partir de celui-ci…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>This profile ships with DraftDesk and stays as it is. Make a new one from it.</source>
        <translation>Ce profil est fourni avec DraftDesk et reste tel quel. Créez-en un nouveau à partir de lui.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="vanished">Aperçu</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Profil&#xa0;:</translation>
    </message>
    <message>
        <source>Word files and templates (*.docx *.dotx);;All files (*)</source>
        <translation>Fichiers et modèles Word (*.docx *.dotx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Choisir un modèle Word</translation>
    </message>
    <message>
        <source>Profile “{name}” was changed.</source>
        <translation>Le profil «&#xa0;{name}&#xa0;» a été modifié.</translation>
    </message>
    <message>
        <source>Keep the changes to “{name}”?</source>
        <translation>Garder les modifications de «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>Elles ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Profile “{name}” was added.</source>
        <translation>Le profil «&#xa0;{name}&#xa0;» a été ajouté.</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nom du profil&#xa0;:</translation>
    </message>
    <message>
        <source>Profile “{name}” was deleted.</source>
        <translation>Le profil «&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Export profiles (*.toml);;All files (*)</source>
        <translation>Profils d’exportation (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Export profiles (*.toml)</source>
        <translation>Profils d’exportation (*.toml)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exporter le profil</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Répertoire&#xa0;:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#xa0;:</translation>
    </message>
    <message>
        <source>Holds:</source>
        <translation>Contenu&#xa0;:</translation>
    </message>
    <message>
        <source>Last backup:</source>
        <translation>Dernière sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>The file:</source>
        <translation>Le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation>{n} sources</translation>
    </message>
    <message>
        <source>1 snippet</source>
        <translation>1 extrait</translation>
    </message>
    <message>
        <source>{n} snippets</source>
        <translation>{n} extraits</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 paragraphe</translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation>{n} paragraphes</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 version</translation>
    </message>
    <message>
        <source>{n} versions</source>
        <translation>{n} versions</translation>
    </message>
    <message>
        <source>1 act</source>
        <translation>1 opération</translation>
    </message>
    <message>
        <source>{n} acts</source>
        <translation>{n} opérations</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Whole: nothing is missing or damaged</source>
        <translation>Intact&#xa0;: rien ne manque ni n’est endommagé</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Section and words</source>
        <translation>Section et libellé</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>Comment, ou pourquoi non</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présents</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placés</translation>
    </message>
    <message>
        <source>Set aside and parked</source>
        <translation>Écartés et mis en attente</translation>
    </message>
    <message>
        <source>(without a heading)</source>
        <translation>(sans intertitre)</translation>
    </message>
    <message>
        <source>says the same as {other}, joins it</source>
        <translation>dit la même chose que {other}, s’y joint</translation>
    </message>
    <message>
        <source>nearly the same as {other}</source>
        <translation>presque identique à {other}</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>nouveau paragraphe</translation>
    </message>
    <message>
        <source>{title}, {count} snippets</source>
        <translation>{title}, {count} extraits</translation>
    </message>
</context>
<context>
    <name>ProvenanceTab</name>
    <message>
        <source>Snippets the paragraph came from</source>
        <translation>Extraits dont provient le paragraphe</translation>
    </message>
    <message>
        <source>Show their words in the text</source>
        <translation>Montrer leurs mots dans le texte</translation>
    </message>
    <message>
        <source>&amp;Relation:</source>
        <translation>&amp;Relation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Link a snippet…</source>
        <translation>&amp;Lier un extrait…</translation>
    </message>
    <message>
        <source>Put the caret into a paragraph to see which snippets it came from, who said them, and which of its words are theirs.</source>
        <translation>Placez le curseur dans un paragraphe pour voir de quels extraits il provient, qui les a formulés et quels mots leur appartiennent.</translation>
    </message>
    <message>
        <source>{paragraph} is the drafters’ own: it came from no snippet. Insert one under Snippets, or link the one that it says in other words.</source>
        <translation>{paragraph} est dû aux rédacteurs&#xa0;: il ne provient d’aucun extrait. Insérez-en un sous Extraits, ou liez celui qu’il reprend en d’autres termes.</translation>
    </message>
    <message>
        <source>{paragraph}: from {snippets}, which gave {share} % of its words</source>
        <translation>{paragraph}&#xa0;: de {snippets}, dont viennent {share}&#xa0;% de ses mots</translation>
    </message>
    <message>
        <source>Measured: {relation}. Take that</source>
        <translation>Mesuré&#xa0;: {relation}. L’adopter</translation>
    </message>
    <message>
        <source>In the source: “{words}”</source>
        <translation>Dans la source&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation>De&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{part} % of the snippet stands in the paragraph.</source>
        <translation>{part}&#xa0;% de l’extrait figure dans le paragraphe.</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{reference} · {title}, page {page}</source>
        <translation>{reference} · {title}, page {page}</translation>
    </message>
    <message>
        <source>{draft}, as it is now</source>
        <translation>{draft}, dans son état actuel</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Figure dans</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Espaces</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Both texts in one</source>
        <translation>Les deux textes en un</translation>
    </message>
    <message>
        <source>The two texts say the same</source>
        <translation>Les deux textes disent la même chose</translation>
    </message>
    <message>
        <source>Find in the two texts</source>
        <translation>Rechercher dans les deux textes</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>A file is being read already; the status bar says how far it is.</source>
        <translation>Un fichier est déjà en cours de lecture&#xa0;; la barre d’état en indique l’avancement.</translation>
    </message>
    <message>
        <source>Documents (*.docx *.doc *.odt *.pdf *.txt *.md);;All files (*)</source>
        <translation>Documents (*.docx *.doc *.odt *.pdf *.txt *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a received file as a version</source>
        <translation>Ajouter un fichier reçu comme version</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Looking for the workspaces opened last</source>
        <translation>Recherche des derniers dossiers de travail ouverts</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un dossier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation>Aucun dossier de travail n’a encore été ouvert</translation>
    </message>
    <message>
        <source>{file}, not there now</source>
        <translation>{file}, absent pour le moment</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>The sample</source>
        <translation>L’exemple</translation>
    </message>
    <message>
        <source>An invented negotiation on fresh water, to try everything on</source>
        <translation>Une négociation fictive sur l’eau douce, pour tout essayer</translation>
    </message>
    <message>
        <source>{folder}, not there now</source>
        <translation>{folder}, absent pour le moment</translation>
    </message>
    <message>
        <source>Open {name}, {more}</source>
        <translation>Ouvrir {name}, {more}</translation>
    </message>
</context>
<context>
    <name>Referring</name>
    <message>
        <source>Insert a cross-reference</source>
        <translation>Insérer un renvoi</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>The paragraph referred to is no longer in the draft.</source>
        <translation>Le paragraphe visé n’est plus dans le projet.</translation>
    </message>
</context>
<context>
    <name>ReflectedPlace</name>
    <message>
        <source>What became of the snippets</source>
        <translation>Ce que sont devenus les extraits</translation>
    </message>
    <message>
        <source>What each version took in</source>
        <translation>Ce que chaque version a repris</translation>
    </message>
    <message>
        <source>The share of their recommendations that is in</source>
        <translation>La part de leurs recommandations qui est reprise</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>Prise en compte</translation>
    </message>
    <message>
        <source>Ways of looking</source>
        <translation>Modes d’affichage</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Suites données</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Exp&amp;orter</translation>
    </message>
    <message>
        <source>Nothing has reached the draft yet. Assembling puts snippets where the outline wants them.</source>
        <translation>Rien n’est encore entré dans le projet. L’assemblage place les extraits là où le plan les prévoit.</translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation>Tous les extraits</translation>
    </message>
</context>
<context>
    <name>ReissueDialog</name>
    <message>
        <source>Reissue a version</source>
        <translation>Nouveau tirage d’une version</translation>
    </message>
    <message>
        <source>Re&amp;issue</source>
        <translation>Nouveau t&amp;irage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The draft as it stands now is issued in place of “{label}”. Both stay.</source>
        <translation type="vanished">Le projet tel qu’il est maintenant est publié à la place de « {label} ». Les deux restent.</translation>
    </message>
    <message>
        <source>“{label}” had an error, which the draft no longer has. Both issues stay.</source>
        <translation>« {label} » contenait une erreur, que le projet ne contient plus. Les deux parutions sont conservées.</translation>
    </message>
    <message>
        <source>&amp;Day to print:</source>
        <translation>&amp;Date à imprimer :</translation>
    </message>
    <message>
        <source>&amp;The whole text again, as “{label}”, reissued for technical reasons</source>
        <translation>Le &amp;texte entier, sous le nom « {label} », nouveau tirage pour raisons techniques</translation>
    </message>
    <message>
        <source>A &amp;corrigendum, “{label}”: the list of what it changes</source>
        <translation>Un re&amp;ctificatif, « {label} » : la liste de ce qu’il modifie</translation>
    </message>
    <message>
        <source>“{label}” was issued: it corrects “{first}”.</source>
        <translation>« {label} » a été publiée : elle rectifie « {first} ».</translation>
    </message>
    <message>
        <source>“{label}” was issued in place of “{first}”.</source>
        <translation>« {label} » a été publiée à la place de « {first} ».</translation>
    </message>
    <message>
        <source>Circulate…</source>
        <translation>Distribuer…</translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message>
        <source>Related snippets</source>
        <translation>Extraits apparentés</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Insert its words as a paragraph after this one</source>
        <translation>Insérer son libellé en paragraphe après celui-ci</translation>
    </message>
    <message>
        <source>&amp;Merge into this</source>
        <translation>&amp;Fusionner avec celui-ci</translation>
    </message>
    <message>
        <source>Say that this paragraph came from it too: its words stay as they are</source>
        <translation>Dire que ce paragraphe en provient aussi&#xa0;: son libellé reste tel quel</translation>
    </message>
    <message>
        <source>Set aside as &amp;duplicate</source>
        <translation>Écarter comme &amp;doublon</translation>
    </message>
    <message>
        <source>Keep it out of the draft: it is said already</source>
        <translation>Le tenir hors du projet&#xa0;: c’est déjà dit</translation>
    </message>
    <message>
        <source>Show in &amp;source</source>
        <translation>Afficher dans la &amp;source</translation>
    </message>
    <message>
        <source>Show it where it stands in its source</source>
        <translation>L’afficher à sa place dans la source</translation>
    </message>
    <message>
        <source>Put the caret into a paragraph to see which snippets say nearly the same, who said them, and how they differ.</source>
        <translation>Placez le curseur dans un paragraphe pour voir quels extraits disent presque la même chose, de qui ils sont et en quoi ils diffèrent.</translation>
    </message>
    <message>
        <source>No other snippet says nearly what {paragraph} says.</source>
        <translation>Aucun autre extrait ne dit presque ce que dit {paragraph}.</translation>
    </message>
    <message>
        <source>Like {paragraph}, besides the snippets it came from</source>
        <translation>Semblables à {paragraph}, outre les extraits dont il provient</translation>
    </message>
    <message>
        <source>Says some of it</source>
        <translation>En dit une partie</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation>De&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{n} contributors say nearly this</source>
        <translation>{n} contributeurs disent presque cela</translation>
    </message>
    <message>
        <source>Says nearly the same</source>
        <translation>Dit presque la même chose</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>non placé</translation>
    </message>
    <message>
        <source>{n} % · {state}</source>
        <translation>{n} % · {state}</translation>
    </message>
    <message>
        <source>in {paragraph}</source>
        <translation>dans {paragraph}</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release numbers</source>
        <translation>Libérer les numéros</translation>
    </message>
    <message>
        <source>The draft is numbered through once more. Cross-references follow; this is what each number becomes.</source>
        <translation>Le projet est renuméroté en entier. Les renvois suivent&#xa0;; voici ce que devient chaque numéro.</translation>
    </message>
    <message>
        <source>&amp;Export the concordance…</source>
        <translation>&amp;Exporter la table de concordance…</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Libérer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{same} of {count} numbers stay as they are.</source>
        <translation>{same} numéros sur {count} restent tels quels.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Désormais</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tableur (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page Web (*.html)</translation>
    </message>
    <message>
        <source>Concordance.docx</source>
        <translation>Concordance.docx</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>Exporter la table de concordance</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>St&amp;ance</source>
        <translation>Positio&amp;n</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>What do you think of this change?</source>
        <translation>Que pensez-vous de cette modification&#xa0;?</translation>
    </message>
    <message>
        <source>Save re&amp;mark</source>
        <translation>Enregistrer l’o&amp;bservation</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="vanished">Annuler</translation>
    </message>
    <message>
        <source>{count} characters too many</source>
        <translation>{count} caractères de trop</translation>
    </message>
</context>
<context>
    <name>RemarkModel</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Avant&#xa0;: {words}</translation>
    </message>
    <message>
        <source>After: {words}</source>
        <translation>Après&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{number}: “{words}”</source>
        <translation>{number}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Was on {number}: “{words}”</source>
        <translation type="vanished">Portait sur {number}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Was on “{words}”</source>
        <translation type="vanished">Portait sur «&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Remarks on this change</source>
        <translation>Observations sur cette modification</translation>
    </message>
    <message>
        <source>Remarks whose change is gone</source>
        <translation>Observations dont la modification a disparu</translation>
    </message>
    <message>
        <source>Move to this change</source>
        <translation>Déplacer vers cette modification</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No remark on this change yet.</source>
        <translation>Pas encore d’observation sur cette modification.</translation>
    </message>
    <message>
        <source>This remark is too long to be saved: shorten it first.</source>
        <translation>Cette observation est trop longue pour être enregistrée&#xa0;: abrégez-la d’abord.</translation>
    </message>
    <message>
        <source>You are changing a remark</source>
        <translation>Vous modifiez une observation</translation>
    </message>
    <message>
        <source>Go to a change to see what is said of it.</source>
        <translation>Allez à une modification pour voir ce qui en est dit.</translation>
    </message>
    <message>
        <source>Remarks whose change is gone: {count}</source>
        <translation>Observations dont la modification a disparu&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Show these remarks: they can be moved to the change that is read</source>
        <translation>Afficher ces observations&#xa0;: elles peuvent être déplacées vers la modification lue</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of what went wrong</source>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <source>Something went wrong in DraftDesk itself. The report says where in the program, and holds no word of any document, no name of any file, and nothing about you. Copy it, and send it to whoever looks after DraftDesk for you.</source>
        <translation>Une erreur s’est produite dans DraftDesk même. Le rapport dit à quel endroit du programme et ne contient ni mot d’aucun document, ni nom de fichier, ni rien sur vous. Copiez-le et envoyez-le à la personne qui s’occupe de DraftDesk pour vous.</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>&amp;Rapport&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>DraftDesk ended unexpectedly or went wrong the last time. Your workspace is safe.</source>
        <translation>DraftDesk s’est arrêté de façon inattendue ou a connu une erreur la dernière fois. Votre dossier de travail est intact.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The report is not there any more.</source>
        <translation>Le rapport n’est plus là.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>{title} as on {day}</source>
        <translation>{title} au {day}</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>Save the backup as</source>
        <translation>Enregistrer la sauvegarde sous</translation>
    </message>
    <message>
        <source>Workspaces (*.draftdesk)</source>
        <translation>Dossiers de travail (*.draftdesk)</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Put the backup of {moment} in place of {name}?</source>
        <translation>Mettre la sauvegarde du {moment} à la place de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>What {name} holds now is kept beside it in another file.</source>
        <translation>Ce que {name} contient maintenant est gardé à côté, dans un autre fichier.</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>{name} is as it was in the backup.</source>
        <translation>{name} est tel que dans la sauvegarde.</translation>
    </message>
    <message>
        <source>Look at what it was before</source>
        <translation>Voir l’état précédent</translation>
    </message>
    <message>
        <source>What was there before is in {name}.</source>
        <translation>Ce qui s’y trouvait est dans {name}.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Review what arrived</source>
        <translation>Examiner les documents arrivés</translation>
    </message>
    <message>
        <source>Leave the review without importing anything?</source>
        <translation>Quitter l’examen sans rien importer&#xa0;?</translation>
    </message>
    <message>
        <source>What you changed here is lost. The files themselves stay where they are.</source>
        <translation>Les modifications faites ici sont perdues. Les fichiers eux-mêmes restent où ils sont.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>No other line of this source leads to a list: put the caret on one in its text, then press L</source>
        <translation>Aucune autre ligne de cette source n’introduit de liste&#xa0;: placez le curseur sur une ligne de son texte, puis pressez L</translation>
    </message>
    <message>
        <source>Looking for lists</source>
        <translation>Recherche de listes</translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>Text of the snippet</source>
        <translation>Texte de l’extrait</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>Where it stands in the source</source>
        <translation>Place dans la source</translation>
    </message>
    <message>
        <source>{what}? Press W to part them</source>
        <translation>{what}&#xa0;? Pressez W pour les séparer</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>St&amp;rength</source>
        <translation>Con&amp;vergence</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>&amp;Contributors</source>
        <translation>&amp;Contributeurs</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Snippet</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>{ticked} of {count} ticked</source>
        <translation>{ticked} sur {count} cochés</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sans intertitre</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Coché</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Non coché</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Snippets found</source>
        <translation>Extraits trouvés</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <source>Keep your remarks and your watch list?</source>
        <translation>Conserver vos observations et votre liste de veille&#xa0;?</translation>
    </message>
    <message>
        <source>They are in no file yet. Saved as a workspace, they can be opened again with both texts.</source>
        <translation>Elles ne sont encore dans aucun fichier. Enregistrées comme dossier de travail, elles pourront être rouvertes avec les deux textes.</translation>
    </message>
    <message>
        <source>Save as workspace…</source>
        <translation>Enregistrer comme dossier de travail…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Saved as a workspace: {name}</source>
        <translation>Enregistré comme dossier de travail&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{old} and {new}</source>
        <translation>{old} et {new}</translation>
    </message>
    <message>
        <source>Save the comparison as a workspace</source>
        <translation>Enregistrer la comparaison comme dossier de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.draftdesk)</source>
        <translation>Dossiers de travail (*.draftdesk)</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Phase:</source>
        <translation>&amp;Phase&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>Num&amp;ber:</source>
        <translation>N&amp;uméro&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>P&amp;remier jour&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Dernier jour&#xa0;:</translation>
    </message>
    <message>
        <source>Plac&amp;e:</source>
        <translation>&amp;Lieu&#xa0;:</translation>
    </message>
    <message>
        <source>Who was &amp;there:</source>
        <translation>Part&amp;icipants&#xa0;:</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>A number is 1 to 9999, or nothing.</source>
        <translation>Un numéro va de 1 à 9999, ou reste vide.</translation>
    </message>
    <message>
        <source>This is no day: write it as 2017-05-08.</source>
        <translation>Ce n’est pas une date&#xa0;: écrivez par exemple 2017-05-08.</translation>
    </message>
</context>
<context>
    <name>SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle séance…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Title of the session:</source>
        <translation>Titre de la séance&#xa0;:</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge “{name}” into:</source>
        <translation>Fusionner «&#xa0;{name}&#xa0;» avec&#xa0;:</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {n} sessions?</source>
        <translation>Supprimer {n} séances&#xa0;?</translation>
    </message>
    <message>
        <source>No source belongs to it.</source>
        <translation>Aucune source n’en fait partie.</translation>
    </message>
    <message>
        <source>One source then belongs to no session.</source>
        <translation>Une source n’appartiendra alors à aucune séance.</translation>
    </message>
    <message>
        <source>{n} sources then belong to no session.</source>
        <translation>{n} sources n’appartiendront alors à aucune séance.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{name}, {days}, {n} sources</source>
        <translation>{name}, {days}, {n} sources</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>What the settings below are of</source>
        <translation>Ce que concernent les réglages ci-dessous</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>That paragraph is no longer in the draft.</source>
        <translation>Ce paragraphe n’est plus dans le projet.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Older text</source>
        <translation>Texte ancien</translation>
    </message>
    <message>
        <source>Newer text</source>
        <translation>Texte nouveau</translation>
    </message>
    <message>
        <source>A · {name}</source>
        <translation>A · {name}</translation>
    </message>
    <message>
        <source>B · {name}</source>
        <translation>B · {name}</translation>
    </message>
</context>
<context>
    <name>SidePicker</name>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Compare from</source>
        <translation>Comparer depuis</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>De {old} à {new}</translation>
    </message>
    <message>
        <source>The older text</source>
        <translation>Le texte ancien</translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation>Le texte nouveau</translation>
    </message>
    <message>
        <source>Swap the two texts</source>
        <translation>Intervertir les deux textes</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;vers</translation>
    </message>
</context>
<context>
    <name>SnippetActs</name>
    <message>
        <source>Delete {n} snippets?</source>
        <translation>Supprimer {n} extraits&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {snippet}?</source>
        <translation>Supprimer {snippet}&#xa0;?</translation>
    </message>
    <message>
        <source>The source keeps its words. Undo brings the snippets back.</source>
        <translation>La source garde son texte. Annuler fait revenir les extraits.</translation>
    </message>
    <message>
        <source>One stands in a draft: its paragraph stays, with the source&apos;s words in its provenance.</source>
        <translation>L’un figure dans un projet&#xa0;: son paragraphe reste, avec les mots de la source dans sa provenance.</translation>
    </message>
    <message>
        <source>{n} stand in drafts: the paragraphs stay, with the source&apos;s words in their provenance.</source>
        <translation>{n} figurent dans des projets&#xa0;: les paragraphes restent, avec les mots de la source dans leur provenance.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Set aside {snippets}</source>
        <translation>Écarter {snippets}</translation>
    </message>
    <message>
        <source>Why are they kept out of the draft?</source>
        <translation>Pourquoi sont-ils tenus hors du projet&#xa0;?</translation>
    </message>
    <message>
        <source>One stands in a draft and was left there; the others are set aside.</source>
        <translation>L’un figure dans un projet et y a été laissé&#xa0;; les autres sont écartés.</translation>
    </message>
    <message>
        <source>{n} stand in a draft and were left there; the others are set aside.</source>
        <translation>{n} figurent dans un projet et y ont été laissés&#xa0;; les autres sont écartés.</translation>
    </message>
    <message>
        <source>{n} snippets</source>
        <translation>{n} extraits</translation>
    </message>
</context>
<context>
    <name>SnippetForm</name>
    <message>
        <source>Show where it stands in its source</source>
        <translation>L’afficher à sa place dans la source</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>Comme dans la source</translation>
    </message>
    <message>
        <source>Show what the source says, with what was changed since</source>
        <translation>Afficher ce que dit la source, avec ce qui a été modifié depuis</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Take the doubts away: a person has looked</source>
        <translation>Lever les doutes&#xa0;: quelqu’un a vérifié</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add a contributor</source>
        <translation>Ajouter un contributeur</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Keep what was only likely to be a recommendation</source>
        <translation>Conserver ce qui n’était qu’une recommandation probable</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{n} snippets are chosen</source>
        <translation>{n} extraits sont choisis</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>One has doubts</source>
        <translation>L’un comporte des doutes</translation>
    </message>
    <message>
        <source>{n} have doubts</source>
        <translation>{n} comportent des doutes</translation>
    </message>
    <message>
        <source>One is only likely</source>
        <translation>L’un n’est que probable</translation>
    </message>
    <message>
        <source>{n} are only likely</source>
        <translation>{n} ne sont que probables</translation>
    </message>
    <message>
        <source>Likely: a sentence that reads like a recommendation</source>
        <translation>Probable&#xa0;: une phrase qui se lit comme une recommandation</translation>
    </message>
    <message>
        <source>from {n} sources: what is changed here is changed in all</source>
        <translation>de {n} sources&#xa0;: ce qui est modifié ici l’est dans tous</translation>
    </message>
    <message>
        <source>from {source}: what is changed here is changed in all</source>
        <translation>de {source}&#xa0;: ce qui est modifié ici l’est dans tous</translation>
    </message>
    <message>
        <source>{source}, page {n}</source>
        <translation>{source}, page {n}</translation>
    </message>
</context>
<context>
    <name>SnippetSearch</name>
    <message>
        <source>Search the snippets</source>
        <translation>Rechercher dans les extraits</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Meilleurs d’abord</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show or hide what the hits can be filtered by</source>
        <translation>Afficher ou masquer les critères de filtrage des résultats</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>One snippet</source>
        <translation>Un extrait</translation>
    </message>
    <message>
        <source>{n} snippets in one source</source>
        <translation>{n} extraits dans une source</translation>
    </message>
    <message>
        <source>{n} snippets in {m} sources</source>
        <translation>{n} extraits dans {m} sources</translation>
    </message>
</context>
<context>
    <name>SnippetsTab</name>
    <message>
        <source>Not yet placed</source>
        <translation>Pas encore placés</translation>
    </message>
    <message>
        <source>Show only snippets that no paragraph of this draft came from</source>
        <translation>N’afficher que les extraits dont ne provient aucun paragraphe de ce projet</translation>
    </message>
    <message>
        <source>The chosen snippet in full</source>
        <translation>L’extrait choisi en entier</translation>
    </message>
    <message>
        <source>Choose the snippet, then press {keys} to link it.</source>
        <translation>Choisissez l’extrait, puis pressez {keys} pour le lier.</translation>
    </message>
    <message>
        <source>{n} snippets are chosen: they go in together, in this order.</source>
        <translation>{n} extraits sont choisis&#xa0;: ils entrent ensemble, dans cet ordre.</translation>
    </message>
    <message>
        <source>Choose a snippet to read it in full. Drag it into the text, or press Enter on it.</source>
        <translation>Choisissez un extrait pour le lire en entier. Faites-le glisser dans le texte, ou pressez Entrée.</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation>De&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>No session</source>
        <translation>Sans séance</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Nouvelle séance…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Title of the session:</source>
        <translation>Titre de la séance&#xa0;:</translation>
    </message>
    <message>
        <source>Export the original file</source>
        <translation>Exporter le fichier original</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exporter {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete {code}, “{title}”?</source>
        <translation>Supprimer {code}, «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {count} sources?</source>
        <translation>Supprimer {count} sources&#xa0;?</translation>
    </message>
    <message>
        <source>It has no snippets.</source>
        <translation>Elle n’a pas d’extraits.</translation>
    </message>
    <message>
        <source>They have no snippets.</source>
        <translation>Elles n’ont pas d’extraits.</translation>
    </message>
    <message>
        <source>One snippet goes with it.</source>
        <translation>Un extrait disparaît avec elle.</translation>
    </message>
    <message>
        <source>{count} snippets go with it.</source>
        <translation>{count} extraits disparaissent avec.</translation>
    </message>
    <message>
        <source>One of them stands in a draft: the paragraph keeps its words and says where these came from.</source>
        <translation>L’un d’eux figure dans un projet&#xa0;: le paragraphe garde son libellé et indique d’où il vient.</translation>
    </message>
    <message>
        <source>{count} of them stand in a draft: the paragraphs keep their words and say where these came from.</source>
        <translation>{count} d’entre eux figurent dans un projet&#xa0;: les paragraphes gardent leur libellé et indiquent d’où il vient.</translation>
    </message>
</context>
<context>
    <name>SourceDetails</name>
    <message>
        <source>{code}: source details</source>
        <translation>{code}&#xa0;: détails de la source</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>None; type a title for a new one</source>
        <translation>Aucune&#xa0;; tapez un titre pour en créer une</translation>
    </message>
    <message>
        <source>When it was read:</source>
        <translation>Lue le&#xa0;:</translation>
    </message>
    <message>
        <source>Source details</source>
        <translation>Détails de la source</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Session:</source>
        <translation>&amp;Séance&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date&#xa0;:</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>S&amp;ubmitted by:</source>
        <translation>Présentée &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>Names, with a semicolon between two</source>
        <translation>Noms, séparés par un point-virgule</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Visibility:</source>
        <translation>&amp;Visibilité&#xa0;:</translation>
    </message>
    <message>
        <source>For its snippets &amp;too</source>
        <translation>Pour ses &amp;extraits aussi</translation>
    </message>
    <message>
        <source>&amp;Reports on:</source>
        <translation>&amp;Rend compte de&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>Filtrer les sources</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sans séance</translation>
    </message>
    <message>
        <source>Together by session</source>
        <translation>Regrouper par séance</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Shown in the lower half</source>
        <translation>Affiché dans la moitié inférieure</translation>
    </message>
    <message>
        <source>Type some letters of a source</source>
        <translation>Tapez quelques lettres d’une source</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Le projet</translation>
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
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sans séance</translation>
    </message>
    <message>
        <source>{session} · {count}</source>
        <translation>{session} · {count}</translation>
    </message>
    <message>
        <source>{source}; one snippet</source>
        <translation>{source}&#xa0;; un extrait</translation>
    </message>
    <message>
        <source>{source}; {count} snippets</source>
        <translation>{source}&#xa0;; {count} extraits</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Choose a source on the left: its text is shown here, to read and to mark.</source>
        <translation>Choisissez une source à gauche&#xa0;: son texte s’affiche ici, pour le lire et le marquer.</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>Rechercher dans cette source</translation>
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
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>SourcesPlace</name>
    <message>
        <source>Sources and snippets</source>
        <translation>Sources et extraits</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Sources: {sources} · Snippets: {snippets}</source>
        <translation>Sources&#xa0;: {sources} · Extraits&#xa0;: {snippets}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{paragraphs}: {status}.</source>
        <translation>{paragraphs}&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} paragraphes</translation>
    </message>
    <message>
        <source>{count} agreed paragraphs</source>
        <translation>{count} paragraphes agréés</translation>
    </message>
    <message>
        <source>Why {paragraphs} should be open again:</source>
        <translation>Pourquoi rouvrir {paragraphs}&#xa0;:</translation>
    </message>
    <message>
        <source>Reopen agreed text</source>
        <translation>Rouvrir un texte agréé</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved state</source>
        <translation>État d’enregistrement</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Looking only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Back to the working draft</source>
        <translation>Retour au projet en cours</translation>
    </message>
</context>
<context>
    <name>Superseding</name>
    <message>
        <source>What {code} supersedes</source>
        <translation>Ce que {code} remplace</translation>
    </message>
    <message>
        <source>Choose the older source</source>
        <translation>Choisir la source antérieure</translation>
    </message>
    <message>
        <source>Its snippets, with their tags and their places in drafts, come over to this source.</source>
        <translation>Ses extraits, avec leurs étiquettes et leurs places dans les projets, passent à cette source.</translation>
    </message>
    <message>
        <source>Comparing the two…</source>
        <translation>Comparaison des deux…</translation>
    </message>
    <message>
        <source>Words differ: tick those that are the same snippet ({count})</source>
        <translation>Libellés différents&#xa0;: cochez ceux qui sont le même extrait ({count})</translation>
    </message>
    <message>
        <source>Not in the new source: they stay with the old one ({count})</source>
        <translation>Absents de la nouvelle source&#xa0;: ils restent à l’ancienne ({count})</translation>
    </message>
    <message>
        <source>The older source has no snippets: nothing needs to come over.</source>
        <translation>L’ancienne source n’a pas d’extraits&#xa0;: rien n’est à transférer.</translation>
    </message>
    <message>
        <source>{exact} of {all} snippets stand there word for word and come over.</source>
        <translation>{exact} extraits sur {all} y figurent mot pour mot et sont transférés.</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>&amp;Takes the place of:</source>
        <translation>&amp;Remplace&#xa0;:</translation>
    </message>
    <message>
        <source>Snippets that do not come over by themselves</source>
        <translation>Extraits qui ne sont pas transférés d’eux-mêmes</translation>
    </message>
    <message>
        <source>Old and new words</source>
        <translation>Ancien et nouveau libellé</translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name of the new tag under “{where}”:</source>
        <translation>Nom de la nouvelle étiquette sous «&#xa0;{where}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Title of the new facet, such as “Target group”:</source>
        <translation>Titre de la nouvelle facette, par exemple «&#xa0;Groupe cible&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>New facet</source>
        <translation>Nouvelle facette</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. Merge “{tag}” into it?</source>
        <translation>Il existe déjà une étiquette «&#xa0;{name}&#xa0;». Y fusionner «&#xa0;{tag}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What carries “{tag}” then carries “{name}”, and “{tag}” becomes a synonym.</source>
        <translation>Ce qui porte «&#xa0;{tag}&#xa0;» portera «&#xa0;{name}&#xa0;», et «&#xa0;{tag}&#xa0;» deviendra un synonyme.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Couleur de l’étiquette</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>(au premier niveau)</translation>
    </message>
    <message>
        <source>Move under</source>
        <translation>Placer sous</translation>
    </message>
    <message>
        <source>Move {what} under:</source>
        <translation>Placer {what} sous&#xa0;:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Merge {what} into:</source>
        <translation>Fusionner {what} avec&#xa0;:</translation>
    </message>
    <message>
        <source>Delete {what}?</source>
        <translation>Supprimer {what}&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No snippet carries it.</source>
        <translation>Aucun extrait ne la porte.</translation>
    </message>
    <message>
        <source>No snippet carries them.</source>
        <translation>Aucun extrait ne les porte.</translation>
    </message>
    <message>
        <source>It is taken off one snippet.</source>
        <translation>Elle est retirée d’un extrait.</translation>
    </message>
    <message>
        <source>It is taken off {n} snippets.</source>
        <translation>Elle est retirée de {n} extraits.</translation>
    </message>
    <message>
        <source>They are taken off snippets {n} times.</source>
        <translation>Elles sont retirées {n} fois d’extraits.</translation>
    </message>
    <message>
        <source>{said} What stands under it takes its place.</source>
        <translation>{said} Ce qui est placé dessous prend sa place.</translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation>{n} étiquettes</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>Facet {name}, {n} tags, {m} snippets</source>
        <translation>Facette {name}, {n} étiquettes, {m} extraits</translation>
    </message>
    <message>
        <source>{name}, {m} snippets</source>
        <translation>{name}, {m} extraits</translation>
    </message>
    <message>
        <source>{tag}; synonyms: {synonyms}</source>
        <translation>{tag}&#xa0;; synonymes&#xa0;: {synonyms}</translation>
    </message>
</context>
<context>
    <name>TagsWindow</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Filter by name or synonym</source>
        <translation>Filtrer par nom ou synonyme</translation>
    </message>
    <message>
        <source>No tag fits the filter.</source>
        <translation>Aucune étiquette ne répond au filtre.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>New facet…</source>
        <translation>Nouvelle facette…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Move under…</source>
        <translation>Placer sous…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Show the snippets</source>
        <translation>Afficher les extraits</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Colour {n}</source>
        <translation>Couleur {n}</translation>
    </message>
    <message>
        <source>As its place gives it</source>
        <translation>Selon sa place</translation>
    </message>
    <message>
        <source>Own colour…</source>
        <translation>Autre couleur…</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Choose a Word file…</source>
        <translation>Choisir un fichier Word…</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>The styles are DraftDesk’s own. A Word file or template (.docx, .dotx) can bring others.</source>
        <translation>Les styles sont ceux de DraftDesk. Un fichier ou modèle Word (.docx, .dotx) peut en apporter d’autres.</translation>
    </message>
    <message>
        <source>Styles and page are those of {file}.</source>
        <translation>Les styles et la page sont ceux de {file}.</translation>
    </message>
    <message>
        <source>Styles that it does not have, and that are added: {styles}.</source>
        <translation>Styles qu’il n’a pas et qui sont ajoutés&#xa0;: {styles}.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Known terms</source>
        <translation>Termes connus</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Take its &amp;terms</source>
        <translation>Prendre ses &amp;termes</translation>
    </message>
    <message>
        <source>Take from a &amp;file…</source>
        <translation>Prendre d’un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation>Filtrer les termes</translation>
    </message>
    <message>
        <source>These abbreviations need no explanation in any text of this workspace.</source>
        <translation>Ces sigles n’ont pas à être développés dans les textes de ce dossier de travail.</translation>
    </message>
    <message>
        <source>A&amp;bbreviation:</source>
        <translation>&amp;Sigle :</translation>
    </message>
    <message>
        <source>Stands f&amp;or:</source>
        <translation>Signifi&amp;e :</translation>
    </message>
    <message>
        <source>From a &amp;source:</source>
        <translation>D’une so&amp;urce :</translation>
    </message>
    <message>
        <source>A file that lists or explains abbreviations</source>
        <translation>Un fichier qui énumère ou développe des sigles</translation>
    </message>
    <message>
        <source>Lists and documents (*.csv *.txt *.docx *.xlsx *.odt *.md *.html *.pdf);;All files (*)</source>
        <translation>Listes et documents (*.csv *.txt *.docx *.xlsx *.odt *.md *.html *.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>{name} explains no abbreviation that is not here already.</source>
        <translation>{name} ne développe aucun sigle qui ne figure déjà ici.</translation>
    </message>
    <message>
        <source>{count} terms were added; they are chosen in the list.</source>
        <translation>Termes ajoutés, et choisis dans la liste : {count}.</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>{term}: {words}</source>
        <translation>{term} : {words}</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
</context>
<context>
    <name>TieList</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
</context>
<context>
    <name>TieModel</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>{member} in {group}, since {since}, until {until}</source>
        <translation>{member} dans {group}, depuis {since}, jusqu’à {until}</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Update the draft from a file</source>
        <translation>Mettre à jour le projet à partir d’un fichier</translation>
    </message>
    <message>
        <source>Its words before</source>
        <translation type="obsolete">Libellé antérieur</translation>
    </message>
    <message>
        <source>Take its &amp;comments over as comments of the team</source>
        <translation>Reprendre ses &amp;commentaires comme commentaires de l’équipe</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>&amp;Ne rien cocher</translation>
    </message>
    <message>
        <source>&amp;Update the draft</source>
        <translation>&amp;Mettre à jour le projet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation>Modifications dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Tracked changes in it:</source>
        <translation>Modifications &amp;suivies qu’il contient :</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation type="obsolete">A&amp;vant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Next clash</source>
        <translation>Conf&amp;lit suivant</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>{file} was written from “{label}”.</source>
        <translation>{file} a été produit à partir de « {label} ».</translation>
    </message>
    <message>
        <source>{file} was written from the working draft as it was on {when} (UTC).</source>
        <translation>{file} a été produit à partir du projet de travail tel qu’il était le {when} (UTC).</translation>
    </message>
    <message>
        <source>{file} was written from the working draft.</source>
        <translation>{file} a été produit à partir du projet de travail.</translation>
    </message>
    <message>
        <source>1 change in it.</source>
        <translation>Il contient 1 modification.</translation>
    </message>
    <message>
        <source>{count} changes in it.</source>
        <translation>Modifications qu’il contient : {count}.</translation>
    </message>
    <message>
        <source>The draft changed 1 of them too: choose which words stay.</source>
        <translation>L’une d’elles touche ce qui a aussi changé dans le projet : choisissez le texte qui reste.</translation>
    </message>
    <message>
        <source>The draft changed {count} of them too: choose which words stay.</source>
        <translation>Modifications touchant ce qui a aussi changé dans le projet : {count}. Choisissez le texte qui reste.</translation>
    </message>
    <message>
        <source>Something stands against 1 of them; it is not ticked.</source>
        <translation>Quelque chose s’oppose à l’une d’elles ; elle n’est pas cochée.</translation>
    </message>
    <message>
        <source>Something stands against {count} of them; these are not ticked.</source>
        <translation>Quelque chose s’oppose à {count} d’entre elles ; elles ne sont pas cochées.</translation>
    </message>
    <message>
        <source>1 comment comes with it.</source>
        <translation>1 commentaire vient avec lui.</translation>
    </message>
    <message>
        <source>{count} comments come with it.</source>
        <translation>{count} commentaires viennent avec lui.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>1 change of {file} was made in the draft.</source>
        <translation>1 modification de {file} a été apportée au projet.</translation>
    </message>
    <message>
        <source>{count} changes of {file} were made in the draft.</source>
        <translation>{count} modifications de {file} ont été apportées au projet.</translation>
    </message>
    <message>
        <source>Left as it was: {count}.</source>
        <translation>Laissé en l’état : {count}.</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>A file is being read already; the status bar says how far it is.</source>
        <translation>Un fichier est déjà en cours de lecture ; la barre d’état en indique l’avancement.</translation>
    </message>
    <message>
        <source>Update the draft from a file</source>
        <translation>Mettre à jour le projet à partir d’un fichier</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.doc);;All files (*)</source>
        <translation>Documents Word (*.docx *.doc);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Compare it all the same</source>
        <translation>Le comparer malgré tout</translation>
    </message>
    <message>
        <source>{file} changes nothing in the draft.</source>
        <translation>{file} ne change rien au projet.</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>Verifying {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Verify a received file</source>
        <translation>Vérifier un fichier reçu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>There is no version yet to hold {name} against: freeze one, or add one that was received.</source>
        <translation>Il n’y a pas encore de version avec laquelle vérifier {name}&#xa0;: figez-en une, ou ajoutez-en une qui a été reçue.</translation>
    </message>
    <message>
        <source>Import it instead…</source>
        <translation>L’importer plutôt…</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>D&amp;raft:</source>
        <translation>P&amp;rojet&#xa0;:</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Working draft</source>
        <translation>Projet en cours</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportée</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Pas encore exportée</translation>
    </message>
    <message>
        <source>Received as {file}</source>
        <translation>Reçue sous le nom {file}</translation>
    </message>
</context>
<context>
    <name>VersionPicker</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Projet en cours</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>That was the last change.</source>
        <translation>C’était la dernière modification.</translation>
    </message>
    <message>
        <source>That was the first change.</source>
        <translation>C’était la première modification.</translation>
    </message>
</context>
<context>
    <name>WatchFiles</name>
    <message>
        <source>Watch lists (*.txt);;All files (*)</source>
        <translation>Listes de veille (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a watch list</source>
        <translation>Ajouter une liste de veille</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Put on the watch list: {count}</source>
        <translation>Mis sur la liste de veille&#xa0;: {count}</translation>
    </message>
    <message>
        <source>All that the file lists is on the watch list already.</source>
        <translation>Tout ce qu’énumère le fichier figure déjà dans la liste de veille.</translation>
    </message>
    <message>
        <source>The file lists nothing to watch.</source>
        <translation>Le fichier n’énumère rien à surveiller.</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Liste de veille</translation>
    </message>
    <message>
        <source>Save the watch list</source>
        <translation>Enregistrer la liste de veille</translation>
    </message>
    <message>
        <source>Watch lists (*.txt)</source>
        <translation>Listes de veille (*.txt)</translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>What to watch</source>
        <translation>Ce qu’il faut surveiller</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Words or paragraph to watch</source>
        <translation>Mots ou paragraphe à surveiller</translation>
    </message>
    <message>
        <source>Note on what is watched</source>
        <translation>Note sur ce qui est surveillé</translation>
    </message>
    <message>
        <source>Note, for your delegation alone</source>
        <translation>Note, pour votre délégation seulement</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Surveille&amp;r</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Instead of {item}</source>
        <translation>À la place de {item}</translation>
    </message>
    <message>
        <source>climate, adapt*, a phrase</source>
        <translation>climat, adapt*, mots</translation>
    </message>
    <message>
        <source>12 (a)</source>
        <translation>12 a)</translation>
    </message>
    <message>
        <source>Save &amp;item</source>
        <translation>Enregist&amp;rer</translation>
    </message>
</context>
<context>
    <name>WatchModel</name>
    <message>
        <source>Changes of its own words: {count}</source>
        <translation>Modifications de ses propres mots&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Changes elsewhere in a paragraph where it stands: {count}</source>
        <translation>Modifications ailleurs dans un paragraphe où il figure&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Modifié&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nearby: {count}</source>
        <translation>À proximité&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Only near a change: {count}</source>
        <translation type="vanished">Seulement près d’une modification&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No change touches it</source>
        <translation>Aucune modification n’y touche</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Watch list</source>
        <translation>Liste de veille</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Type words, phrases or numbers of paragraphs that your delegation watches: every change that touches one is marked and counted. The list never circulates.</source>
        <translation>Tapez des mots, des expressions ou des numéros de paragraphes que votre délégation surveille&#xa0;: toute modification qui y touche est signalée et comptée. La liste n’est jamais distribuée.</translation>
    </message>
    <message>
        <source>This paragraph has no number by which it could be found in another text: watch words of it.</source>
        <translation>Ce paragraphe n’a pas de numéro permettant de le retrouver dans un autre texte&#xa0;: surveillez plutôt des mots de ce paragraphe.</translation>
    </message>
    <message>
        <source>The changes that touch “{item}” are hidden by the filters.</source>
        <translation>Les modifications qui touchent à «&#xa0;{item}&#xa0;» sont masquées par les filtres.</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>En fichier</translation>
    </message>
    <message>
        <source>Watch list as a file</source>
        <translation>Liste de veille en fichier</translation>
    </message>
    <message>
        <source>List as a file</source>
        <translation type="vanished">Liste en fichier</translation>
    </message>
</context>
<context>
    <name>WordPanes</name>
    <message>
        <source>Its words before</source>
        <translation>Ses mots avant</translation>
    </message>
    <message>
        <source>Its words in the file</source>
        <translation>Ses mots dans le fichier</translation>
    </message>
    <message>
        <source>Its words in the draft now</source>
        <translation>Ses mots dans le projet maintenant</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>&amp;Avant :</translation>
    </message>
    <message>
        <source>In the &amp;file:</source>
        <translation>Dans le &amp;fichier :</translation>
    </message>
    <message>
        <source>In the &amp;draft now:</source>
        <translation>Dans le pro&amp;jet maintenant :</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>look</source>
        <translation>à voir</translation>
    </message>
</context>
<context>
    <name>_Frame</name>
    <message>
        <source>Drop to import</source>
        <translation type="vanished">Déposer pour importer</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>What was found</source>
        <translation>Résultats trouvés</translation>
    </message>
    <message>
        <source>not all alike</source>
        <translation>pas tous identiques</translation>
    </message>
</context>
<context>
    <name>_Running</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: {work}</source>
        <translation>Annuler&#xa0;: {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>&amp;Freeze a version…</source>
        <translation>&amp;Figer une version…</translation>
    </message>
    <message>
        <source>Issue the draft as it stands as a version that never changes again</source>
        <translation>Publier le projet tel qu’il est comme version qui ne change plus jamais</translation>
    </message>
    <message>
        <source>List a Word, PDF or text file that came back as a version of the draft</source>
        <translation>Enregistrer un fichier Word, PDF ou texte qui est revenu comme version du projet</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>The versions issued: read, export or restore one</source>
        <translation>Les versions publiées&#xa0;: en lire, exporter ou restaurer une</translation>
    </message>
    <message>
        <source>Add a received f&amp;ile…</source>
        <translation>Ajouter un fic&amp;hier reçu…</translation>
    </message>
    <message>
        <source>&amp;Update the draft from a file…</source>
        <translation>Mettre à jo&amp;ur le projet à partir d’un fichier…</translation>
    </message>
    <message>
        <source>Take a Word file of the draft back that was edited elsewhere, change by change</source>
        <translation>Reprendre, modification par modification, un fichier Word du projet retravaillé ailleurs</translation>
    </message>
    <message>
        <source>Read it in Com&amp;pose</source>
        <translation>Lire dans &amp;Rédaction</translation>
    </message>
    <message>
        <source>Lay the chosen version open in Compose, to be read; or the working draft again</source>
        <translation>Ouvrir la version choisie dans Rédaction, pour la lire&#xa0;; ou revenir au projet en cours</translation>
    </message>
    <message>
        <source>Restore in&amp;to the working draft…</source>
        <translation>Restaurer dans le pro&amp;jet en cours…</translation>
    </message>
    <message>
        <source>Make the working draft say again what the chosen version said</source>
        <translation>Faire redire au projet en cours ce que disait la version choisie</translation>
    </message>
    <message>
        <source>Answer &amp;doubtful pairings…</source>
        <translation>Répondre aux appariements &amp;douteux…</translation>
    </message>
    <message>
        <source>Say what paragraphs of a received version were in the version before</source>
        <translation>Dire ce que les paragraphes d’une version reçue étaient dans la version précédente</translation>
    </message>
    <message>
        <source>&amp;Save the received file…</source>
        <translation>Enregi&amp;strer le fichier reçu…</translation>
    </message>
    <message>
        <source>The chosen version&apos;s file, byte by byte as it was received</source>
        <translation>Le fichier de la version choisie, octet pour octet, tel qu’il a été reçu</translation>
    </message>
    <message>
        <source>Changes and concorda&amp;nce</source>
        <translation>&amp;Modifications et concordance</translation>
    </message>
    <message>
        <source>What became of each number since another version; write it to Word</source>
        <translation>Ce qu’est devenu chaque numéro depuis une autre version&#xa0;; l’exporter dans Word</translation>
    </message>
    <message>
        <source>Identit&amp;y…</source>
        <translation>&amp;Identité…</translation>
    </message>
    <message>
        <source>Whose document the draft is: organ, symbol, distribution, agenda item, emblem</source>
        <translation>De qui est le document&#xa0;: organe, cote, distribution, point de l’ordre du jour, emblème</translation>
    </message>
    <message>
        <source>Edit profil&amp;es…</source>
        <translation>Modifier les &amp;profils…</translation>
    </message>
    <message>
        <source>How versions look on paper: page, letters, first page, header, numbered lines</source>
        <translation>L’aspect des versions sur le papier&#xa0;: page, caractères, première page, en-tête, lignes numérotées</translation>
    </message>
    <message>
        <source>Num&amp;bering…</source>
        <translation>Numérota&amp;tion…</translation>
    </message>
    <message>
        <source>How paragraphs and headings are numbered at each level, in each language</source>
        <translation>Comment paragraphes et titres sont numérotés à chaque niveau, dans chaque langue</translation>
    </message>
    <message>
        <source>Pre-fli&amp;ght</source>
        <translation>Véri&amp;fication</translation>
    </message>
    <message>
        <source>What would be objected to in a version or the draft before it goes out</source>
        <translation>Ce à quoi l’on trouverait à redire dans une version ou le projet avant sa distribution</translation>
    </message>
    <message>
        <source>Known ter&amp;ms…</source>
        <translation>Ter&amp;mes connus…</translation>
    </message>
    <message>
        <source>Abbreviations that need no explanation: add some, or take them from a list</source>
        <translation>Sigles qui n’ont pas à être développés : en ajouter, ou les prendre d’une liste</translation>
    </message>
    <message>
        <source>Circulate the pac&amp;kage…</source>
        <translation>Distribuer le jeu de fi&amp;chiers…</translation>
    </message>
    <message>
        <source>Write all files of the chosen version that go out together: clean, tracked, tables</source>
        <translation>Écrire tous les fichiers de la version choisie qui partent ensemble : texte net, suivi, tableaux</translation>
    </message>
    <message>
        <source>Reiss&amp;ue…</source>
        <translation>Nouvea&amp;u tirage…</translation>
    </message>
    <message>
        <source>Issue the draft in place of the chosen version, which had an error; both stay</source>
        <translation>Publier le projet à la place de la version choisie, qui contenait une erreur ; les deux restent</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write a version or the draft as Word, PDF, OpenDocument, Markdown or a web page</source>
        <translation>Écrire une version ou le projet en Word, en PDF, en OpenDocument, en Markdown ou en page Web</translation>
    </message>
    <message>
        <source>Chec&amp;k a Word file…</source>
        <translation>&amp;Vérifier un fichier Word…</translation>
    </message>
    <message>
        <source>What a Word file tells besides its text, and what is wrong with that; clean it</source>
        <translation>Ce qu’un fichier Word révèle outre son texte, et ce qui ne va pas dans celui-ci ; le nettoyer</translation>
    </message>
    <message>
        <source>Print the &amp;version…</source>
        <translation>Imprimer la &amp;version…</translation>
    </message>
    <message>
        <source>The chosen version on paper: its own pages where LibreOffice is installed</source>
        <translation>La version choisie sur papier : ses propres pages si LibreOffice est installé</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
        <source>The pages of the chosen version as they would be printed</source>
        <translation>Les pages de la version choisie telles qu’elles seraient imprimées</translation>
    </message>
    <message>
        <source>Write a version or the draft as Word, Markdown or a web page</source>
        <translation type="vanished">Écrire une version ou le projet en Word, en Markdown ou en page Web</translation>
    </message>
    <message>
        <source>&amp;Assemble…</source>
        <translation>&amp;Assembler…</translation>
    </message>
    <message>
        <source>See, section by section, what would be placed, then place it</source>
        <translation>Voir, section par section, ce qui serait placé, puis le placer</translation>
    </message>
    <message>
        <source>Show the &amp;draft</source>
        <translation>Afficher le proje&amp;t</translation>
    </message>
    <message>
        <source>Go to the working draft, from a version of it or from elsewhere</source>
        <translation>Aller au projet en cours, depuis une de ses versions ou d’ailleurs</translation>
    </message>
    <message>
        <source>Ne&amp;w empty draft…</source>
        <translation>Nouv&amp;eau projet vide…</translation>
    </message>
    <message>
        <source>Begin another draft in this workspace, with the outline of the first</source>
        <translation>Commencer un autre projet dans ce dossier de travail, avec le plan du premier</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>Su&amp;perscript</source>
        <translation>E&amp;xposant</translation>
    </message>
    <message>
        <source>Su&amp;bscript</source>
        <translation>In&amp;dice</translation>
    </message>
    <message>
        <source>&amp;Clear formatting</source>
        <translation>&amp;Effacer la mise en forme</translation>
    </message>
    <message>
        <source>&amp;Non-breaking space</source>
        <translation>Es&amp;pace insécable</translation>
    </message>
    <message>
        <source>Insert a space at which no line ends</source>
        <translation>Insérer une espace où la ligne ne peut être coupée</translation>
    </message>
    <message>
        <source>Paste &amp;words only</source>
        <translation>Coller le &amp;texte seul</translation>
    </message>
    <message>
        <source>Paste what was copied without its formatting</source>
        <translation>Coller ce qui a été copié sans sa mise en forme</translation>
    </message>
    <message>
        <source>S&amp;plit the page</source>
        <translation>Pa&amp;rtager la page</translation>
    </message>
    <message>
        <source>Show two places of the draft, or the draft and a source, one above the other</source>
        <translation>Afficher deux endroits du projet, ou le projet et une source, l’un au-dessus de l’autre</translation>
    </message>
    <message>
        <source>Go on in the other half of the split page</source>
        <translation>Continuer dans l’autre moitié de la page partagée</translation>
    </message>
    <message>
        <source>Show two places of the draft, one above the other</source>
        <translation type="vanished">Afficher deux endroits du projet, l’un au-dessus de l’autre</translation>
    </message>
    <message>
        <source>Go to the &amp;other half</source>
        <translation>Passer à l’a&amp;utre moitié</translation>
    </message>
    <message>
        <source>Write in the other half of the split page</source>
        <translation type="vanished">Écrire dans l’autre moitié de la page partagée</translation>
    </message>
    <message>
        <source>What is in the draft, where, and what is not, and why</source>
        <translation>Ce qui est dans le projet et à quel endroit, ce qui n’y est pas et pourquoi</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nouveau dossier de travail…</translation>
    </message>
    <message>
        <source>Start a workspace from an outline</source>
        <translation>Commencer un dossier de travail à partir d’un plan</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un dossier de travail</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Save a copy of the whole workspace to go on with</source>
        <translation>Enregistrer une copie de tout le dossier de travail pour continuer</translation>
    </message>
    <message>
        <source>Save a copy for o&amp;thers…</source>
        <translation>Enregistrer une copie pour d’a&amp;utres…</translation>
    </message>
    <message>
        <source>Save a copy without what is not for circulation</source>
        <translation type="vanished">Enregistrer une copie sans ce qui n’est pas destiné à être distribué</translation>
    </message>
    <message>
        <source>Save a copy without what is not for circulation; what is goes along with its file and rationale</source>
        <translation>Enregistrer une copie sans ce qui n’est pas destiné à être distribué&#xa0;; ce qui l’est va avec son fichier et sa justification</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>What was backed up on this machine: look into it, or have it back</source>
        <translation>Ce qui a été sauvegardé sur cet ordinateur&#xa0;: le consulter ou le récupérer</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>The workspace&apos;s title, file and figures</source>
        <translation>Le titre, le fichier et les chiffres du dossier de travail</translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation>&amp;Fermer le dossier de travail</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Annuler la dernière opération</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Rétablir la dernière opération annulée</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>What was done, by whom and when; go back to any act</source>
        <translation>Ce qui a été fait, par qui et quand&#xa0;; revenir à n’importe quelle opération</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>T&amp;out rechercher</translation>
    </message>
    <message>
        <source>Find snippets, sources, paragraphs and commands</source>
        <translation>Rechercher extraits, sources, paragraphes et commandes</translation>
    </message>
    <message>
        <source>All &amp;commands</source>
        <translation>Toutes les &amp;commandes</translation>
    </message>
    <message>
        <source>Find a command by its name and do it</source>
        <translation>Trouver une commande par son nom et l’exécuter</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Préfér&amp;ences…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus peti&amp;t</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille de texte &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>An invented negotiation on fresh water, to try everything on</source>
        <translation>Une négociation fictive sur l’eau douce, pour tout essayer</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>How things are done, at the page of the place in front</source>
        <translation>Comment procéder, à la page de l’espace affiché</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About DraftDesk</source>
        <translation>À &amp;propos de DraftDesk</translation>
    </message>
    <message>
        <source>Go to &amp;Sources</source>
        <translation>Aller à &amp;Sources</translation>
    </message>
    <message>
        <source>What was received, its snippets and their tags</source>
        <translation>Ce qui a été reçu, ses extraits et leurs étiquettes</translation>
    </message>
    <message>
        <source>Go to &amp;Compose</source>
        <translation>Aller à Ré&amp;daction</translation>
    </message>
    <message>
        <source>Where the draft is written</source>
        <translation>Où s’écrit le projet</translation>
    </message>
    <message>
        <source>Go to Co&amp;mpare</source>
        <translation>Aller à Co&amp;mparaison</translation>
    </message>
    <message>
        <source>What is different between two texts</source>
        <translation>Ce qui diffère entre deux textes</translation>
    </message>
    <message>
        <source>Go to &amp;Reflected</source>
        <translation>Aller à &amp;Prise en compte</translation>
    </message>
    <message>
        <source>Go to Circu&amp;late</source>
        <translation>Aller à Distri&amp;bution</translation>
    </message>
    <message>
        <source>Versions, and what is handed out</source>
        <translation>Les versions, et ce qui est distribué</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import documents; or drop them on the window</source>
        <translation>Importer des documents&#xa0;; ou les déposer sur la fenêtre</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un réper&amp;toire…</translation>
    </message>
    <message>
        <source>Import all documents in a folder and the folders in it</source>
        <translation>Importer tous les documents d’un répertoire et de ses sous-répertoires</translation>
    </message>
    <message>
        <source>&amp;Paste as source</source>
        <translation>Co&amp;ller comme source</translation>
    </message>
    <message>
        <source>Import the words or files that were copied elsewhere</source>
        <translation>Importer les mots ou les fichiers copiés ailleurs</translation>
    </message>
    <message>
        <source>Find &amp;snippets</source>
        <translation>Rechercher des e&amp;xtraits</translation>
    </message>
    <message>
        <source>Search the snippets by words, tags and contributors</source>
        <translation>Rechercher des extraits par mots, étiquettes et contributeurs</translation>
    </message>
    <message>
        <source>A so&amp;urce beside the draft…</source>
        <translation>Une so&amp;urce à côté du projet…</translation>
    </message>
    <message>
        <source>Choose a source, to read it in the lower half of the page</source>
        <translation>Choisir une source pour la lire dans la moitié inférieure de la page</translation>
    </message>
    <message>
        <source>Show source &amp;beside the draft</source>
        <translation>Afficher la source à &amp;côté du projet</translation>
    </message>
    <message>
        <source>Show the chosen snippet, or that of the paragraph, in its source in the lower half of the page</source>
        <translation>Afficher l’extrait choisi, ou celui du paragraphe, dans sa source dans la moitié inférieure de la page</translation>
    </message>
    <message>
        <source>Insert the selected passage, or the sentence, as a paragraph after the one with the caret</source>
        <translation>Insérer le passage sélectionné, ou la phrase, comme paragraphe après celui du curseur</translation>
    </message>
    <message>
        <source>Insert the selected passage, or the sentence, as a sub-paragraph of the one with the caret</source>
        <translation>Insérer le passage sélectionné, ou la phrase, comme alinéa de celui du curseur</translation>
    </message>
    <message>
        <source>Put the selected passage, or the sentence, into the sentence at the caret</source>
        <translation>Mettre le passage sélectionné, ou la phrase, dans la phrase, au curseur</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>Mark the selected passage, or the sentence, with the tag used last</source>
        <translation>Marquer le passage sélectionné, ou la phrase, avec la dernière étiquette utilisée</translation>
    </message>
    <message>
        <source>Mark with a &amp;recent tag</source>
        <translation>Marquer avec une étiquette réc&amp;ente</translation>
    </message>
    <message>
        <source>Choose one of the tags used last, and mark with it</source>
        <translation>Choisir l’une des dernières étiquettes utilisées, et marquer avec elle</translation>
    </message>
    <message>
        <source>Mark with a &amp;new tag…</source>
        <translation>Marquer avec une &amp;nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Name a tag, and mark with it</source>
        <translation>Nommer une étiquette, et marquer avec elle</translation>
    </message>
    <message>
        <source>&amp;Unmark</source>
        <translation>Démar&amp;quer</translation>
    </message>
    <message>
        <source>Take away the snippet under the caret</source>
        <translation>Retirer l’extrait sous le curseur</translation>
    </message>
    <message>
        <source>S&amp;how in Sources</source>
        <translation>Affic&amp;her dans Sources</translation>
    </message>
    <message>
        <source>Pre&amp;vious snippet</source>
        <translation>Extrait &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Find in this source</source>
        <translation>Rechercher dans cette s&amp;ource</translation>
    </message>
    <message>
        <source>&amp;Edit the snippet</source>
        <translation>Modi&amp;fier l’extrait</translation>
    </message>
    <message>
        <source>Go to the tags, contributors and kind of the chosen snippet</source>
        <translation>Aller aux étiquettes, aux contributeurs et au type de l’extrait choisi</translation>
    </message>
    <message>
        <source>Ne&amp;xt snippet</source>
        <translation>Extrait &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next snippet of this source</source>
        <translation>Aller à l’extrait suivant de cette source</translation>
    </message>
    <message>
        <source>&amp;Previous snippet</source>
        <translation>Extrait &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the snippet before, in this source</source>
        <translation>Aller à l’extrait précédent de cette source</translation>
    </message>
    <message>
        <source>Find in this &amp;source</source>
        <translation>Rechercher dans cette so&amp;urce</translation>
    </message>
    <message>
        <source>Find words in the source that is shown</source>
        <translation>Rechercher des mots dans la source affichée</translation>
    </message>
    <message>
        <source>&amp;Accept likely ones</source>
        <translation>&amp;Accepter les probables</translation>
    </message>
    <message>
        <source>Keep those of the chosen snippets that were only likely</source>
        <translation>Conserver ceux des extraits choisis qui n’étaient que probables</translation>
    </message>
    <message>
        <source>&amp;Set aside…</source>
        <translation>É&amp;carter…</translation>
    </message>
    <message>
        <source>&amp;Where every recommendation stands</source>
        <translation>Situation de cha&amp;que recommandation</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>Éc&amp;arter…</translation>
    </message>
    <message>
        <source>Keep the chosen snippets out of the draft, and say why</source>
        <translation>Tenir les extraits choisis hors du projet, et dire pourquoi</translation>
    </message>
    <message>
        <source>Ta&amp;ke up again</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>Let the chosen snippets be placed after all</source>
        <translation>Permettre de placer malgré tout les extraits choisis</translation>
    </message>
    <message>
        <source>Show in Sour&amp;ces</source>
        <translation>Afficher dans &amp;Sources</translation>
    </message>
    <message>
        <source>Show in the &amp;draft</source>
        <translation>Afficher dans le &amp;projet</translation>
    </message>
    <message>
        <source>Show the paragraph that the chosen snippet reached</source>
        <translation>Afficher le paragraphe où est entré l’extrait choisi</translation>
    </message>
    <message>
        <source>S&amp;wap rows and columns</source>
        <translation>&amp;Intervertir lignes et colonnes</translation>
    </message>
    <message>
        <source>&amp;Rows and columns without snippets</source>
        <translation>&amp;Lignes et colonnes sans extraits</translation>
    </message>
    <message>
        <source>Show also the themes and contributors that no snippet has</source>
        <translation>Afficher aussi les thèmes et contributeurs qu’aucun extrait ne porte</translation>
    </message>
    <message>
        <source>Count secondary and &amp;superseded sources</source>
        <translation>Compter les sources indirectes et re&amp;mplacées</translation>
    </message>
    <message>
        <source>Count also reports on what another source says, and sources that were replaced</source>
        <translation>Compter aussi les comptes rendus de ce que dit une autre source, et les sources remplacées</translation>
    </message>
    <message>
        <source>Export for &amp;circulation…</source>
        <translation>Exporter pour &amp;distribution…</translation>
    </message>
    <message>
        <source>What is shown as Word, a table or a picture, without what is not for circulation</source>
        <translation>Ce qui est affiché, en Word, en tableau ou en image, sans ce qui n’est pas destiné à être distribué</translation>
    </message>
    <message>
        <source>Export for the &amp;team…</source>
        <translation>Exporter pour l’é&amp;quipe…</translation>
    </message>
    <message>
        <source>All of what is shown as Word, a table or a picture</source>
        <translation>Tout ce qui est affiché, en Word, en tableau ou en image</translation>
    </message>
    <message>
        <source>Export the &amp;list for circulation…</source>
        <translation>Exporter la lis&amp;te pour distribution…</translation>
    </message>
    <message>
        <source>The snippets listed, as Word or a table, without what is not for circulation</source>
        <translation>Les extraits énumérés, en Word ou en tableau, sans ce qui n’est pas destiné à être distribué</translation>
    </message>
    <message>
        <source>Export the list for the t&amp;eam…</source>
        <translation>E&amp;xporter la liste pour l’équipe…</translation>
    </message>
    <message>
        <source>All snippets listed, as Word or a table</source>
        <translation>Tous les extraits énumérés, en Word ou en tableau</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Let the chosen snippets be placed in the draft again</source>
        <translation>Permettre de placer de nouveau les extraits choisis dans le projet</translation>
    </message>
    <message>
        <source>&amp;Internal</source>
        <translation>&amp;Interne</translation>
    </message>
    <message>
        <source>The chosen snippets are for oneself alone</source>
        <translation>Les extraits choisis sont réservés à soi-même</translation>
    </message>
    <message>
        <source>&amp;Co-facilitators</source>
        <translation>&amp;Cofacilitateurs</translation>
    </message>
    <message>
        <source>The chosen snippets are for the co-facilitators&apos; team</source>
        <translation>Les extraits choisis sont destinés à l’équipe des cofacilitateurs</translation>
    </message>
    <message>
        <source>Ci&amp;rculate</source>
        <translation>À &amp;distribuer</translation>
    </message>
    <message>
        <source>The chosen snippets may stand in what circulates</source>
        <translation>Les extraits choisis peuvent figurer dans ce qui est distribué</translation>
    </message>
    <message>
        <source>&amp;Delete snippets…</source>
        <translation>S&amp;upprimer des extraits…</translation>
    </message>
    <message>
        <source>Delete the chosen snippets; the source keeps its words</source>
        <translation>Supprimer les extraits choisis&#xa0;; la source garde son texte</translation>
    </message>
    <message>
        <source>Source &amp;details…</source>
        <translation>&amp;Détails de la source…</translation>
    </message>
    <message>
        <source>Title, code, kind, session, date, submitters and who may see the source</source>
        <translation>Titre, code, type, séance, date, auteurs et qui peut voir la source</translation>
    </message>
    <message>
        <source>&amp;Move to session…</source>
        <translation>R&amp;attacher à une séance…</translation>
    </message>
    <message>
        <source>Say to which session the chosen sources belong</source>
        <translation>Dire de quelle séance relèvent les sources choisies</translation>
    </message>
    <message>
        <source>&amp;Reports on…</source>
        <translation>&amp;Rend compte de…</translation>
    </message>
    <message>
        <source>Say on which other source this one reports, so that nothing counts twice</source>
        <translation>Dire de quelle autre source celle-ci rend compte, pour que rien ne soit compté deux fois</translation>
    </message>
    <message>
        <source>S&amp;upersedes…</source>
        <translation>Rem&amp;place…</translation>
    </message>
    <message>
        <source>Put this source in the place of an older one, and take its snippets over</source>
        <translation>Mettre cette source à la place d’une plus ancienne, et en reprendre les extraits</translation>
    </message>
    <message>
        <source>E&amp;xport the original file…</source>
        <translation>E&amp;xporter le fichier original…</translation>
    </message>
    <message>
        <source>Save the source as it was received</source>
        <translation>Enregistrer la source telle qu’elle a été reçue</translation>
    </message>
    <message>
        <source>Dele&amp;te…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>Delete the chosen sources with their snippets</source>
        <translation>Supprimer les sources choisies avec leurs extraits</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>Rename, merge, nest, colour and order the tags, and their facets</source>
        <translation>Renommer, fusionner, imbriquer, colorer et ordonner les étiquettes et leurs facettes</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Séances…</translation>
    </message>
    <message>
        <source>Describe, merge and delete sessions</source>
        <translation>Décrire, fusionner et supprimer des séances</translation>
    </message>
    <message>
        <source>&amp;Contributors and groups…</source>
        <translation>&amp;Contributeurs et groupes…</translation>
    </message>
    <message>
        <source>Names, codes, groups and members of those who speak</source>
        <translation>Noms, codes, groupes et membres de ceux qui s’expriment</translation>
    </message>
    <message>
        <source>&amp;Near-identical snippets…</source>
        <translation>Extraits &amp;quasi identiques…</translation>
    </message>
    <message>
        <source>Snippets that say the same, together with their differences</source>
        <translation>Les extraits qui disent la même chose, avec leurs différences</translation>
    </message>
    <message>
        <source>Show the l&amp;ist</source>
        <translation>Afficher la &amp;liste</translation>
    </message>
    <message>
        <source>The sources and the search of snippets beside the text</source>
        <translation>Les sources et la recherche d’extraits à côté du texte</translation>
    </message>
    <message>
        <source>Show the i&amp;nspector</source>
        <translation>Afficher l’&amp;inspecteur</translation>
    </message>
    <message>
        <source>The chosen snippets beside the text</source>
        <translation>Les extraits choisis à côté du texte</translation>
    </message>
    <message>
        <source>&amp;Bracket or unbracket</source>
        <translation>&amp;Mettre ou ôter les crochets</translation>
    </message>
    <message>
        <source>Put brackets around the selected words, or the word at the caret</source>
        <translation>Mettre entre crochets les mots sélectionnés, ou le mot au curseur</translation>
    </message>
    <message>
        <source>&amp;Add an alternative</source>
        <translation>&amp;Ajouter une variante</translation>
    </message>
    <message>
        <source>Give these words another wording beside them, in brackets</source>
        <translation>Placer à côté de ces mots un autre libellé, entre crochets</translation>
    </message>
    <message>
        <source>A&amp;ccept this alternative</source>
        <translation>Acc&amp;epter cette variante</translation>
    </message>
    <message>
        <source>Keep the wording at the caret, without its brackets and the others</source>
        <translation>Garder le libellé au curseur, sans ses crochets ni les autres</translation>
    </message>
    <message>
        <source>&amp;Remove brackets</source>
        <translation>&amp;Retirer les crochets</translation>
    </message>
    <message>
        <source>Take the brackets away and keep the words</source>
        <translation>Retirer les crochets et garder les mots</translation>
    </message>
    <message>
        <source>&amp;Delete bracketed text</source>
        <translation>&amp;Supprimer le texte entre crochets</translation>
    </message>
    <message>
        <source>Take the brackets away with the words in them</source>
        <translation>Retirer les crochets avec les mots qu’ils contiennent</translation>
    </message>
    <message>
        <source>&amp;Next bracket</source>
        <translation>Crochet sui&amp;vant</translation>
    </message>
    <message>
        <source>Go to the next bracket of the draft</source>
        <translation>Aller au crochet suivant du projet</translation>
    </message>
    <message>
        <source>&amp;Previous bracket</source>
        <translation>Crochet &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the bracket before, in the draft</source>
        <translation>Aller au crochet précédent du projet</translation>
    </message>
    <message>
        <source>&amp;Add a comment</source>
        <translation>&amp;Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Remark on the selected words, or on the paragraph; comments never circulate</source>
        <translation>Commenter les mots sélectionnés, ou le paragraphe&#xa0;; les commentaires ne sont jamais distribués</translation>
    </message>
    <message>
        <source>&amp;Go to the comments</source>
        <translation>A&amp;ller aux commentaires</translation>
    </message>
    <message>
        <source>Give the list of comments the keyboard</source>
        <translation>Donner le clavier à la liste des commentaires</translation>
    </message>
    <message>
        <source>&amp;Next open comment</source>
        <translation>Commentaire ouvert &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next words that an open comment is about</source>
        <translation>Aller aux prochains mots visés par un commentaire ouvert</translation>
    </message>
    <message>
        <source>&amp;Previous open comment</source>
        <translation>Commentaire ouvert &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Edit the comment</source>
        <translation>&amp;Modifier le commentaire</translation>
    </message>
    <message>
        <source>Change what the chosen comment says</source>
        <translation>Modifier ce que dit le commentaire choisi</translation>
    </message>
    <message>
        <source>&amp;Resolve the comment</source>
        <translation>&amp;Régler le commentaire</translation>
    </message>
    <message>
        <source>Say that what the chosen comment asks for is done</source>
        <translation>Dire que ce que demande le commentaire choisi est fait</translation>
    </message>
    <message>
        <source>Re&amp;open the comment</source>
        <translation>R&amp;ouvrir le commentaire</translation>
    </message>
    <message>
        <source>Take back that the chosen comment is resolved</source>
        <translation>Annuler le règlement du commentaire choisi</translation>
    </message>
    <message>
        <source>&amp;Delete the comment</source>
        <translation>S&amp;upprimer le commentaire</translation>
    </message>
    <message>
        <source>&amp;Snippets</source>
        <translation>&amp;Extraits</translation>
    </message>
    <message>
        <source>Search the snippets beside the draft, to put them in</source>
        <translation>Rechercher des extraits à côté du projet, pour les y insérer</translation>
    </message>
    <message>
        <source>&amp;Provenance</source>
        <translation>&amp;Provenance</translation>
    </message>
    <message>
        <source>See which snippets the paragraph came from</source>
        <translation>Voir de quels extraits provient le paragraphe</translation>
    </message>
    <message>
        <source>&amp;Wordings of the paragraph</source>
        <translation>&amp;Libellés du paragraphe</translation>
    </message>
    <message>
        <source>See each wording the paragraph had, and put one back</source>
        <translation>Voir chaque libellé qu’a eu le paragraphe, et en rétablir un</translation>
    </message>
    <message>
        <source>&amp;Related snippets</source>
        <translation>Extraits &amp;apparentés</translation>
    </message>
    <message>
        <source>See which other snippets say nearly what the paragraph says</source>
        <translation>Voir quels autres extraits disent presque ce que dit le paragraphe</translation>
    </message>
    <message>
        <source>Show &amp;words of snippets</source>
        <translation>Afficher les &amp;mots des extraits</translation>
    </message>
    <message>
        <source>Mark which words of the paragraph are those of its snippets</source>
        <translation>Marquer les mots du paragraphe qui sont ceux de ses extraits</translation>
    </message>
    <message>
        <source>Show in &amp;source</source>
        <translation>Afficher dans la &amp;source</translation>
    </message>
    <message>
        <source>Show the chosen snippet where it stands in its source</source>
        <translation>Afficher l’extrait choisi à sa place dans la source</translation>
    </message>
    <message>
        <source>Paragraph in each &amp;version…</source>
        <translation>Paragraphe dans chaque &amp;version…</translation>
    </message>
    <message>
        <source>What the paragraph said in each version, and what changed from one to the next</source>
        <translation>Ce que disait le paragraphe dans chaque version, et ce qui a changé de l’une à l’autre</translation>
    </message>
    <message>
        <source>Insert as &amp;paragraph</source>
        <translation>Insérer comme &amp;paragraphe</translation>
    </message>
    <message>
        <source>Insert the chosen snippets as paragraphs after the one with the caret</source>
        <translation>Insérer les extraits choisis comme paragraphes après celui du curseur</translation>
    </message>
    <message>
        <source>As &amp;sub-paragraph</source>
        <translation>Comme &amp;alinéa</translation>
    </message>
    <message>
        <source>Insert the chosen snippets as sub-paragraphs of the paragraph with the caret</source>
        <translation>Insérer les extraits choisis comme alinéas du paragraphe où est le curseur</translation>
    </message>
    <message>
        <source>Into the s&amp;entence</source>
        <translation>Dans la p&amp;hrase</translation>
    </message>
    <message>
        <source>Put the words of the chosen snippets into the sentence at the caret</source>
        <translation>Mettre les mots des extraits choisis dans la phrase, au curseur</translation>
    </message>
    <message>
        <source>&amp;Link to the paragraph</source>
        <translation>&amp;Lier au paragraphe</translation>
    </message>
    <message>
        <source>Say that the paragraph with the caret came from it, without changing a word</source>
        <translation>Dire que le paragraphe où est le curseur en provient, sans changer un mot</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Dé&amp;lier</translation>
    </message>
    <message>
        <source>Say that the paragraph did not come from the chosen snippet; its words stay</source>
        <translation>Dire que le paragraphe ne provient pas de l’extrait choisi&#xa0;; son libellé reste</translation>
    </message>
    <message>
        <source>&amp;Drafters’ own</source>
        <translation>Texte des ré&amp;dacteurs</translation>
    </message>
    <message>
        <source>Say that the paragraph came from no snippet at all; its words stay</source>
        <translation>Dire que le paragraphe ne provient d’aucun extrait&#xa0;; son libellé reste</translation>
    </message>
    <message>
        <source>&amp;Restore this wording</source>
        <translation>&amp;Restaurer ce libellé</translation>
    </message>
    <message>
        <source>Let the paragraph say again what it said; the wordings since stay in its history</source>
        <translation>Faire redire au paragraphe ce qu’il disait&#xa0;; les libellés suivants restent dans son historique</translation>
    </message>
    <message>
        <source>&amp;Go to the outline</source>
        <translation>A&amp;ller au plan</translation>
    </message>
    <message>
        <source>Give the outline the keyboard; Esc leads back to the text</source>
        <translation>Donner le clavier au plan&#xa0;; Échap ramène au texte</translation>
    </message>
    <message>
        <source>&amp;Filter the outline</source>
        <translation>&amp;Filtrer le plan</translation>
    </message>
    <message>
        <source>Show only paragraphs with certain words, a number or a status</source>
        <translation>N’afficher que les paragraphes ayant certains mots, un numéro ou un statut</translation>
    </message>
    <message>
        <source>Headings of the &amp;first level</source>
        <translation>Intertitres de &amp;premier niveau</translation>
    </message>
    <message>
        <source>Headings down to the &amp;second level</source>
        <translation>Intertitres jusqu’au &amp;deuxième niveau</translation>
    </message>
    <message>
        <source>All &amp;headings</source>
        <translation>Tous les &amp;intertitres</translation>
    </message>
    <message>
        <source>Headings and &amp;paragraphs</source>
        <translation>Intertitres et p&amp;aragraphes</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>Unfold the outline down to the last sub-paragraph</source>
        <translation>Déplier le plan jusqu’au dernier alinéa</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Put the chosen paragraphs before the one above, with all that stands under them</source>
        <translation>Placer les paragraphes choisis avant celui du dessus, avec tout ce qui en dépend</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>Put the chosen paragraphs after the one below, with all that stands under them</source>
        <translation>Placer les paragraphes choisis après celui du dessous, avec tout ce qui en dépend</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>Monter d’un &amp;niveau</translation>
    </message>
    <message>
        <source>One level up: a sub-paragraph becomes a paragraph, a heading a larger one</source>
        <translation>Un niveau plus haut&#xa0;: un alinéa devient un paragraphe, un intertitre gagne un rang</translation>
    </message>
    <message>
        <source>De&amp;mote</source>
        <translation>&amp;Abaisser d’un niveau</translation>
    </message>
    <message>
        <source>One level down, under the paragraph or heading above</source>
        <translation>Un niveau plus bas, sous le paragraphe ou l’intertitre du dessus</translation>
    </message>
    <message>
        <source>&amp;Reword the heading…</source>
        <translation>&amp;Reformuler l’intertitre…</translation>
    </message>
    <message>
        <source>Change the words of the chosen heading</source>
        <translation>Modifier le libellé de l’intertitre choisi</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Take the chosen paragraphs away, with all that stands under them</source>
        <translation>Retirer les paragraphes choisis, avec tout ce qui en dépend</translation>
    </message>
    <message>
        <source>&amp;Hold numbers</source>
        <translation>&amp;Conserver les numéros</translation>
    </message>
    <message>
        <source>Keep the numbers that people cite: what is added is “12 bis”, what goes leaves its number</source>
        <translation>Garder les numéros que l’on cite&#xa0;: ce qui est ajouté devient «&#xa0;12 bis&#xa0;», ce qui disparaît laisse son numéro</translation>
    </message>
    <message>
        <source>&amp;Release numbers…</source>
        <translation>&amp;Libérer les numéros…</translation>
    </message>
    <message>
        <source>See what each number becomes, then number the draft through once more</source>
        <translation>Voir ce que devient chaque numéro, puis renuméroter le projet en entier</translation>
    </message>
    <message>
        <source>&amp;Alternative of…</source>
        <translation>&amp;Variante de…</translation>
    </message>
    <message>
        <source>Make the paragraph another wording of one with a number: “12 alt”</source>
        <translation>Faire du paragraphe un autre libellé d’un paragraphe numéroté&#xa0;: «&#xa0;12 alt&#xa0;»</translation>
    </message>
    <message>
        <source>No a&amp;lternative any more</source>
        <translation>N’est &amp;plus une variante</translation>
    </message>
    <message>
        <source>Make an alternative a paragraph of its own</source>
        <translation>Faire d’une variante un paragraphe à part</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>Intertitre &amp;1</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Intertitre &amp;2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Intertitre &amp;3</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>Intertitre &amp;4</translation>
    </message>
    <message>
        <source>&amp;Preambular paragraph</source>
        <translation>Alinéa du &amp;préambule</translation>
    </message>
    <message>
        <source>&amp;Operative paragraph</source>
        <translation>Paragraphe du &amp;dispositif</translation>
    </message>
    <message>
        <source>&amp;Chapeau</source>
        <translation>&amp;Chapeau</translation>
    </message>
    <message>
        <source>&amp;Sub-paragraph</source>
        <translation>&amp;Alinéa</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>What the chosen paragraphs are; what follows a new heading stands under it</source>
        <translation>Ce que sont les paragraphes choisis&#xa0;; ce qui suit un nouvel intertitre en dépend</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>En d&amp;iscussion</translation>
    </message>
    <message>
        <source>The chosen paragraphs are not agreed in a group any more</source>
        <translation>Les paragraphes choisis ne sont plus agréés en groupe</translation>
    </message>
    <message>
        <source>Agreed in &amp;group…</source>
        <translation>Agréé en &amp;groupe…</translation>
    </message>
    <message>
        <source>A smaller group agreed to the chosen paragraphs; they can still be changed</source>
        <translation>Un groupe restreint a agréé les paragraphes choisis&#xa0;; ils peuvent encore être modifiés</translation>
    </message>
    <message>
        <source>Agreed ad &amp;ref…</source>
        <translation>Agréé ad &amp;ref…</translation>
    </message>
    <message>
        <source>The negotiators agreed, pending capitals; the text is locked</source>
        <translation>Les négociateurs ont agréé, sous réserve des capitales&#xa0;; le texte est verrouillé</translation>
    </message>
    <message>
        <source>&amp;Agreed…</source>
        <translation>&amp;Agréé…</translation>
    </message>
    <message>
        <source>The chosen paragraphs are agreed; the text is locked</source>
        <translation>Les paragraphes choisis sont agréés&#xa0;; le texte est verrouillé</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>R&amp;ouvrir…</translation>
    </message>
    <message>
        <source>Let agreed text be changed again, and say why</source>
        <translation>Permettre de modifier de nouveau un texte agréé, et dire pourquoi</translation>
    </message>
    <message>
        <source>Find in the &amp;draft</source>
        <translation>Rechercher dans le pro&amp;jet</translation>
    </message>
    <message>
        <source>Find words in the draft that lies open</source>
        <translation>Rechercher des mots dans le projet ouvert</translation>
    </message>
    <message>
        <source>&amp;Replace in the draft</source>
        <translation>Re&amp;mplacer dans le projet</translation>
    </message>
    <message>
        <source>Find words in the draft and put others in their place</source>
        <translation>Rechercher des mots dans le projet et en mettre d’autres à leur place</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Go to where the words stand next in the draft</source>
        <translation>Aller à l’occurrence suivante dans le projet</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Go to where the words stand before, in the draft</source>
        <translation>Aller à l’occurrence précédente dans le projet</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation>Aller au para&amp;graphe…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number or its words</source>
        <translation>Aller à un paragraphe par son numéro ou ses mots</translation>
    </message>
    <message>
        <source>Insert a &amp;footnote</source>
        <translation>Insérer une &amp;note de bas de page</translation>
    </message>
    <message>
        <source>Put a footnote at the caret and write what it says</source>
        <translation>Placer une note de bas de page au curseur et en écrire le texte</translation>
    </message>
    <message>
        <source>&amp;Go to the footnotes</source>
        <translation>A&amp;ller aux notes de bas de page</translation>
    </message>
    <message>
        <source>Read and change the footnotes of the paragraph with the caret</source>
        <translation>Lire et modifier les notes de bas de page du paragraphe où est le curseur</translation>
    </message>
    <message>
        <source>Insert a cross-&amp;reference…</source>
        <translation>Insérer un &amp;renvoi…</translation>
    </message>
    <message>
        <source>Put the number of another paragraph at the caret; it follows that paragraph</source>
        <translation>Placer au curseur le numéro d’un autre paragraphe&#xa0;; il suit ce paragraphe</translation>
    </message>
    <message>
        <source>Go to what the &amp;mark stands for</source>
        <translation>Aller à ce qu’indique la &amp;marque</translation>
    </message>
    <message>
        <source>From a cross-reference to its paragraph, from a mark to its footnote</source>
        <translation>D’un renvoi à son paragraphe, d’un appel à sa note de bas de page</translation>
    </message>
    <message>
        <source>Compare two &amp;files…</source>
        <translation>Comparer deux &amp;fichiers…</translation>
    </message>
    <message>
        <source>Choose two Word, PDF or text files and see what changed from one to the other</source>
        <translation>Choisir deux fichiers Word, PDF ou texte et voir ce qui a changé de l’un à l’autre</translation>
    </message>
    <message>
        <source>S&amp;wap the two texts</source>
        <translation>Intervertir les &amp;deux textes</translation>
    </message>
    <message>
        <source>The newer text becomes the older one</source>
        <translation>Le texte nouveau devient l’ancien</translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>Comparer de nou&amp;veau</translation>
    </message>
    <message>
        <source>Read both texts anew, as they are now</source>
        <translation>Relire les deux textes, tels qu’ils sont à présent</translation>
    </message>
    <message>
        <source>Save as &amp;workspace…</source>
        <translation>Enre&amp;gistrer comme dossier de travail…</translation>
    </message>
    <message>
        <source>Keep both texts, the remarks and the watch list in one file</source>
        <translation>Garder les deux textes, les observations et la liste de veille dans un seul fichier</translation>
    </message>
    <message>
        <source>Forget this c&amp;omparison</source>
        <translation>Ou&amp;blier cette comparaison</translation>
    </message>
    <message>
        <source>Take it out of the workspace, with the remarks on it; Undo brings both back</source>
        <translation>La retirer du dossier de travail avec ses observations&#xa0;; Annuler rétablit les deux</translation>
    </message>
    <message>
        <source>C&amp;lose the comparison</source>
        <translation>Fer&amp;mer la comparaison</translation>
    </message>
    <message>
        <source>Find in the two te&amp;xts</source>
        <translation>Rechercher dans les &amp;deux textes</translation>
    </message>
    <message>
        <source>Find words in the texts that are compared</source>
        <translation>Rechercher des mots dans les textes comparés</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Modification &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Modification &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Show the two texts beside each other, or as one with its changes marked</source>
        <translation>Afficher les deux textes côte à côte, ou en un seul avec les modifications marquées</translation>
    </message>
    <message>
        <source>Show &amp;editorial changes</source>
        <translation>Afficher les modifications de fo&amp;rme</translation>
    </message>
    <message>
        <source>White space, quotation marks, hyphens, spelling variants</source>
        <translation>Espaces, guillemets, traits d’union, variantes orthographiques</translation>
    </message>
    <message>
        <source>Show &amp;minor changes</source>
        <translation>Afficher les modifications de dé&amp;tail</translation>
    </message>
    <message>
        <source>Inner commas, semicolons, capitals of defined terms</source>
        <translation>Virgules intérieures, points-virgules, majuscules des termes définis</translation>
    </message>
    <message>
        <source>L&amp;ist of changes</source>
        <translation>&amp;Liste des modifications</translation>
    </message>
    <message>
        <source>Remarks and watch &amp;list</source>
        <translation>O&amp;bservations et liste de veille</translation>
    </message>
    <message>
        <source>&amp;Remark on the change…</source>
        <translation>&amp;Observation sur la modification…</translation>
    </message>
    <message>
        <source>Write what the delegation thinks of the change; remarks never circulate</source>
        <translation>Écrire ce que la délégation pense de la modification&#xa0;; les observations ne sont jamais distribuées</translation>
    </message>
    <message>
        <source>&amp;Edit the remark</source>
        <translation>&amp;Modifier l’observation</translation>
    </message>
    <message>
        <source>&amp;Delete the remark</source>
        <translation>&amp;Supprimer l’observation</translation>
    </message>
    <message>
        <source>&amp;Move to this change</source>
        <translation>&amp;Déplacer vers cette modification</translation>
    </message>
    <message>
        <source>Put the remark whose change is gone on the change that is read now</source>
        <translation>Mettre l’observation dont la modification a disparu sur la modification lue en ce moment</translation>
    </message>
    <message>
        <source>De&amp;lete the remark whose change is gone</source>
        <translation>S&amp;upprimer l’observation dont la modification a disparu</translation>
    </message>
    <message>
        <source>&amp;Copy the change</source>
        <translation>Copier l&amp;a modification</translation>
    </message>
    <message>
        <source>With what was inserted underlined and what was deleted struck, for Word or a message</source>
        <translation>Avec soulignement de ce qui a été inséré et biffage de ce qui a été supprimé, pour Word ou un message</translation>
    </message>
    <message>
        <source>E&amp;xport the changes…</source>
        <translation>E&amp;xporter les modifications…</translation>
    </message>
    <message>
        <source>As tracked changes or a table in Word, a web page, a spreadsheet</source>
        <translation>En suivi des modifications ou en tableau dans Word, en page Web, dans un tableur</translation>
    </message>
    <message>
        <source>&amp;Brief for capital…</source>
        <translation>&amp;Note pour la capitale…</translation>
    </message>
    <message>
        <source>Two to four pages in Word: what touches the watch list, brackets, obligations</source>
        <translation>Deux à quatre pages dans Word&#xa0;: ce qui touche à la liste de veille, crochets, obligations</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>The marked-up copy on paper: it reads in black and white too</source>
        <translation>La version annotée, sur papier&#xa0;: lisible aussi en noir et blanc</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Aperç&amp;u avant impression…</translation>
    </message>
    <message>
        <source>The pages of the marked-up copy as they would be printed</source>
        <translation>Les pages de la version annotée telles qu’elles seraient imprimées</translation>
    </message>
    <message>
        <source>&amp;Verify a received file…</source>
        <translation>Vérifier un fic&amp;hier reçu…</translation>
    </message>
    <message>
        <source>Whether a file is what was circulated, or which words of it differ</source>
        <translation>Si un fichier est bien ce qui a été distribué, ou quels mots y diffèrent</translation>
    </message>
    <message>
        <source>&amp;History of the paragraph…</source>
        <translation>Histori&amp;que du paragraphe…</translation>
    </message>
    <message>
        <source>Its text in every version, with the words that changed from each to the next</source>
        <translation>Son texte dans chaque version, avec les mots qui ont changé de l’une à l’autre</translation>
    </message>
    <message>
        <source>&amp;Watch the selected words</source>
        <translation>&amp;Surveiller les mots sélectionnés</translation>
    </message>
    <message>
        <source>Mark every change that touches these words; where none are selected, type them</source>
        <translation>Signaler toute modification qui touche à ces mots&#xa0;; si aucun n’est sélectionné, tapez-les</translation>
    </message>
    <message>
        <source>Watch this &amp;paragraph</source>
        <translation>Surveiller ce &amp;paragraphe</translation>
    </message>
    <message>
        <source>Mark every change of the paragraph that is read, and of what stands under it</source>
        <translation>Signaler toute modification du paragraphe lu, et de ce qui en dépend</translation>
    </message>
    <message>
        <source>&amp;Edit what is watched</source>
        <translation>&amp;Modifier ce qui est surveillé</translation>
    </message>
    <message>
        <source>&amp;Take off the watch list</source>
        <translation>&amp;Retirer de la liste de veille</translation>
    </message>
    <message>
        <source>&amp;Add a list from a file…</source>
        <translation>&amp;Ajouter une liste tirée d’un fichier…</translation>
    </message>
    <message>
        <source>Watch what a text file lists, one word, phrase or “paragraph: 12 (a)” a line</source>
        <translation>Surveiller ce qu’énumère un fichier texte, un mot, une expression ou «&#xa0;paragraph: 12 (a)&#xa0;» par ligne</translation>
    </message>
    <message>
        <source>&amp;Save the list as a file…</source>
        <translation>&amp;Enregistrer la liste dans un fichier…</translation>
    </message>
    <message>
        <source>A text file that a colleague can add to a watch list</source>
        <translation>Un fichier texte qu’un collègue peut ajouter à une liste de veille</translation>
    </message>
    <message>
        <source>Show c&amp;hanges since a version</source>
        <translation>Afficher les m&amp;odifications depuis une version</translation>
    </message>
    <message>
        <source>Underline what is new since a version, and show what was deleted</source>
        <translation>Souligner ce qui est nouveau depuis une version, et montrer ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Ne&amp;xt change since the version</source>
        <translation>Modific&amp;ation suivante depuis la version</translation>
    </message>
    <message>
        <source>Go to the next change since the version</source>
        <translation>Aller à la modification suivante depuis la version</translation>
    </message>
    <message>
        <source>Pre&amp;vious change since the version</source>
        <translation>Modification précéd&amp;ente depuis la version</translation>
    </message>
    <message>
        <source>Go to the change before, since the version</source>
        <translation>Aller à la modification précédente depuis la version</translation>
    </message>
    <message>
        <source>Paragraphs deleted &amp;since the version…</source>
        <translation>Paragraphes supprimés depuis la &amp;version…</translation>
    </message>
    <message>
        <source>Read the paragraphs that the version has and the draft has no longer</source>
        <translation>Lire les paragraphes qui sont dans la version et ne sont plus dans le projet</translation>
    </message>
    <message>
        <source>Put back the version’s &amp;words</source>
        <translation>Rétablir le libellé de la &amp;version</translation>
    </message>
    <message>
        <source>Let this paragraph say again what it said in the version</source>
        <translation>Faire redire à ce paragraphe ce qu’il disait dans la version</translation>
    </message>
</context>
<context>
    <name>agreeing</name>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Statut&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Jour&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Meeting:</source>
        <translation>&amp;Réunion&#xa0;:</translation>
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
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>Déplacé plus haut</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Déplacé plus bas</translation>
    </message>
    <message>
        <source>Moved from {old} to {new}</source>
        <translation>Déplacé ({old} → {new})</translation>
    </message>
    <message>
        <source>Moved to {new}</source>
        <translation>Déplacé en {new}</translation>
    </message>
    <message>
        <source>{moved}, from “{section}”</source>
        <translation>{moved}, depuis «&#xa0;{section}&#xa0;»</translation>
    </message>
    <message>
        <source>{moved}, to “{section}”</source>
        <translation>{moved}, dans «&#xa0;{section}&#xa0;»</translation>
    </message>
    <message>
        <source>{moved} and reworded</source>
        <translation>{moved} et reformulé</translation>
    </message>
    <message>
        <source>{moved} and edited</source>
        <translation>{moved} et modifié</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>corps de texte</translation>
    </message>
    <message>
        <source>Split into {numbers}</source>
        <translation>Scindé en {numbers}</translation>
    </message>
    <message>
        <source>Merged from {numbers}</source>
        <translation>Fusionné à partir de {numbers}</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} paragraphes</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>Line break put in</source>
        <translation>Saut de ligne inséré</translation>
    </message>
    <message>
        <source>Line break taken out</source>
        <translation>Saut de ligne supprimé</translation>
    </message>
    <message>
        <source>Had no number</source>
        <translation>N’avait pas de numéro</translation>
    </message>
    <message>
        <source>Was {old}</source>
        <translation>Ancien numéro&#xa0;: {old}</translation>
    </message>
    <message>
        <source>Was {old}, has no number now</source>
        <translation>Ancien numéro&#xa0;: {old}, désormais sans numéro</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Formatting: {looks}</source>
        <translation>Mise en forme&#xa0;: {looks}</translation>
    </message>
    <message>
        <source>{substance}: {reasons}</source>
        <translation>{substance}&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Footnote added</source>
        <translation>Note de bas de page ajoutée</translation>
    </message>
    <message>
        <source>Footnotes added</source>
        <translation>Notes de bas de page ajoutées</translation>
    </message>
    <message>
        <source>Footnote taken out</source>
        <translation>Note de bas de page supprimée</translation>
    </message>
    <message>
        <source>Footnotes taken out</source>
        <translation>Notes de bas de page supprimées</translation>
    </message>
    <message>
        <source>Footnote called elsewhere</source>
        <translation>Appel de note déplacé</translation>
    </message>
    <message>
        <source>Footnotes called elsewhere</source>
        <translation>Appels de note déplacés</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation>Note de bas de page {number}</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Text box</source>
        <translation>Zone de texte</translation>
    </message>
    <message>
        <source>Table {table}, row {row}, column {column}</source>
        <translation>Tableau {table}, ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>New line that keeps a number</source>
        <translation>Nouvelle ligne réservant un numéro</translation>
    </message>
    <message>
        <source>New footnote</source>
        <translation>Nouvelle note de bas de page</translation>
    </message>
    <message>
        <source>New text in a table</source>
        <translation>Nouveau texte dans un tableau</translation>
    </message>
    <message>
        <source>New text in a text box</source>
        <translation>Nouveau texte dans une zone de texte</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>Nouvel intertitre</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Nouveau paragraphe</translation>
    </message>
    <message>
        <source>Line that keeps a number deleted</source>
        <translation>Ligne réservant un numéro supprimée</translation>
    </message>
    <message>
        <source>Footnote deleted</source>
        <translation>Note de bas de page supprimée</translation>
    </message>
    <message>
        <source>Text in a table deleted</source>
        <translation>Texte supprimé dans un tableau</translation>
    </message>
    <message>
        <source>Text in a text box deleted</source>
        <translation>Texte supprimé dans une zone de texte</translation>
    </message>
    <message>
        <source>Heading deleted</source>
        <translation>Intertitre supprimé</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <translation>Paragraphe supprimé</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Moved and edited</source>
        <translation>Déplacé et modifié</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scindé</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>De forme</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>De détail</translation>
    </message>
    <message>
        <source>Consequential</source>
        <translation>De conséquence</translation>
    </message>
    <message>
        <source>Substantive</source>
        <translation>De fond</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>espacement</translation>
    </message>
    <message>
        <source>form of quotation marks, dashes or letters</source>
        <translation>forme des guillemets, tirets ou lettres</translation>
    </message>
    <message>
        <source>hyphenation</source>
        <translation>traits d’union</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <source>capital at the start</source>
        <translation>majuscule initiale</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>saut de ligne</translation>
    </message>
    <message>
        <source>page header or footer</source>
        <translation>en-tête ou pied de page</translation>
    </message>
    <message>
        <source>number typed into the text</source>
        <translation>numéro saisi dans le texte</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>ending of a list item</source>
        <translation>fin d’un élément de liste</translation>
    </message>
    <message>
        <source>paragraph break</source>
        <translation>coupure de paragraphe</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>figures or dates</source>
        <translation>chiffres ou dates</translation>
    </message>
    <message>
        <source>negation (not, without, except…)</source>
        <translation>négation (ne pas, sans, sauf…)</translation>
    </message>
    <message>
        <source>obligation (shall, should, may…)</source>
        <translation>obligation (doit, devrait, peut…)</translation>
    </message>
    <message>
        <source>square brackets</source>
        <translation>crochets</translation>
    </message>
    <message>
        <source>place in the text</source>
        <translation>place dans le texte</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>nouveau paragraphe</translation>
    </message>
    <message>
        <source>paragraph deleted</source>
        <translation>paragraphe supprimé</translation>
    </message>
    <message>
        <source>cross-reference follows its paragraph</source>
        <translation>le renvoi suit son paragraphe</translation>
    </message>
    <message>
        <source>cross-reference now points elsewhere</source>
        <translation>le renvoi vise désormais un autre endroit</translation>
    </message>
    <message>
        <source>cross-reference not updated</source>
        <translation>renvoi non actualisé</translation>
    </message>
    <message>
        <source>italics</source>
        <translation>italique</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>gras</translation>
    </message>
    <message>
        <source>underlining</source>
        <translation>soulignement</translation>
    </message>
    <message>
        <source>striking out</source>
        <translation>biffage</translation>
    </message>
    <message>
        <source>superscript</source>
        <translation>exposant</translation>
    </message>
    <message>
        <source>subscript</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>{count} substantive</source>
        <translation>de fond&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} consequential</source>
        <translation>de conséquence&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} minor</source>
        <translation>de détail&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} editorial</source>
        <translation>de forme&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Hidden: {changes}; and {count} stretches within others</source>
        <translation>Masquées – {changes}&#xa0;; passages au sein d’autres&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Hidden: {count} stretches within others</source>
        <translation>Masqués – passages au sein de modifications&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Hidden: {changes}</source>
        <translation>Masquées – {changes}</translation>
    </message>
    <message>
        <source>INTERNAL: only what touches the watch list or has remarks is marked. Not for circulation.</source>
        <translation>INTERNAL&#xa0;: seul est marqué ce qui touche la liste de veille ou porte des observations. Ne pas diffuser.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page Web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tableur (*.csv)</translation>
    </message>
    <message>
        <source>{n} reworded</source>
        <translation>reformulés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>nouveaux&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} deleted</source>
        <translation>supprimés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>déplacés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <source>Deleted before this: {paragraphs}</source>
        <translation>Supprimés avant celui-ci&#xa0;: {paragraphs}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>split from {number}</source>
        <translation>scindé de {number}</translation>
    </message>
    <message>
        <source>with {numbers}</source>
        <translation>avec {numbers}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>was {number}</source>
        <translation>ancien {number}</translation>
    </message>
    <message>
        <source>Number in {version}: {number}</source>
        <translation>Numéro dans {version}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Deleted: {words}</source>
        <translation>Supprimé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Deleted after it: {paragraphs}</source>
        <translation>Supprimés après&#xa0;: {paragraphs}</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation>«&#xa0;{old}&#xa0;» est devenu «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted: “{old}”</source>
        <translation>Supprimé&#xa0;: «&#xa0;{old}&#xa0;»</translation>
    </message>
    <message>
        <source>Inserted: “{new}”</source>
        <translation>Inséré&#xa0;: «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>New: “{new}”</source>
        <translation>Nouveau&#xa0;: «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>1 paragraph deleted: {paragraphs}</source>
        <translation>1 paragraphe supprimé&#xa0;: {paragraphs}</translation>
    </message>
    <message>
        <source>{n} paragraphs deleted: {paragraphs}</source>
        <translation>{n} paragraphes supprimés&#xa0;: {paragraphs}</translation>
    </message>
    <message>
        <source>New since {version}</source>
        <translation>Nouveau depuis {version}</translation>
    </message>
    <message>
        <source>Split from {number}</source>
        <translation>Scindé de {number}</translation>
    </message>
    <message>
        <source>Merged with {numbers}</source>
        <translation>Fusionné avec {numbers}</translation>
    </message>
    <message>
        <source>Moved since {version}</source>
        <translation>Déplacé depuis {version}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>What became of the snippets</source>
        <translation>Ce que sont devenus les extraits</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{row}: {count}. {told}</source>
        <translation>{row}&#xa0;: {count}. {told}</translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation>Tous les extraits</translation>
    </message>
    <message>
        <source>Balance: the share of their recommendations that is in</source>
        <translation>Équilibre&#xa0;: la part de leurs recommandations qui est reprise</translation>
    </message>
    <message>
        <source>Share that is in</source>
        <translation>Part reprise</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Has reached the draft</source>
        <translation>Entré dans le projet</translation>
    </message>
    <message>
        <source>Has not</source>
        <translation>Non entré</translation>
    </message>
    <message>
        <source>Share of all: {percent}</source>
        <translation>Part de l’ensemble&#xa0;: {percent}</translation>
    </message>
    <message>
        <source>{row}: {count}. Of all snippets {percent} are in</source>
        <translation>{row}&#xa0;: {count}. Sur l’ensemble des extraits, {percent} sont repris</translation>
    </message>
    <message>
        <source>What each version took in</source>
        <translation>Ce que chaque version a repris</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>As in the version before</source>
        <translation>Comme dans la version précédente</translation>
    </message>
    <message>
        <source>Dropped since</source>
        <translation>Abandonnés depuis</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Projet en cours</translation>
    </message>
    <message>
        <source>{version}: {reached} snippets are in, {new} of them new, {dropped} dropped</source>
        <translation>{version}&#xa0;: {reached} extraits repris, dont {new} nouveaux&#xa0;; {dropped} abandonnés</translation>
    </message>
    <message>
        <source>{version}, beside {before}: {reached} snippets are in, {new} of them new, {dropped} dropped</source>
        <translation>{version}, par rapport à {before}&#xa0;: {reached} extraits repris, dont {new} nouveaux&#xa0;; {dropped} abandonnés</translation>
    </message>
    <message>
        <source>{said}; {n} more were deleted since</source>
        <translation>{said}&#xa0;; {n} de plus ont été supprimés depuis</translation>
    </message>
    <message>
        <source>{version}: {n} as in the version before</source>
        <translation>{version}&#xa0;: {n} comme dans la version précédente</translation>
    </message>
    <message>
        <source>{version}: {n} new</source>
        <translation>{version}&#xa0;: {n} nouveaux</translation>
    </message>
    <message>
        <source>{version}: {n} dropped</source>
        <translation>{version}&#xa0;: {n} abandonnés</translation>
    </message>
    <message>
        <source>In {version}</source>
        <translation>Dans {version}</translation>
    </message>
    <message>
        <source>New in {version}</source>
        <translation>Nouveaux dans {version}</translation>
    </message>
    <message>
        <source>Dropped from {version}</source>
        <translation>Abandonnés dans {version}</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>{name} (before)</source>
        <translation>{name} (avant)</translation>
    </message>
    <message>
        <source>{name} (after)</source>
        <translation>{name} (après)</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Projet en cours</translation>
    </message>
    <message>
        <source>{file}, before its tracked changes</source>
        <translation>{file}, avant ses modifications suivies</translation>
    </message>
    <message>
        <source>Word, PDF and other texts</source>
        <translation>Textes Word, PDF et autres</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>the workspace of “{text}” is closed: choose the text again</source>
        <translation>le dossier de travail de «&#xa0;{text}&#xa0;» est fermé&#xa0;: choisissez le texte à nouveau</translation>
    </message>
</context>
<context>
    <name>concordance</name>
    <message>
        <source>same number</source>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>renuméroté</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>no longer numbered</source>
        <translation>n’est plus numéroté</translation>
    </message>
</context>
<context>
    <name>doubts</name>
    <message>
        <source>refers to the sentence before it</source>
        <translation>renvoie à la phrase qui précède</translation>
    </message>
    <message>
        <source>one of two views; the other: “{words}”</source>
        <translation>l’une de deux vues&#xa0;; l’autre&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>may be part of the one before</source>
        <translation>fait peut-être partie du précédent</translation>
    </message>
    <message>
        <source>may join two recommendations</source>
        <translation>réunit peut-être deux recommandations</translation>
    </message>
    <message>
        <source>the card gives no new wording: read as a proposal to delete</source>
        <translation>la fiche ne donne pas de nouveau libellé&#xa0;: lue comme une proposition de suppression</translation>
    </message>
    <message>
        <source>the card&apos;s text also names others as contributors: {words}</source>
        <translation>le texte de la fiche nomme aussi d’autres contributeurs&#xa0;: {words}</translation>
    </message>
    <message>
        <source>&apos;({words})&apos; at the end of the text may say who proposes it</source>
        <translation>«&#xa0;({words})&#xa0;», à la fin du texte, indique peut-être qui le propose</translation>
    </message>
    <message>
        <source>the kind &apos;{words}&apos; is not known</source>
        <translation>le type «&#xa0;{words}&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>the strength &apos;{words}&apos; is not known</source>
        <translation>le degré de convergence «&#xa0;{words}&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>the words differ from those of the source it came from</source>
        <translation>le libellé diffère de celui de la source d’origine</translation>
    </message>
    <message>
        <source>&apos;{words}&apos; read as &apos;{mended}&apos;</source>
        <translation>«&#xa0;{words}&#xa0;» lu comme «&#xa0;{mended}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Placed</source>
        <translation>Placé</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placé</translation>
    </message>
    <message>
        <source>Everybody by name</source>
        <translation>Tous nommément</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>in its own words</source>
        <translation>textuel</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>adapté</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>fusionné avec d’autres</translation>
    </message>
    <message>
        <source>inspired by it</source>
        <translation>s’en inspire</translation>
    </message>
    <message>
        <source>As a compact or declaration</source>
        <translation>Comme pacte ou déclaration</translation>
    </message>
    <message>
        <source>As a resolution</source>
        <translation>Comme résolution</translation>
    </message>
    <message>
        <source>As a summary</source>
        <translation>Comme résumé</translation>
    </message>
    <message>
        <source>Informal paper</source>
        <translation>Document officieux</translation>
    </message>
    <message>
        <source>Masthead document</source>
        <translation>Document à en-tête</translation>
    </message>
    <message>
        <source>Negotiating copy</source>
        <translation>Exemplaire de négociation</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>heading 1</source>
        <translation>intertitre 1</translation>
    </message>
    <message>
        <source>heading 2</source>
        <translation>intertitre 2</translation>
    </message>
    <message>
        <source>heading 3</source>
        <translation>intertitre 3</translation>
    </message>
    <message>
        <source>heading 4</source>
        <translation>intertitre 4</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation>alinéa du préambule</translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation>paragraphe du dispositif</translation>
    </message>
    <message>
        <source>chapeau</source>
        <translation>chapeau</translation>
    </message>
    <message>
        <source>sub-paragraph</source>
        <translation>alinéa</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en discussion</translation>
    </message>
    <message>
        <source>agreed in group</source>
        <translation>agréé en groupe</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation>agréé ad ref</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agréé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>déplacé et modifié</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scindé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>little in common</source>
        <translation>peu en commun</translation>
    </message>
    <message>
        <source>another is as like</source>
        <translation>un autre est aussi proche</translation>
    </message>
    <message>
        <source>the same words stood in several places</source>
        <translation>le même libellé figurait en plusieurs endroits</translation>
    </message>
    <message>
        <source>perhaps not new</source>
        <translation>peut-être pas nouveau</translation>
    </message>
    <message>
        <source>1 snippet</source>
        <translation>1 extrait</translation>
    </message>
    <message>
        <source>{count} snippets</source>
        <translation>{count} extraits</translation>
    </message>
    <message>
        <source>1 paragraph or heading</source>
        <translation>1 paragraphe ou intertitre</translation>
    </message>
    <message>
        <source>{count} paragraphs and headings</source>
        <translation>{count} paragraphes et intertitres</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 version</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} versions</translation>
    </message>
    <message>
        <source>1 pairing is doubtful</source>
        <translation>1 appariement est douteux</translation>
    </message>
    <message>
        <source>{count} pairings are doubtful</source>
        <translation>{count} appariements sont douteux</translation>
    </message>
    <message>
        <source>{count} edited</source>
        <translation>modifiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>déplacés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} moved and edited</source>
        <translation>déplacés et modifiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} split</source>
        <translation>scindés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} merged</source>
        <translation>fusionnés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nouveaux&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>supprimés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} in formatting or references alone</source>
        <translation>mise en forme ou renvois seuls : {count}</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>inchangés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>This machine has no program that opens {name}.</source>
        <translation>Cet ordinateur n’a pas de programme qui ouvre {name}.</translation>
    </message>
    <message>
        <source>Written just now: {name}</source>
        <translation>Écrit à l’instant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le répertoire</translation>
    </message>
    <message>
        <source>Why {count} should stay out of the draft:</source>
        <translation>Pourquoi tenir {count} hors du projet&#xa0;:</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>{facet}: {value}</source>
        <translation>{facet}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributeur</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation>Pas encore dans</translation>
    </message>
    <message>
        <source>has doubts</source>
        <translation>comporte des doutes</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sans séance</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>“{symbol}” is no document symbol: {why}</source>
        <translation>«&#xa0;{symbol}&#xa0;» n’est pas une cote de document&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it has {count} characters; expected one like {right}</source>
        <translation>elle compte {count} caractères&#xa0;; écrivez-la comme {right}</translation>
    </message>
    <message>
        <source>parts stand apart by the slash “/”, not “\”</source>
        <translation>les éléments sont séparés par la barre «&#xa0;/&#xa0;», non par «&#xa0;\&#xa0;»</translation>
    </message>
    <message>
        <source>asterisks stand at the end</source>
        <translation>les astérisques se placent à la fin</translation>
    </message>
    <message>
        <source>it holds the character {character}; symbols are the same in all languages, in Latin letters</source>
        <translation>elle contient le caractère {character}&#xa0;; les cotes sont les mêmes dans toutes les langues, en lettres latines</translation>
    </message>
    <message>
        <source>expected parts with slashes between them, like {right}</source>
        <translation>il faut des éléments séparés par des barres, comme {right}</translation>
    </message>
    <message>
        <source>a part between two slashes is empty</source>
        <translation>un élément entre deux barres est vide</translation>
    </message>
    <message>
        <source>there is a blank beside “{part}”; expected “{right}”</source>
        <translation>il y a une espace à côté de «&#xa0;{part}&#xa0;»&#xa0;; il faut «&#xa0;{right}&#xa0;»</translation>
    </message>
    <message>
        <source>it begins with “{part}”; expected the series of an organ in capitals: A, E, S, ST, or such as FCCC</source>
        <translation>elle commence par «&#xa0;{part}&#xa0;»&#xa0;; il faut la série d’un organe en capitales&#xa0;: A, E, S, ST, ou par exemple FCCC</translation>
    </message>
    <message>
        <source>“{part}” is no part of one; expected a number, or letters such as L.1, RES, CONF.231, Rev.1</source>
        <translation>«&#xa0;{part}&#xa0;» n’en est pas un élément&#xa0;; il faut un nombre, ou des lettres comme L.1, RES, CONF.231, Rev.1</translation>
    </message>
    <message>
        <source>“{part}” stands after “{before}”; Rev., Add., Corr. and Amend. come last</source>
        <translation>«&#xa0;{part}&#xa0;» suit «&#xa0;{before}&#xa0;»&#xa0;; Rev., Add., Corr. et Amend. viennent en dernier</translation>
    </message>
    <message>
        <source>“{part}” stands after “{before}”; expected one of them</source>
        <translation>«&#xa0;{part}&#xa0;» suit «&#xa0;{before}&#xa0;»&#xa0;; il faut l’un des deux</translation>
    </message>
    <message>
        <source>“{part}” has no number; expected “{right}”</source>
        <translation>«&#xa0;{part}&#xa0;» n’a pas de numéro&#xa0;; il faut «&#xa0;{right}&#xa0;»</translation>
    </message>
    <message>
        <source>“{part}” is no abbreviation of one; expected capitals, or Rev., Add., Corr., Amend., Sub.</source>
        <translation>«&#xa0;{part}&#xa0;» n’y est pas une abréviation&#xa0;; il faut des capitales, ou Rev., Add., Corr., Amend., Sub.</translation>
    </message>
    <message>
        <source>expected “{right}” for “{part}”</source>
        <translation>il faut «&#xa0;{right}&#xa0;» au lieu de «&#xa0;{part}&#xa0;»</translation>
    </message>
    <message>
        <source>it ends with the body “{part}”; expected a document of it, such as “{right}”</source>
        <translation>elle s’arrête à l’organe «&#xa0;{part}&#xa0;»&#xa0;; il faut un de ses documents, comme «&#xa0;{right}&#xa0;»</translation>
    </message>
    <message>
        <source>it has no number; expected one, as in “{right}”</source>
        <translation>elle n’a pas de numéro&#xa0;; il en faut un, comme dans «&#xa0;{right}&#xa0;»</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern of a number: it has at most {count} characters</source>
        <translation>«&#xa0;{pattern}&#xa0;» n’est pas un modèle de numéro&#xa0;: il a au plus {count} caractères</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern of a number: it has one field in braces, such as “({alpha})”</source>
        <translation>«&#xa0;{pattern}&#xa0;» n’est pas un modèle de numéro&#xa0;: il a un seul champ entre accolades, comme «&#xa0;({alpha})&#xa0;»</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern of a number: its field is one of {fields}</source>
        <translation>«&#xa0;{pattern}&#xa0;» n’est pas un modèle de numéro&#xa0;: son champ est l’un de ceux-ci&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>“{pattern}” would be every number: put in a field, such as “{n}”, or leave it empty</source>
        <translation>«&#xa0;{pattern}&#xa0;» serait chaque numéro&#xa0;: mettez-y un champ, comme «&#xa0;{n}&#xa0;», ou laissez vide</translation>
    </message>
    <message>
        <source>there is nothing to correct: the draft says word for word what “{label}” does; change it first</source>
        <translation>il n’y a rien à corriger&#xa0;: le projet dit mot pour mot ce que dit «&#xa0;{label}&#xa0;»&#xa0;; modifiez-le d’abord</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>All {n} hits in snippets</source>
        <translation>Les {n} résultats parmi les extraits</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>freeze</name>
    <message>
        <source>&amp;Draft:</source>
        <translation>&amp;Projet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>N&amp;om&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ymbol:</source>
        <translation>&amp;Cote&#xa0;:</translation>
    </message>
    <message>
        <source>A/CONF.231/L.1, where it has one</source>
        <translation type="vanished">A/CONF.231/L.1, s’il y en a une</translation>
    </message>
    <message>
        <source>Da&amp;te:</source>
        <translation>&amp;Date&#xa0;:</translation>
    </message>
    <message>
        <source>As it is to be printed: 5 February 2018</source>
        <translation>Telle qu’elle sera imprimée&#xa0;: 5 février 2018</translation>
    </message>
    <message>
        <source>T&amp;ime:</source>
        <translation>&amp;Heure&#xa0;:</translation>
    </message>
    <message>
        <source>10.00 a.m., where it matters</source>
        <translation>10 heures, si cela importe</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Lieu&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Handling:</source>
        <translation>D&amp;iffusion&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Job number:</source>
        <translation>Numéro d’&amp;enregistrement&#xa0;:</translation>
    </message>
    <message>
        <source>18-12459, where it has one</source>
        <translation>18-12459, s’il y en a un</translation>
    </message>
    <message>
        <source>&amp;Released:</source>
        <translation>Pu&amp;blication&#xa0;:</translation>
    </message>
    <message>
        <source>300818, after the job number</source>
        <translation>300818, après le numéro</translation>
    </message>
    <message>
        <source>&amp;Cover letter:</source>
        <translation>Le&amp;ttre d’envoi&#xa0;:</translation>
    </message>
    <message>
        <source>A page of its own before the document</source>
        <translation>Une page à part avant le document</translation>
    </message>
    <message>
        <source>Limited, Restricted, Not for circulation …</source>
        <translation type="vanished">Limitée, restreinte, non destiné à être distribué …</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>For the team; it is not printed</source>
        <translation>Pour l’équipe&#xa0;; n’est pas imprimée</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>recommendation card</source>
        <translation>fiche de recommandation</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>issue brief</source>
        <translation>note thématique</translation>
    </message>
    <message>
        <source>concept note</source>
        <translation>note de cadrage</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>ordre du jour</translation>
    </message>
    <message>
        <source>resolution or agreed text</source>
        <translation>résolution ou texte agréé</translation>
    </message>
    <message>
        <source>news report</source>
        <translation>article de presse</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>principe</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>means of implementation</source>
        <translation>moyens de mise en œuvre</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>partenariat</translation>
    </message>
    <message>
        <source>follow-up and review</source>
        <translation>suivi et examen</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>pratique</translation>
    </message>
    <message>
        <source>statement of views</source>
        <translation>exposé de vues</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>question ouverte</translation>
    </message>
    <message>
        <source>process</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>undisputed</source>
        <translation>incontesté</translation>
    </message>
    <message>
        <source>general</source>
        <translation>général</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>large</translation>
    </message>
    <message>
        <source>many</source>
        <translation>nombreux</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>some</source>
        <translation>certains</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>partagés</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>énuméré</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>co-facilitators</source>
        <translation>cofacilitateurs</translation>
    </message>
    <message>
        <source>circulate</source>
        <translation>à distribuer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>negotiating group</source>
        <translation>groupe de négociation</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>UN entity</source>
        <translation>entité des Nations Unies</translation>
    </message>
    <message>
        <source>intergovernmental</source>
        <translation>intergouvernemental</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>société civile</translation>
    </message>
    <message>
        <source>academia</source>
        <translation>milieux universitaires</translation>
    </message>
    <message>
        <source>private sector</source>
        <translation>secteur privé</translation>
    </message>
    <message>
        <source>local authority</source>
        <translation>autorité locale</translation>
    </message>
    <message>
        <source>parliament</source>
        <translation>parlement</translation>
    </message>
    <message>
        <source>panelist</source>
        <translation>intervenant</translation>
    </message>
</context>
<context>
    <name>leaks</name>
    <message>
        <source>names in the file&apos;s properties</source>
        <translation>noms dans les propriétés du fichier</translation>
    </message>
    <message>
        <source>the company in the file&apos;s properties</source>
        <translation>société dans les propriétés du fichier</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>modifications suivies</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>texte masqué</translation>
    </message>
    <message>
        <source>a list of the people who worked on it</source>
        <translation>liste des personnes qui y ont travaillé</translation>
    </message>
    <message>
        <source>other properties of the file</source>
        <translation>autres propriétés du fichier</translation>
    </message>
    <message>
        <source>properties that a program added</source>
        <translation>propriétés ajoutées par un programme</translation>
    </message>
    <message>
        <source>data that a program added (custom XML)</source>
        <translation>données ajoutées par un programme (XML personnalisé)</translation>
    </message>
    <message>
        <source>document variables</source>
        <translation>variables du document</translation>
    </message>
    <message>
        <source>the template it was made with</source>
        <translation>modèle avec lequel il a été fait</translation>
    </message>
    <message>
        <source>places on somebody&apos;s disk or network</source>
        <translation>emplacements sur le disque ou le réseau de quelqu’un</translation>
    </message>
    <message>
        <source>fields that ask for names, properties or other files</source>
        <translation>champs qui appellent des noms, des propriétés ou d’autres fichiers</translation>
    </message>
    <message>
        <source>files within the file</source>
        <translation>fichiers contenus dans le fichier</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <source>links to files elsewhere</source>
        <translation>liens vers des fichiers situés ailleurs</translation>
    </message>
    <message>
        <source>dates, places or programs in pictures</source>
        <translation>dates, lieux ou programmes dans les images</translation>
    </message>
    <message>
        <source>labels of an organization&apos;s classification</source>
        <translation>étiquettes de classification d’une organisation</translation>
    </message>
    <message>
        <source>settings of a printer</source>
        <translation>réglages d’une imprimante</translation>
    </message>
    <message>
        <source>a small picture of an earlier page</source>
        <translation>vignette d’une page antérieure</translation>
    </message>
    <message>
        <source>when it was made, saved or printed, and for how long</source>
        <translation>quand il a été créé, enregistré ou imprimé, et pendant combien de temps</translation>
    </message>
    <message>
        <source>ids of the sittings in which it was written</source>
        <translation>identifiants des séances de rédaction</translation>
    </message>
    <message>
        <source>parts that nothing in the text refers to</source>
        <translation>parties auxquelles rien ne renvoie dans le texte</translation>
    </message>
    <message>
        <source>links to web pages</source>
        <translation>liens vers des pages Web</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un commentaire</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>une remarque</translation>
    </message>
    <message>
        <source>the watch list</source>
        <translation>la liste de veille</translation>
    </message>
    <message>
        <source>an earlier wording</source>
        <translation>un libellé antérieur</translation>
    </message>
    <message>
        <source>words of the open workspace that do not circulate ({origin})</source>
        <translation>mots du dossier de travail ouvert qui ne circulent pas ({origin})</translation>
    </message>
</context>
<context>
    <name>margin</name>
    <message>
        <source>1 snippet</source>
        <translation>1 extrait</translation>
    </message>
    <message>
        <source>{n} snippets</source>
        <translation>{n} extraits</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 commentaire</translation>
    </message>
    <message>
        <source>{n} comments</source>
        <translation>{n} commentaires</translation>
    </message>
    <message>
        <source>From 1 snippet</source>
        <translation>Issu de 1 extrait</translation>
    </message>
    <message>
        <source>From {n} snippets</source>
        <translation>Issu de {n} extraits</translation>
    </message>
    <message>
        <source>1 open comment</source>
        <translation>1 commentaire ouvert</translation>
    </message>
    <message>
        <source>{n} open comments</source>
        <translation>{n} commentaires ouverts</translation>
    </message>
    <message>
        <source>Held numbers below it:</source>
        <translation>Numéros conservés qui suivent :</translation>
    </message>
</context>
<context>
    <name>means</name>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>S&amp;nippets</source>
        <translation>E&amp;xtraits</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="vanished">&amp;Comparaison</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Visibility</source>
        <translation>&amp;Visibilité</translation>
    </message>
    <message>
        <source>&amp;Reflected</source>
        <translation>Prise en c&amp;ompte</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Pla&amp;n</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>Or&amp;ganiser</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numéros</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Commentaires</translation>
    </message>
    <message>
        <source>Brac&amp;kets</source>
        <translation>Croc&amp;hets</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>&amp;Provenance</source>
        <translation>&amp;Provenance</translation>
    </message>
    <message>
        <source>&amp;Beside the draft</source>
        <translation>À côté du pro&amp;jet</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>&amp;Observations</translation>
    </message>
    <message>
        <source>&amp;Watch list</source>
        <translation>Liste de veill&amp;e</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Rô&amp;le</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Stat&amp;ut</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{number} {words}; a number that is held</source>
        <translation>{number} {words}&#xa0;; numéro conservé</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>niveau {level}</translation>
    </message>
    <message>
        <source>unfolded, {count} below</source>
        <translation>déplié, {count} en dessous</translation>
    </message>
    <message>
        <source>folded, {count} below</source>
        <translation>replié, {count} en dessous</translation>
    </message>
    <message>
        <source>1 bracket</source>
        <translation>1 crochet</translation>
    </message>
    <message>
        <source>{count} brackets</source>
        <translation>{count} crochets</translation>
    </message>
    <message>
        <source>in group</source>
        <translation>en groupe</translation>
    </message>
    <message>
        <source>ad ref</source>
        <translation>ad ref</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agréé</translation>
    </message>
    <message>
        <source>{names} was left as it is, because it is agreed.</source>
        <translation>{names} est resté tel quel, car il est agréé.</translation>
    </message>
    <message>
        <source>{count} were left as they are, because they are agreed: {names}.</source>
        <translation>{count} sont restés tels quels, car ils sont agréés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{count} were left as they are, because they are agreed: {names} and others.</source>
        <translation>{count} sont restés tels quels, car ils sont agréés&#xa0;: {names} et d’autres.</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} paragraphes</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>… and {count} more lines, which are in the file.</source>
        <translation>… et {count} lignes de plus, qui sont dans le fichier.</translation>
    </message>
</context>
<context>
    <name>paragraph history</name>
    <message>
        <source>not in it</source>
        <translation>n’y figure pas</translation>
    </message>
    <message>
        <source>first here</source>
        <translation>première apparition</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>de nouveau présent</translation>
    </message>
    <message>
        <source>unchanged since “{since}”</source>
        <translation>inchangé depuis «&#xa0;{since}&#xa0;»</translation>
    </message>
    <message>
        <source>renumbered since “{since}”</source>
        <translation>renuméroté depuis «&#xa0;{since}&#xa0;»</translation>
    </message>
    <message>
        <source>reworded since “{since}”</source>
        <translation>reformulé depuis «&#xa0;{since}&#xa0;»</translation>
    </message>
    <message>
        <source>split since “{since}”</source>
        <translation>scindé depuis «&#xa0;{since}&#xa0;»</translation>
    </message>
    <message>
        <source>merged since “{since}”</source>
        <translation>fusionné depuis «&#xa0;{since}&#xa0;»</translation>
    </message>
    <message>
        <source>no longer in it</source>
        <translation>n’y figure plus</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Projet en cours</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>Prise en compte</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>Brackets without a partner</source>
        <translation>Crochets isolés</translation>
    </message>
    <message>
        <source>Empty paragraphs</source>
        <translation>Paragraphes vides</translation>
    </message>
    <message>
        <source>Empty sections</source>
        <translation>Sections vides</translation>
    </message>
    <message>
        <source>Broken cross-references</source>
        <translation>Renvois rompus</translation>
    </message>
    <message>
        <source>Broken footnotes</source>
        <translation>Notes de bas de page rompues</translation>
    </message>
    <message>
        <source>Paragraphs that are not there</source>
        <translation>Paragraphes inexistants</translation>
    </message>
    <message>
        <source>Words of inputs not for circulation</source>
        <translation>Mots de contributions non destinées à être distribuées</translation>
    </message>
    <message>
        <source>Cross-references typed by hand</source>
        <translation>Renvois tapés à la main</translation>
    </message>
    <message>
        <source>Numbers typed by hand</source>
        <translation>Numéros tapés à la main</translation>
    </message>
    <message>
        <source>Footnote marks typed by hand</source>
        <translation>Appels de note saisis à la main</translation>
    </message>
    <message>
        <source>Undefined abbreviations</source>
        <translation>Sigles non développés</translation>
    </message>
    <message>
        <source>Inconsistent terms</source>
        <translation>Termes disparates</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Double spaces</source>
        <translation>Espaces doubles</translation>
    </message>
    <message>
        <source>Straight quotation marks</source>
        <translation>Guillemets droits</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Bold for emphasis</source>
        <translation>Gras d’insistance</translation>
    </message>
    <message>
        <source>This bracket has no partner: put in the other one, or take it out</source>
        <translation>Ce crochet est isolé : mettez l’autre, ou retirez-le</translation>
    </message>
    <message>
        <source>This paragraph says nothing: write it, or take it out</source>
        <translation>Ce paragraphe ne dit rien : rédigez-le, ou retirez-le</translation>
    </message>
    <message>
        <source>Nothing stands under this heading: write the section, or take the heading out</source>
        <translation>Rien ne figure sous ce titre : rédigez la section, ou retirez le titre</translation>
    </message>
    <message>
        <source>This cross-reference points at nothing: point it at a paragraph, or take it out</source>
        <translation>Ce renvoi ne mène nulle part : faites-le mener à un paragraphe, ou retirez-le</translation>
    </message>
    <message>
        <source>This footnote has no text, or nothing refers to it: write it, or take it out</source>
        <translation>Cette note n’a pas de texte, ou rien n’y renvoie : rédigez-la, ou retirez-la</translation>
    </message>
    <message>
        <source>No paragraph has this number: check it, and put in a cross-reference</source>
        <translation>Aucun paragraphe ne porte ce numéro : vérifiez-le et mettez un renvoi</translation>
    </message>
    <message>
        <source>These words stand in what is not for circulation ({instead}): reword them, or let the input circulate</source>
        <translation>Ces mots figurent dans ce qui n’est pas destiné à être distribué ({instead}) : reformulez-les, ou autorisez la distribution de la contribution</translation>
    </message>
    <message>
        <source>The number is typed and will not follow its paragraph: put in a cross-reference instead</source>
        <translation>Le numéro est tapé et ne suivra pas son paragraphe : mettez plutôt un renvoi</translation>
    </message>
    <message>
        <source>The number is typed and will not be counted on: take it out and give the paragraph its level</source>
        <translation>Le numéro est tapé et ne sera pas poursuivi : retirez-le et donnez au paragraphe son niveau</translation>
    </message>
    <message>
        <source>The raised number is typed and will not follow its footnote: check that it is that footnote’s, or put in a footnote</source>
        <translation>Le chiffre en exposant est saisi à la main et ne suivra pas sa note : vérifiez que c’est bien celui de la note, ou insérez une note de bas de page</translation>
    </message>
    <message>
        <source>Spell this out where it is first used, or add it to the known terms</source>
        <translation>Développez ce sigle à son premier emploi, ou ajoutez-le aux termes connus</translation>
    </message>
    <message>
        <source>Elsewhere this is written “{instead}”: write it one way</source>
        <translation>Ailleurs, c’est écrit « {instead} » : gardez une seule forme</translation>
    </message>
    <message>
        <source>The text has {words} words where {instead} are allowed: shorten it, or ask for a waiver</source>
        <translation>Le texte compte {words} mots là où {instead} sont autorisés : abrégez-le, ou demandez une dérogation</translation>
    </message>
    <message>
        <source>More than one space: leave one</source>
        <translation>Plus d’un espace : n’en laissez qu’un</translation>
    </message>
    <message>
        <source>Write a typographic mark instead: {instead}</source>
        <translation>Mettez plutôt un signe typographique : {instead}</translation>
    </message>
    <message>
        <source>Write “{instead}”, as the Organization does</source>
        <translation>Écrivez « {instead} », comme le fait l’Organisation</translation>
    </message>
    <message>
        <source>Bold is not used for emphasis: take it off</source>
        <translation>Le gras ne sert pas à insister : retirez-le</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un commentaire</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>une remarque</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Wrong: {wrong}. Doubtful: {doubtful}. Style: {style}.</source>
        <translation>Faux : {wrong}. Douteux : {doubtful}. Style : {style}.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>From: {a}</source>
        <translation>De&#xa0;: {a}</translation>
    </message>
    <message>
        <source>To: {b}</source>
        <translation>À&#xa0;: {b}</translation>
    </message>
    <message>
        <source>Compared: {date}</source>
        <translation>Comparaison faite le {date}</translation>
    </message>
    <message>
        <source>{hidden}; these are printed as the newer text has them.</source>
        <translation>{hidden}&#xa0;; elles sont imprimées telles que les donne le texte nouveau.</translation>
    </message>
    <message>
        <source>Marked are {count} of {of} changes: those that the list showed.</source>
        <translation>Sont signalées {count} modifications sur {of}&#xa0;: celles que montrait la liste.</translation>
    </message>
    <message>
        <source>Underlined: new. Struck out: gone. Underlined twice: moved. Underlined with dots: editorial alone, such as spelling or spacing.</source>
        <translation>Souligné&#xa0;: nouveau. Biffé&#xa0;: supprimé. Souligné deux fois&#xa0;: déplacé. Souligné en pointillé&#xa0;: de forme seulement, comme l’orthographe ou l’espacement.</translation>
    </message>
    <message>
        <source>nothing was printed: the printer or the file cannot be written to</source>
        <translation>rien n’est imprimé&#xa0;: impossible d’écrire sur l’imprimante ou dans le fichier</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>… 1 paragraph not printed …</source>
        <translation>… 1 paragraphe non imprimé …</translation>
    </message>
    <message>
        <source>… {count} paragraphs not printed …</source>
        <translation>… {count} paragraphes non imprimés …</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>First page:</source>
        <translation>Première page&#xa0;:</translation>
    </message>
    <message>
        <source>“Recalling”, “Decides” in italics</source>
        <translation>«&#xa0;Rappelant&#xa0;», «&#xa0;Décide&#xa0;» en italique</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>Papier&#xa0;:</translation>
    </message>
    <message>
        <source>Margin above:</source>
        <translation>Marge du haut&#xa0;:</translation>
    </message>
    <message>
        <source>Margin below:</source>
        <translation>Marge du bas&#xa0;:</translation>
    </message>
    <message>
        <source>Margin where lines begin:</source>
        <translation>Marge du début des lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Margin where lines end:</source>
        <translation>Marge de la fin des lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Header from the edge:</source>
        <translation>En-tête, depuis le bord&#xa0;:</translation>
    </message>
    <message>
        <source>Footer from the edge:</source>
        <translation>Pied de page, depuis le bord&#xa0;:</translation>
    </message>
    <message>
        <source>Latin and Cyrillic:</source>
        <translation>Latin et cyrillique&#xa0;:</translation>
    </message>
    <message>
        <source>Arabic:</source>
        <translation>Arabe&#xa0;:</translation>
    </message>
    <message>
        <source>Chinese:</source>
        <translation>Chinois&#xa0;:</translation>
    </message>
    <message>
        <source>Size of the text:</source>
        <translation>Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Arabic letters, of that size:</source>
        <translation>Lettres arabes, par rapport à elle&#xa0;:</translation>
    </message>
    <message>
        <source>Chinese signs, of that size:</source>
        <translation>Caractères chinois, par rapport à elle&#xa0;:</translation>
    </message>
    <message>
        <source>Room between letters:</source>
        <translation>Espace entre les lettres&#xa0;:</translation>
    </message>
    <message>
        <source>Width of letters:</source>
        <translation>Largeur des lettres&#xa0;:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#xa0;:</translation>
    </message>
    <message>
        <source>as the text</source>
        <translation>comme le texte</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Room above:</source>
        <translation>Espace avant&#xa0;:</translation>
    </message>
    <message>
        <source>Room below:</source>
        <translation>Espace après&#xa0;:</translation>
    </message>
    <message>
        <source>From line to line, at least:</source>
        <translation>Interligne, au moins&#xa0;:</translation>
    </message>
    <message>
        <source>as the letters ask</source>
        <translation>selon les caractères</translation>
    </message>
    <message>
        <source>Set in at the beginning:</source>
        <translation>Retrait au début&#xa0;:</translation>
    </message>
    <message>
        <source>Set in at the end:</source>
        <translation>Retrait à la fin&#xa0;:</translation>
    </message>
    <message>
        <source>First line further in:</source>
        <translation>Retrait de la première ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Words after the number:</source>
        <translation>Du numéro au texte&#xa0;:</translation>
    </message>
    <message>
        <source>Numbers end, from the margin:</source>
        <translation>Fin des numéros, depuis la marge :</translation>
    </message>
    <message>
        <source>as the first line has them</source>
        <translation>comme le veut la première ligne</translation>
    </message>
    <message>
        <source>Letters closer by:</source>
        <translation>Lettres plus serrées de :</translation>
    </message>
    <message>
        <source>On one page with what follows</source>
        <translation>Sur la même page que la suite</translation>
    </message>
    <message>
        <source>Numbered paragraphs</source>
        <translation>Paragraphes numérotés</translation>
    </message>
    <message>
        <source>Preambular paragraphs</source>
        <translation>Alinéas du préambule</translation>
    </message>
    <message>
        <source>Chapeaux</source>
        <translation>Chapeaux</translation>
    </message>
    <message>
        <source>Sub-paragraphs</source>
        <translation>Alinéas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Lines around the title</source>
        <translation>Lignes autour du titre</translation>
    </message>
    <message>
        <source>Headings of level 1</source>
        <translation>Intertitres de niveau 1</translation>
    </message>
    <message>
        <source>Headings of level 2</source>
        <translation>Intertitres de niveau 2</translation>
    </message>
    <message>
        <source>Headings of level 3</source>
        <translation>Intertitres de niveau 3</translation>
    </message>
    <message>
        <source>Headings of level 4</source>
        <translation>Intertitres de niveau 4</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Each level of sub-paragraphs deeper by:</source>
        <translation>Retrait de chaque niveau d’alinéas&#xa0;:</translation>
    </message>
    <message>
        <source>Numbers of paragraphs:</source>
        <translation>Numéros des paragraphes&#xa0;:</translation>
    </message>
    <message>
        <source>Numbered lines:</source>
        <translation>Lignes numérotées&#xa0;:</translation>
    </message>
    <message>
        <source>A number every so many lines:</source>
        <translation>Un numéro toutes les … lignes&#xa0;:</translation>
    </message>
    <message>
        <source>From the text:</source>
        <translation>Depuis le texte&#xa0;:</translation>
    </message>
    <message>
        <source>In the margin, what is agreed</source>
        <translation>Dans la marge, ce qui est convenu</translation>
    </message>
    <message>
        <source>Who is named, at most:</source>
        <translation>Qui est nommé, au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Always with the annex of sources</source>
        <translation>Toujours avec l’annexe des sources</translation>
    </message>
    <message>
        <source>The annex begins on a new page</source>
        <translation>L’annexe commence sur une nouvelle page</translation>
    </message>
    <message>
        <source>Size of header and footer:</source>
        <translation>Taille de l’en-tête et du pied de page&#xa0;:</translation>
    </message>
    <message>
        <source>Header in bold</source>
        <translation>En-tête en gras</translation>
    </message>
    <message>
        <source>Footer in bold</source>
        <translation>Pied de page en gras</translation>
    </message>
    <message>
        <source>A line below the header</source>
        <translation>Un filet sous l’en-tête</translation>
    </message>
    <message>
        <source>Room above the header’s words:</source>
        <translation>Espace au-dessus de l’en-tête&#xa0;:</translation>
    </message>
    <message>
        <source>Even pages the other way round</source>
        <translation>Pages paires inversées</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>Header of the first page</source>
        <translation>En-tête de la première page</translation>
    </message>
    <message>
        <source>Footer of the first page</source>
        <translation>Pied de la première page</translation>
    </message>
    <message>
        <source>At the beginning:</source>
        <translation>Au début&#xa0;:</translation>
    </message>
    <message>
        <source>In the middle:</source>
        <translation>Au milieu&#xa0;:</translation>
    </message>
    <message>
        <source>At the end:</source>
        <translation>À la fin&#xa0;:</translation>
    </message>
    <message>
        <source>Title block of an informal paper</source>
        <translation>Titre d’un document officieux</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>En-tête officiel</translation>
    </message>
    <message>
        <source>Masthead of a resolution</source>
        <translation>En-tête d’une résolution</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>Rien que le texte</translation>
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
        <translation>Saisis&#xa0;: ils restent tels quels</translation>
    </message>
    <message>
        <source>Word’s own lists: they count anew</source>
        <translation>Listes de Word&#xa0;: ils se recomptent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>From 1 on each page</source>
        <translation>À partir de 1 sur chaque page</translation>
    </message>
    <message>
        <source>Throughout</source>
        <translation>En continu</translation>
    </message>
    <message>
        <source>Even where they begin</source>
        <translation>Alignées au début</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justifiées</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centrées</translation>
    </message>
    <message>
        <source>Even where they end</source>
        <translation>Alignées à la fin</translation>
    </message>
    <message>
        <source>As the draft has it</source>
        <translation>Comme dans le projet</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>{place}: {headline}</source>
        <translation>{place} : {headline}</translation>
    </message>
    <message>
        <source>{number} {opening}</source>
        <translation>{number} {opening}</translation>
    </message>
    <message>
        <source>{left}: “{words}”</source>
        <translation>{left} : « {words} »</translation>
    </message>
    <message>
        <source>1 paragraph deleted, hidden</source>
        <translation>1 paragraphe supprimé, masqué</translation>
    </message>
    <message>
        <source>{count} paragraphs deleted, hidden</source>
        <translation>{count} paragraphes supprimés, masqués</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Text boxes</source>
        <translation>Zones de texte</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tableau {number}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>reflected</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributeur</translation>
    </message>
    <message>
        <source>Group with its members</source>
        <translation>Groupe avec ses membres</translation>
    </message>
    <message>
        <source>Regional group or kind</source>
        <translation>Groupe régional ou type</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>observers</source>
        <translation>observateurs</translation>
    </message>
    <message>
        <source>UN entities</source>
        <translation>entités des Nations Unies</translation>
    </message>
    <message>
        <source>intergovernmental organizations</source>
        <translation>organisations intergouvernementales</translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation>autorités locales</translation>
    </message>
    <message>
        <source>parliaments</source>
        <translation>parlements</translation>
    </message>
    <message>
        <source>panelists</source>
        <translation>intervenants</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>société civile</translation>
    </message>
    <message>
        <source>academia</source>
        <translation>milieux universitaires</translation>
    </message>
    <message>
        <source>private sector</source>
        <translation>secteur privé</translation>
    </message>
    <message>
        <source>co-facilitators</source>
        <translation>cofacilitateurs</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Unattributed (summary)</source>
        <translation>Non attribué (résumé)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>no snippets</source>
        <translation>aucun extrait</translation>
    </message>
    <message>
        <source>1 snippet, which has reached the draft</source>
        <translation>1 extrait, qui est entré dans le projet</translation>
    </message>
    <message>
        <source>1 snippet, which has not reached the draft</source>
        <translation>1 extrait, qui n’est pas entré dans le projet</translation>
    </message>
    <message>
        <source>{count} snippets, all of which have reached the draft</source>
        <translation>{count} extraits, tous entrés dans le projet</translation>
    </message>
    <message>
        <source>{count} snippets, none of which has reached the draft</source>
        <translation>{count} extraits, dont aucun n’est entré dans le projet</translation>
    </message>
    <message>
        <source>{count} snippets, {reached} of which have reached the draft ({percent})</source>
        <translation>{count} extraits, dont {reached} sont entrés dans le projet ({percent})</translation>
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
        <translation>Les versions restent telles quelles, et Annuler permet d’y revenir.</translation>
    </message>
    <message>
        <source>Make the working draft say again what “{label}” said?</source>
        <translation>Faire redire au projet en cours ce que disait «&#xa0;{label}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The working draft says again what “{label}” said.</source>
        <translation>Le projet en cours redit ce que disait «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>Written since, and would go: {count}.</source>
        <translation>Écrits depuis, et disparaîtraient&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Would say again what they said then: {count}.</source>
        <translation>Rediraient ce qu’ils disaient alors&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Would come back: {count}.</source>
        <translation>Reviendraient&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>No word of the working draft would change.</source>
        <translation>Aucun mot du projet en cours ne changerait.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Tick or untick</source>
        <translation>Cocher ou décocher</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Untick the chosen rows</source>
        <translation>Décocher les lignes choisies</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Join the chosen rows, or the row with the next</source>
        <translation>Joindre les lignes choisies, ou la ligne à la suivante</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Split the row where the caret stands in its text</source>
        <translation>Scinder la ligne là où est le curseur dans son texte</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Scinder ici</translation>
    </message>
    <message>
        <source>Part words</source>
        <translation>Séparer les mots</translation>
    </message>
    <message>
        <source>Part words that were run together, as proposed</source>
        <translation>Séparer les mots accolés, comme proposé</translation>
    </message>
    <message>
        <source>Lists after…</source>
        <translation>Listes après…</translation>
    </message>
    <message>
        <source>Treat lists after a line of the source as recommendations</source>
        <translation>Traiter les listes qui suivent une ligne de la source comme des recommandations</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>Doute suivant</translation>
    </message>
    <message>
        <source>Doubt before</source>
        <translation>Doute précédent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Rechercher des mots</translation>
    </message>
    <message>
        <source>Tick all listed</source>
        <translation>Cocher les énumérés</translation>
    </message>
    <message>
        <source>Tick what the sources list, of the rows shown</source>
        <translation>Cocher ce que les sources énumèrent, parmi les lignes affichées</translation>
    </message>
    <message>
        <source>Tick all likely</source>
        <translation>Cocher les probables</translation>
    </message>
    <message>
        <source>Tick what only reads like a recommendation, of the rows shown</source>
        <translation>Cocher ce qui se lit seulement comme une recommandation, parmi les lignes affichées</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Untick the rows shown</source>
        <translation>Décocher les lignes affichées</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation>Séance sans nom</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add to the words of this file</source>
        <translation>Ajouter aux mots de ce fichier</translation>
    </message>
    <message>
        <source>Ignore until the file is closed</source>
        <translation>Ignorer jusqu’à la fermeture du fichier</translation>
    </message>
</context>
<context>
    <name>stances</name>
    <message>
        <source>No stance</source>
        <translation>Sans position</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appuyer</translation>
    </message>
    <message>
        <source>Oppose</source>
        <translation>S’opposer</translation>
    </message>
    <message>
        <source>Reserve the position</source>
        <translation>Réserver sa position</translation>
    </message>
    <message>
        <source>Propose other words</source>
        <translation>Proposer un autre libellé</translation>
    </message>
    <message>
        <source>Seek instructions</source>
        <translation>Demander des instructions</translation>
    </message>
</context>
<context>
    <name>undoing</name>
    <message>
        <source>The newest act is “{act}”, in {place}.</source>
        <translation>La dernière opération est «&#xa0;{act}&#xa0;», dans {place}.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>updating</name>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Italics or bold changed</source>
        <translation>Italique ou gras modifié</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scindé</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Footnote reworded</source>
        <translation>Note reformulée</translation>
    </message>
    <message>
        <source>Footnote added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Footnote deleted</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Footnote moved</source>
        <translation>Note déplacée</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Partie du texte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Left out, and kept as comments</source>
        <translation>Laissées de côté et gardées comme commentaires</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>after {place}</source>
        <translation>après {place}</translation>
    </message>
    <message>
        <source>{name}, now at the beginning</source>
        <translation>{name}, désormais au début</translation>
    </message>
    <message>
        <source>{name}, now after {place}</source>
        <translation>{name}, désormais après {place}</translation>
    </message>
</context>
<context>
    <name>verifying</name>
    <message>
        <source>1 paragraph differs in form alone: spacing, line breaks, hyphens, page headers, quotation marks or dashes.</source>
        <translation>1 paragraphe ne diffère que par la forme&#xa0;: espaces, sauts de ligne, traits d’union, en-têtes de page, guillemets ou tirets.</translation>
    </message>
    <message>
        <source>{count} paragraphs differ in form alone: spacing, line breaks, hyphens, page headers, quotation marks or dashes.</source>
        <translation>{count} paragraphes ne diffèrent que par la forme&#xa0;: espaces, sauts de ligne, traits d’union, en-têtes de page, guillemets ou tirets.</translation>
    </message>
    <message>
        <source>Italics, bold or other formatting differ.</source>
        <translation>L’italique, le gras ou d’autres éléments de mise en forme diffèrent.</translation>
    </message>
    <message>
        <source>{name} says word for word what “{version}” says; the file itself is another.</source>
        <translation>{name} dit mot pour mot ce que dit «&#xa0;{version}&#xa0;»&#xa0;; le fichier lui-même est autre.</translation>
    </message>
    <message>
        <source>{name} is, byte for byte, the file that “{version}” was received as.</source>
        <translation>{name} est, octet pour octet, le fichier sous lequel «&#xa0;{version}&#xa0;» a été reçue.</translation>
    </message>
    <message>
        <source>{name} is, byte for byte, the file of the working draft exported on {when} as {file}.</source>
        <translation>{name} est, octet pour octet, le fichier du projet en cours exporté le {when} sous le nom {file}.</translation>
    </message>
    <message>
        <source>{name} is, byte for byte, the file of “{version}” exported on {when} as {file}.</source>
        <translation>{name} est, octet pour octet, le fichier de «&#xa0;{version}&#xa0;» exporté le {when} sous le nom {file}.</translation>
    </message>
    <message>
        <source>{name} has little in common with any version; it is nearest to “{version}”:</source>
        <translation>{name} a peu en commun avec les versions&#xa0;; la plus proche est «&#xa0;{version}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>{name} is nearest to “{version}”:</source>
        <translation>{name} est le plus proche de «&#xa0;{version}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>1 paragraph differs</source>
        <translation>1 paragraphe diffère</translation>
    </message>
    <message>
        <source>{count} paragraphs differ</source>
        <translation>{count} paragraphes diffèrent</translation>
    </message>
    <message>
        <source>(words put in: {added}, taken out: {removed})</source>
        <translation>(mots insérés&#xa0;: {added}, supprimés&#xa0;: {removed})</translation>
    </message>
</context>
<context>
    <name>watching</name>
    <message>
        <source>A paragraph without a number</source>
        <translation>Un paragraphe sans numéro</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
    <message>
        <source>Watched, in the words that changed: {items}</source>
        <translation>Surveillé, dans les mots modifiés&#xa0;: {items}</translation>
    </message>
    <message>
        <source>Watched, elsewhere in the paragraph: {items}</source>
        <translation>Surveillé, ailleurs dans le paragraphe&#xa0;: {items}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Something went wrong in DraftDesk itself. Your workspace is safe: every act is saved.</source>
        <translation>Une erreur s’est produite dans DraftDesk même. Votre dossier de travail est intact&#xa0;: chaque opération est enregistrée.</translation>
    </message>
</context>
</TS>
