<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Backscope</name>
    <message>
        <source>1</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>1</translation>
    </message>
    <message>
        <source>&quot;loss&quot; or &quot;accuracy&quot;</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>&quot;loss&quot; oder &quot;accuracy&quot;</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>width and height in pixels</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>Breite und Höhe in Pixeln</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Training share</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Trainingsanteil</translation>
    </message>
    <message>
        <source>Share of the examples that train; the rest is the test set.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Anteil der Beispiele, die trainieren; der Rest ist die Testmenge.</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>How many examples are drawn.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Wie viele Beispiele gezogen werden.</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>How much the examples scatter, from 0 to 1.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Wie stark die Beispiele streuen, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>What the network is given of each point (x1, x2).</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Was das Netz von jedem Punkt (x1, x2) bekommt.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>One row of numbers per example.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Eine Zeile Zahlen je Beispiel.</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Whether the targets are classes or quantities.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Ob die Zielwerte Klassen oder Größen sind.</translation>
    </message>
    <message>
        <source>Share of the examples that train; 1 means: no test set.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Anteil der Beispiele, die trainieren; 1 heißt: keine Testmenge.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where the table is, relative to the scenario; with content: only what it is called.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Wo die Tabelle liegt, vom Szenario aus; mit content: nur, wie sie heißt.</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Die Spalte, die vorherzusagen ist.</translation>
    </message>
    <message>
        <source>The columns that the network is given; none named: all but the target.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Die Spalten, die das Netz bekommt; keine genannt: alle außer der Zielspalte.</translation>
    </message>
    <message>
        <source>What the target is: classes, quantities, or decided from its column.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Was die Zielspalte enthält: Klassen oder Größen, oder ob ihr Inhalt das entscheidet.</translation>
    </message>
    <message>
        <source>Standardise</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <source>Shift and scale each input to mean 0 and deviation 1 over the training set.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Jede Eingabe verschieben und skalieren: Mittelwert 0 und Standardabweichung 1 über die Trainingsmenge.</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The table itself, in place of the file.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Die Tabelle selbst, anstelle der Datei.</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>How many units the layer has.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Wie viele Einheiten die Schicht hat.</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>The function f in a = f(z).</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Die Funktion f in a = f(z).</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>Normalise each pre-activation over the mini-batch, then scale and shift it.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Jede Voraktivierung über den Mini-Batch normalisieren, dann skalieren und verschieben.</translation>
    </message>
    <message>
        <source>Residual</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>Residual</translation>
    </message>
    <message>
        <source>Add the layer&apos;s input to its output; needs as many units as inputs.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Die Eingabe der Schicht zu ihrer Ausgabe addieren; braucht so viele Einheiten wie Eingaben.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the units that are switched off at random in each step.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Anteil der Einheiten, die in jedem Schritt zufällig abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>Input side first.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Eingabeseite zuerst.</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>How the first weights are drawn.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Wie die Anfangsgewichte gezogen werden.</translation>
    </message>
    <message>
        <source>Initial scale</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Anfangsfaktor</translation>
    </message>
    <message>
        <source>Multiplies the first weights.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Multipliziert die Anfangsgewichte.</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Activation of the output layer; auto follows data and loss.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Aktivierung der Ausgabeschicht; auto richtet sich nach Daten und Verlust.</translation>
    </message>
    <message>
        <source>Train biases</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Bias-Training</translation>
    </message>
    <message>
        <source>Off: biases stay as they are.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Aus: Biases bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>First weights</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>An .npz file with the first weights and biases, or a table of these arrays by their names.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Eine .npz-Datei mit den ersten Gewichten und Biases oder eine Tabelle dieser Arrays mit ihren Namen.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Next layer</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Nächste Schicht</translation>
    </message>
    <message>
        <source>Play one layer of a phase</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Eine Schicht einer Phase abspielen</translation>
    </message>
    <message>
        <source>Previous layer</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Vorige Schicht</translation>
    </message>
    <message>
        <source>Show the layer before</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Die Schicht davor zeigen</translation>
    </message>
    <message>
        <source>Next phase</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <source>Play one phase: forward, loss, backward, update</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Eine Phase abspielen: vorwärts, Verlust, rückwärts, Update</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Vorige Phase</translation>
    </message>
    <message>
        <source>Show the phase before</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Die Phase davor zeigen</translation>
    </message>
    <message>
        <source>Next example</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Show the next example of the mini-batch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Das nächste Beispiel des Mini-Batches zeigen</translation>
    </message>
    <message>
        <source>Previous example</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Show the example before</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Das Beispiel davor zeigen</translation>
    </message>
    <message>
        <source>Whole mini-batch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Ganzer Mini-Batch</translation>
    </message>
    <message>
        <source>Show the mean over the mini-batch, or one example</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Den Mittelwert über den Mini-Batch zeigen oder ein Beispiel</translation>
    </message>
    <message>
        <source>Play backward</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Play back in time, or pause</source>
        <extracomment>app/actions.py</extracomment>
        <translation>In der Zeit zurückspielen oder Pause</translation>
    </message>
    <message>
        <source>Previous mini-batch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Voriger Mini-Batch</translation>
    </message>
    <message>
        <source>Back to the end of the step before</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Zurück zum Ende des Schritts davor</translation>
    </message>
    <message>
        <source>Previous epoch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Vorige Epoche</translation>
    </message>
    <message>
        <source>Back to the beginning of the epoch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Zurück zum Anfang der Epoche</translation>
    </message>
    <message>
        <source>Next mini-batch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Nächster Mini-Batch</translation>
    </message>
    <message>
        <source>Train on one mini-batch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Mit einem Mini-Batch trainieren</translation>
    </message>
    <message>
        <source>Next epoch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Nächste Epoche</translation>
    </message>
    <message>
        <source>Train to the end of the epoch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Bis zum Ende der Epoche trainieren</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Back to step 0: same weights, settings as now; the run so far is kept</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Zurück zu Schritt 0: dieselben Gewichte, Einstellungen wie jetzt; der bisherige Lauf bleibt erhalten</translation>
    </message>
    <message>
        <source>New weights</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Neue Gewichte</translation>
    </message>
    <message>
        <source>Back to step 0 with other weights; the run is kept</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Zurück zu Schritt 0 mit anderen Gewichten; der Lauf bleibt erhalten</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Play faster</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Schneller abspielen</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Play more slowly</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Langsamer abspielen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Go back to before the last change</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Zurück vor die letzte Änderung</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Go to where the change had led</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Dorthin, wohin die Änderung geführt hatte</translation>
    </message>
    <message>
        <source>Open …</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a recording, a scenario or a table</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Eine Aufzeichnung, ein Szenario oder eine Tabelle öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the recording: scenario, changes, branches</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Die Aufzeichnung speichern: Szenario, Änderungen, Zweige</translation>
    </message>
    <message>
        <source>Save as …</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Save the recording to another file</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Die Aufzeichnung in einer anderen Datei speichern</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Train a second run beside this one that differs in one thing</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Daneben einen zweiten Lauf trainieren, der sich in einem Punkt unterscheidet</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Export …</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Make a film, a picture, a web page or code of this run</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Aus diesem Lauf einen Film, ein Bild, eine Webseite oder Code machen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>All lessons and scenarios</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Alle Lektionen und Szenarien</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Show or hide the lesson</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Die Lektion ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Through the window in a minute</source>
        <extracomment>app/actions.py</extracomment>
        <translation>In einer Minute durch das Fenster</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>The stage and one view on the whole screen, in large type</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Die Bühne und eine Ansicht auf dem ganzen Bildschirm, in großer Schrift</translation>
    </message>
    <message>
        <source>End presentation</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Präsentation beenden</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>Black screen</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Schwarzes Bild</translation>
    </message>
    <message>
        <source>Black until the next key or click</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Schwarz bis zur nächsten Taste oder zum nächsten Klick</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Scheinwerfer</translation>
    </message>
    <message>
        <source>Light what is selected, then its layer, then everything</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Das Ausgewählte beleuchten, dann seine Schicht, dann alles</translation>
    </message>
    <message>
        <source>Hide or reveal</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Verbergen, zeigen</translation>
    </message>
    <message>
        <source>Hide the numbers of what is selected; then reveal them one by one</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Die Zahlen des Ausgewählten verbergen; dann eine nach der anderen aufdecken</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours, size of text, language</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Farben, Schriftgröße, Sprache</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Write everything larger</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Alles größer schreiben</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Write everything smaller</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Alles kleiner schreiben</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Write everything in the usual size</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Alles in der üblichen Größe schreiben</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Den ganzen Bildschirm benutzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Something went wrong inside Backscope: {what}. The training goes on.</source>
        <extracomment>app/bootstrap.py</extracomment>
        <translation>In Backscope ist etwas schiefgegangen: {what}. Das Training geht weiter.</translation>
    </message>
    <message>
        <source>Something went wrong inside Backscope: {what}. The training goes on. A report is in {path}.</source>
        <extracomment>app/bootstrap.py</extracomment>
        <translation>In Backscope ist etwas schiefgegangen: {what}. Das Training geht weiter. Ein Bericht steht in {path}.</translation>
    </message>
    <message>
        <source>The last scenario could not be opened: {reason}</source>
        <extracomment>app/bootstrap.py</extracomment>
        <translation>Das letzte Szenario ließ sich nicht öffnen: {reason}</translation>
    </message>
    <message>
        <source>comparison with {run}</source>
        <extracomment>app/controllers/comparing.py</extracomment>
        <translation>Vergleich mit {run}</translation>
    </message>
    <message>
        <source>{choice}: this run has that already</source>
        <extracomment>app/controllers/comparing.py</extracomment>
        <translation>{choice}: das hat dieser Lauf schon</translation>
    </message>
    <message>
        <source>There is room for {number} points; erase some first.</source>
        <extracomment>app/controllers/data_intents.py</extracomment>
        <translation>Es ist Platz für {number} Punkte; zuerst einige wegradieren.</translation>
    </message>
    <message>
        <source>Drawn points are given as x1 and x2; without {names} now.</source>
        <extracomment>app/controllers/data_intents.py</extracomment>
        <translation>Gezeichnete Punkte werden als x1 und x2 eingegeben; ab jetzt ohne {names}.</translation>
    </message>
    <message>
        <source>{place}: what the network answers now, and its loss</source>
        <extracomment>app/controllers/display.py</extracomment>
        <translation>{place}: was das Netz jetzt antwortet, und sein Verlust</translation>
    </message>
    <message>
        <source>Training point</source>
        <extracomment>app/controllers/display.py</extracomment>
        <translation>Trainingspunkt</translation>
    </message>
    <message>
        <source>Test point</source>
        <extracomment>app/controllers/display.py</extracomment>
        <translation>Testpunkt</translation>
    </message>
    <message>
        <source>{file}: expected a file, found a folder</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>{file}: erwartet eine Datei, gefunden ein Ordner</translation>
    </message>
    <message>
        <source>{file}: the folder {folder} does not exist</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>{file}: der Ordner {folder} existiert nicht</translation>
    </message>
    <message>
        <source>{file}: not made</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>{file}: nicht erstellt</translation>
    </message>
    <message>
        <source>The folder could not be opened: {folder}</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>Der Ordner ließ sich nicht öffnen: {folder}</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>{file} ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>finishing</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>wird fertig</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>{file}: cancelled, nothing is left of it</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>{file}: abgebrochen, nichts davon bleibt zurück</translation>
    </message>
    <message>
        <source>restart of the lesson</source>
        <extracomment>app/controllers/lessons.py</extracomment>
        <translation>Neustart der Lektion</translation>
    </message>
    <message>
        <source>as in the lesson</source>
        <extracomment>app/controllers/lessons.py</extracomment>
        <translation>wie in der Lektion</translation>
    </message>
    <message>
        <source>comparison &quot;{label}&quot;</source>
        <extracomment>app/controllers/lessons.py</extracomment>
        <translation>Vergleich „{label}“</translation>
    </message>
    <message>
        <source>standardised</source>
        <extracomment>app/controllers/predictions.py</extracomment>
        <translation>standardisiert</translation>
    </message>
    <message>
        <source>renaming to &quot;{name}&quot;</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>Umbenennen in „{name}“</translation>
    </message>
    <message>
        <source>colour of &quot;{name}&quot;</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>Farbe von „{name}“</translation>
    </message>
    <message>
        <source>deletion of &quot;{name}&quot;</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>Löschen von „{name}“</translation>
    </message>
    <message>
        <source>switch to &quot;{name}&quot;</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>Wechsel zu „{name}“</translation>
    </message>
    <message>
        <source>new weights</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>neue Gewichte</translation>
    </message>
    <message>
        <source>restart</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>other weights</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>andere Gewichte</translation>
    </message>
    <message>
        <source>“{title}” had changes that were not saved.</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>„{title}“ hatte Änderungen, die nicht gespeichert waren.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <source>Save over it</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>the last session</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>die letzte Sitzung</translation>
    </message>
    <message>
        <source>Backscope ended unexpectedly. The session it had open can be brought back.</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>Backscope wurde unerwartet beendet. Die Sitzung, die offen war, lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>the session that was kept</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>die gesicherte Sitzung</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>{path}: kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Drop it</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Lesson {number}</source>
        <extracomment>app/controllers/welcome_cards.py</extracomment>
        <translation>Lektion {number}</translation>
    </message>
    <message>
        <source>Cannot be read: {mistake}</source>
        <extracomment>app/controllers/welcome_cards.py</extracomment>
        <translation>Nicht lesbar: {mistake}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a table</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Tabelle öffnen</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Recordings, scenarios and tables</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Aufzeichnungen, Szenarien und Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Open lately</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>three frames are in memory at a time</source>
        <extracomment>app/film/encoding/apng.py</extracomment>
        <translation>drei Bilder sind zugleich im Speicher</translation>
    </message>
    <message>
        <source>{file}: is there already</source>
        <extracomment>app/film/encoding/destination.py</extracomment>
        <translation>{file}: ist schon vorhanden</translation>
    </message>
    <message>
        <source>{file}: cancelled, nothing was written</source>
        <extracomment>app/film/encoding/encoder.py</extracomment>
        <translation>{file}: abgebrochen, nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>{file}: cannot be written: the folder does not exist</source>
        <extracomment>app/film/encoding/encoder.py</extracomment>
        <translation>{file}: kann nicht geschrieben werden: der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>{file}: expected a film of at least one frame, got none</source>
        <extracomment>app/film/encoding/encoder.py</extracomment>
        <translation>{file}: erwartet ein Film aus mindestens einem Bild, erhalten keines</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>der zugeteilte Speicherplatz ist aufgebraucht</translation>
    </message>
    <message>
        <source>the file grew larger than is allowed here</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>die Datei wurde größer, als hier erlaubt ist</translation>
    </message>
    <message>
        <source>writing is not permitted here</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>Schreiben ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>der Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>ein Teil des Pfads ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>{file}: the installed PyAV cannot encode this: it has no {codec}</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>{file}: das installierte PyAV kann das nicht kodieren: {codec} fehlt</translation>
    </message>
    <message>
        <source>{file}: cannot be written: {reason}</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>{file}: kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{file}: there is not enough memory for frames of this size</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>{file}: der Arbeitsspeicher reicht nicht für Bilder dieser Größe</translation>
    </message>
    <message>
        <source>size of the film: expected at least 1×1 pixels, got {size}</source>
        <extracomment>app/film/encoding/file_format.py</extracomment>
        <translation>Größe des Films: erwartet mindestens 1×1 Pixel, erhalten {size}</translation>
    </message>
    <message>
        <source>rate of the film: expected more than 0 and at most {most} frames a second, got {rate}</source>
        <extracomment>app/film/encoding/file_format.py</extracomment>
        <translation>Bildrate des Films: erwartet mehr als 0 und höchstens {most} Bilder pro Sekunde, erhalten {rate}</translation>
    </message>
    <message>
        <source>{format}: expected at most {side} pixels a side and {all} in all ({why}), got {size}</source>
        <extracomment>app/film/encoding/file_format.py</extracomment>
        <translation>{format}: erwartet höchstens {side} Pixel je Seite und {all} insgesamt ({why}), erhalten {size}</translation>
    </message>
    <message>
        <source>{format}: expected at least 2×2 pixels, because sides must be even, got {size}</source>
        <extracomment>app/film/encoding/file_format.py</extracomment>
        <translation>{format}: erwartet mindestens 2×2 Pixel, weil die Seitenlängen gerade sein müssen, erhalten {size}</translation>
    </message>
    <message>
        <source>{format} knows no {wanted} frames a second: {rate} instead</source>
        <extracomment>app/film/encoding/file_format.py</extracomment>
        <translation>{format} kennt keine {wanted} Bilder pro Sekunde: stattdessen {rate}</translation>
    </message>
    <message>
        <source>{format} needs even sides: {size} instead of {wanted}</source>
        <extracomment>app/film/encoding/file_format.py</extracomment>
        <translation>{format} braucht gerade Seitenlängen: {size} statt {wanted}</translation>
    </message>
    <message>
        <source>{file}: expected a name that ends in one of {endings}, got {found}</source>
        <extracomment>app/film/encoding/formats.py</extracomment>
        <translation>{file}: erwartet ein Name mit einer der Endungen {endings}, erhalten {found}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>ending of a name</comment>
        <extracomment>app/film/encoding/formats.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>frames are kept as H.264 until their colours are known</source>
        <extracomment>app/film/encoding/gif.py</extracomment>
        <translation>die Bilder bleiben als H.264 liegen, bis ihre Farben bekannt sind</translation>
    </message>
    <message>
        <source>H.264, level 6.2</source>
        <extracomment>app/film/encoding/mp4.py</extracomment>
        <translation>H.264, Level 6.2</translation>
    </message>
    <message>
        <source>numbered PNG</source>
        <extracomment>app/film/encoding/png.py</extracomment>
        <translation>PNG-Folge</translation>
    </message>
    <message>
        <source>as large as Qt paints</source>
        <extracomment>app/film/encoding/png.py</extracomment>
        <translation>so groß, wie Qt malen kann</translation>
    </message>
    <message>
        <source>PNG: expected one frame; a name such as film-%05d.png is one picture for each, .apng moves</source>
        <extracomment>app/film/encoding/png.py</extracomment>
        <translation>PNG: erwartet ein einziges Bild; ein Name wie film-%05d.png ergibt eine Datei je Bild, .apng bewegt sich</translation>
    </message>
    <message>
        <source>VP9, level 6.2</source>
        <extracomment>app/film/encoding/webm.py</extracomment>
        <translation>VP9, Level 6.2</translation>
    </message>
    <message>
        <source>sides have 14 bits</source>
        <extracomment>app/film/encoding/webp.py</extracomment>
        <translation>Seitenlängen haben 14 Bit</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>
            <numerusform>{n} Schritt</numerusform>
            <numerusform>{n} Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>{optimizer}, learning rate {rate} · the whole set at once of {all}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>{optimizer}, Lernrate {rate} · die ganze Menge auf einmal: {all}</translation>
    </message>
    <message>
        <source>{optimizer}, learning rate {rate} · mini-batches of {size} of {all}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>{optimizer}, Lernrate {rate} · Mini-Batches aus {size} von {all}</translation>
    </message>
    <message>
        <source>source: expected a scenario or a recording, found nothing</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>source: erwartet ein Szenario oder eine Aufzeichnung, gefunden nichts</translation>
    </message>
    <message>
        <source>runs: expected two to four runs for a comparison, found {count}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>runs: erwartet zwei bis vier Läufe für einen Vergleich, gefunden {count}</translation>
    </message>
    <message>
        <source>test {value}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>Test {value}</translation>
    </message>
    <message>
        <source>{place}: expected a recording as the source, found the scenario {name}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>{place}: erwartet eine Aufzeichnung als Quelle, gefunden das Szenario {name}</translation>
    </message>
    <message>
        <source>run {number}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>Lauf {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} epochs</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>
            <numerusform>{n} Epoche</numerusform>
            <numerusform>{n} Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>loss {value}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>Verlust {value}</translation>
    </message>
    <message>
        <source>{place}: expected a scenario as the source, found a recording</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>{place}: erwartet ein Szenario als Quelle, gefunden eine Aufzeichnung</translation>
    </message>
    <message>
        <source>accuracy {value}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>Genauigkeit {value}</translation>
    </message>
    <message>
        <source>The formulas, with the numbers of this moment: {example}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Die Formeln mit den Zahlen dieses Augenblicks: {example}</translation>
    </message>
    <message>
        <source>The network before the update of this step</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Das Netz vor der Aktualisierung in diesem Schritt</translation>
    </message>
    <message>
        <source>{name}: expected {selections}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>{name}: erwartet {selections}</translation>
    </message>
    <message numerus="yes">
        <source>After {n} steps</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>
            <numerusform>Nach {n} Schritt</numerusform>
            <numerusform>Nach {n} Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>The formulas; their numbers come with the first step</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Die Formeln; ihre Zahlen kommen mit dem ersten Schritt</translation>
    </message>
    <message>
        <source>The formulas, with the numbers of this moment</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Die Formeln mit den Zahlen dieses Augenblicks</translation>
    </message>
    <message>
        <source>The network before training</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Das Netz vor dem Training</translation>
    </message>
    <message>
        <source>The network after this step</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Das Netz nach diesem Schritt</translation>
    </message>
    <message>
        <source>This page again: {command}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Diese Seite noch einmal: {command}</translation>
    </message>
    <message>
        <source>To see it move: {command}, then go to step {step}.</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>In Bewegung: {command}, dann zu Schritt {step} gehen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more lines in the window</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>
            <numerusform>{n} weitere Zeile im Fenster</numerusform>
            <numerusform>{n} weitere Zeilen im Fenster</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: expected a name that ends in {suffix}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>{file}: erwartet ein Name, der auf {suffix} endet</translation>
    </message>
    <message>
        <source>{file}: the file exists</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>{file}: die Datei existiert schon</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss of the mini-batch</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Verlust des Mini-Batches</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>Step {step}: mini-batch</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Schritt {step}: Mini-Batch</translation>
    </message>
    <message>
        <source>Step {step}: forward, layer {layer} of {layers}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Schritt {step}: vorwärts, Schicht {layer} von {layers}</translation>
    </message>
    <message>
        <source>Step {step}: loss</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Schritt {step}: Verlust</translation>
    </message>
    <message>
        <source>Step {step}: backward, layer {layer} of {layers}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Schritt {step}: rückwärts, Schicht {layer} von {layers}</translation>
    </message>
    <message>
        <source>Step {step}: update</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Schritt {step}: Aktualisierung</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>To see it move: open it in Backscope and go to step {step}.</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>In Bewegung: in Backscope öffnen und zu Schritt {step} gehen.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>step {number}</source>
        <extracomment>app/film/painting.py</extracomment>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>not finite</source>
        <extracomment>app/film/painting.py</extracomment>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>slow motion</source>
        <extracomment>app/film/painting.py</extracomment>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>a layer from 1 to {count}</source>
        <extracomment>app/film/stills.py</extracomment>
        <translation>eine Schicht von 1 bis {count}</translation>
    </message>
    <message>
        <source>no layer</source>
        <extracomment>app/film/stills.py</extracomment>
        <translation>keine Schicht</translation>
    </message>
    <message>
        <source>{place}: expected {expected}, found {found}</source>
        <extracomment>app/film/stills.py</extracomment>
        <translation>{place}: erwartet {expected}, gefunden {found}</translation>
    </message>
    <message>
        <source>{file}: expected a name that ends in one of {endings}</source>
        <extracomment>app/film/stills.py</extracomment>
        <translation>{file}: erwartet ein Name mit einer der Endungen {endings}</translation>
    </message>
    <message>
        <source>a picture of {size} could not be made: {reason}</source>
        <extracomment>app/film/stills.py</extracomment>
        <translation>ein Bild der Größe {size} ließ sich nicht erstellen: {reason}</translation>
    </message>
    <message>
        <source>the film: expected an end behind its beginning, found step {first} to step {last}</source>
        <extracomment>app/film/timing.py</extracomment>
        <translation>der Film: erwartet ein Ende nach seinem Anfang, gefunden Schritt {first} bis Schritt {last}</translation>
    </message>
    <message>
        <source>{place}: expected to end at step {last}, as the film does, found step {found}</source>
        <extracomment>app/film/timing.py</extracomment>
        <translation>{place}: erwartet ein Ende bei Schritt {last} wie beim Film, gefunden Schritt {found}</translation>
    </message>
    <message>
        <source>{place}: expected a step behind {first}, where it begins, found {found}</source>
        <extracomment>app/film/timing.py</extracomment>
        <translation>{place}: erwartet ein Schritt nach dem Anfang bei {first}, gefunden {found}</translation>
    </message>
    <message>
        <source>1. Forward</source>
        <extracomment>app/film/worked_example.py</extracomment>
        <translation>1. Vorwärts</translation>
    </message>
    <message>
        <source>2. Loss</source>
        <extracomment>app/film/worked_example.py</extracomment>
        <translation>2. Verlust</translation>
    </message>
    <message>
        <source>3. Backward</source>
        <extracomment>app/film/worked_example.py</extracomment>
        <translation>3. Rückwärts</translation>
    </message>
    <message>
        <source>4. One weight</source>
        <extracomment>app/film/worked_example.py</extracomment>
        <translation>4. Ein Gewicht</translation>
    </message>
    <message>
        <source>Curves</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Loss and accuracy over the steps</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Verlust und Genauigkeit über den Schritten</translation>
    </message>
    <message>
        <source>Gradients</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>How the gradient gets through the layers</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Wie der Gradient durch die Schichten kommt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Where a number on the stage comes from</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Woher eine Zahl auf der Bühne kommt</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All test images, the wrong ones first</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Alle Testbilder, die falschen zuerst</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What a training step takes</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Was ein Trainingsschritt kostet</translation>
    </message>
    <message>
        <source>Surface</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>The loss over a plane of weights, and the way of the run</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Der Verlust über einer Ebene von Gewichten und der Weg des Laufs</translation>
    </message>
    <message>
        <source>On this machine, {departure}.</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Auf diesem Rechner: {departure}.</translation>
    </message>
    <message>
        <source>Training {divergence}. The state before it is kept.</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Das Training {divergence}. Der Zustand davor bleibt erhalten.</translation>
    </message>
    <message>
        <source>Go back, lower the learning rate</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Zurück, Lernrate senken</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Rückgängig: {change}</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Wiederholen: {change}</translation>
    </message>
    <message>
        <source>Go back and clip</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Zurück und begrenzen</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>app/painting/gallery.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>truth</source>
        <extracomment>app/painting/gallery.py</extracomment>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>{share} % dead</source>
        <extracomment>app/painting/layer_histograms.py</extracomment>
        <translation>{share} % tot</translation>
    </message>
    <message>
        <source>{share} % on the leak</source>
        <extracomment>app/painting/layer_histograms.py</extracomment>
        <translation>{share} % im Leckbereich</translation>
    </message>
    <message>
        <source>{share} % saturated</source>
        <extracomment>app/painting/layer_histograms.py</extracomment>
        <translation>{share} % gesättigt</translation>
    </message>
    <message>
        <source>activations</source>
        <extracomment>app/painting/layer_histograms.py</extracomment>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>idle units</source>
        <extracomment>app/painting/layer_histograms.py</extracomment>
        <translation>untätig</translation>
    </message>
    <message>
        <source>ŷ = {value} at {place}</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>ŷ = {value} bei {place}</translation>
    </message>
    <message>
        <source>Test example {number} of {total}</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>Testbeispiel {number} von {total}</translation>
    </message>
    <message>
        <source>at {place} (nearest grid point)</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>bei {place} (nächster Gitterpunkt)</translation>
    </message>
    <message>
        <source>{example} at {place}</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>{example} bei {place}</translation>
    </message>
    <message>
        <source>Training example {number} of {total}</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>Trainingsbeispiel {number} von {total}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <source>there (nearest grid point, {note})</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>dort (nächster Gitterpunkt, {note})</translation>
    </message>
    <message>
        <source>there (nearest grid point)</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>dort (nächster Gitterpunkt)</translation>
    </message>
    <message>
        <source>Of the inputs it shows two; on the surface all others are at their mean over the training set. The examples&apos; own other inputs differ, so a mark may lie on the other side of the line and still be right.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Von den Eingaben sind zwei zu sehen; auf der Fläche stehen alle anderen auf ihrem Mittelwert über die Trainingsmenge. Bei den Beispielen selbst haben sie andere Werte; darum kann eine Marke auf der anderen Seite der Linie liegen und doch richtig sein.</translation>
    </message>
    <message>
        <source>What the network answers at each point of the input plane.
The line is the boundary between the classes; filled marks are training examples, hollow ones test examples.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Was das Netz an jedem Punkt der Eingabeebene antwortet.
Die Linie ist die Grenze zwischen den Klassen; gefüllte Marken sind Trainingsbeispiele, hohle sind Testbeispiele.</translation>
    </message>
    <message>
        <source>What the network answers at each point of the input plane, by the colour scale at the right.
Dots have the colour of their target: filled for training examples, hollow for test examples.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Was das Netz an jedem Punkt der Eingabeebene antwortet, nach der Farbskala rechts.
Punkte haben die Farbe ihres Zielwerts: gefüllt für Trainingsbeispiele, hohl für Testbeispiele.</translation>
    </message>
    <message>
        <source>Each bar is the probability of a class; the pointer and the frame mark the true one.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Jeder Balken ist die Wahrscheinlichkeit einer Klasse; Zeiger und Rahmen kennzeichnen die wahre.</translation>
    </message>
    <message>
        <source>The network&apos;s answer ŷ (line) over {input}, with the examples (points): filled for training, hollow for test.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Die Antwort ŷ des Netzes (Linie) über {input}, mit den Beispielen (Punkte): gefüllt für das Training, hohl für den Test.</translation>
    </message>
    <message>
        <source>Each output ŷ of the network (filled bar) against its target y (hollow bar).</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Jede Ausgabe ŷ des Netzes (gefüllter Balken) neben ihrem Zielwert y (hohler Balken).</translation>
    </message>
    <message>
        <source>Prediction</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>The network&apos;s answer is {answer} ({share}), the truth is {truth}: right.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Die Antwort des Netzes ist {answer} ({share}), die Wahrheit ist {truth}: richtig.</translation>
    </message>
    <message>
        <source>The network&apos;s answer is {answer} ({share}), the truth is {truth}: wrong.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Die Antwort des Netzes ist {answer} ({share}), die Wahrheit ist {truth}: falsch.</translation>
    </message>
    <message>
        <source>train</source>
        <comment>the training set</comment>
        <extracomment>app/painting/prediction/curve.py</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>test</source>
        <comment>the test set</comment>
        <extracomment>app/painting/prediction/curve.py</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>training example {number} of {total}</source>
        <extracomment>app/painting/prediction/digit.py</extracomment>
        <translation>Trainingsbeispiel {number} von {total}</translation>
    </message>
    <message>
        <source>test example {number} of {total}</source>
        <extracomment>app/painting/prediction/digit.py</extracomment>
        <translation>Testbeispiel {number} von {total}</translation>
    </message>
    <message>
        <source>right</source>
        <comment>not wrong</comment>
        <extracomment>app/painting/prediction/digit.py</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>app/painting/prediction/digit.py</extracomment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>answer {name}</source>
        <extracomment>app/painting/prediction/digit.py</extracomment>
        <translation>Antwort {name}</translation>
    </message>
    <message>
        <source>truth {name}</source>
        <extracomment>app/painting/prediction/digit.py</extracomment>
        <translation>Wahrheit {name}</translation>
    </message>
    <message>
        <source>{set}, {shown} of {total}</source>
        <extracomment>app/painting/prediction/plane.py</extracomment>
        <translation>{set}, {shown} von {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} outputs</source>
        <extracomment>app/painting/prediction/vector.py</extracomment>
        <translation>{shown} von {total} Ausgaben</translation>
    </message>
    <message>
        <source>example {number} of {total}</source>
        <extracomment>app/painting/prediction/vector.py</extracomment>
        <translation>Beispiel {number} von {total}</translation>
    </message>
    <message>
        <source>Every step you train is kept here</source>
        <extracomment>app/painting/timeline.py</extracomment>
        <translation>Jeder trainierte Schritt wird hier aufbewahrt</translation>
    </message>
    <message>
        <source>Drag here to go back in time</source>
        <extracomment>app/painting/timeline.py</extracomment>
        <translation>Hier ziehen führt in der Zeit zurück</translation>
    </message>
    <message>
        <source>Drag to go back</source>
        <extracomment>app/painting/timeline.py</extracomment>
        <translation>Ziehen führt zurück</translation>
    </message>
    <message>
        <source>step</source>
        <comment>axis</comment>
        <extracomment>app/painting/timeline.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>+{number} more</source>
        <extracomment>app/painting/timeline.py</extracomment>
        <translation>+{number} weitere</translation>
    </message>
    <message>
        <source>the session was not kept</source>
        <extracomment>app/services/autosave.py</extracomment>
        <translation>die Sitzung wurde nicht gesichert</translation>
    </message>
    <message>
        <source>info</source>
        <extracomment>app/services/messages.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>app/services/messages.py</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>app/services/messages.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>write-protected</source>
        <extracomment>app/services/reasons.py</extracomment>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <extracomment>app/services/reasons.py</extracomment>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>no lock file can be made here</source>
        <extracomment>app/services/reasons.py</extracomment>
        <translation>hier lässt sich keine Sperrdatei anlegen</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>app/services/reasons.py</extracomment>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <extracomment>app/services/reasons.py</extracomment>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{path}: cannot be kept: {reason}</source>
        <extracomment>app/services/recovery.py</extracomment>
        <translation>{path}: kann nicht gesichert werden: {reason}</translation>
    </message>
    <message>
        <source>{path}: cannot be removed: {reason}</source>
        <extracomment>app/services/recovery.py</extracomment>
        <translation>{path}: kann nicht entfernt werden: {reason}</translation>
    </message>
    <message>
        <source>{path}: cannot be searched: {reason}</source>
        <extracomment>app/services/recovery.py</extracomment>
        <translation>{path}: kann nicht durchsucht werden: {reason}</translation>
    </message>
    <message>
        <source>{path}: cannot be restored: {reason}</source>
        <extracomment>app/services/recovery.py</extracomment>
        <translation>{path}: kann nicht wiederhergestellt werden: {reason}</translation>
    </message>
    <message>
        <source>{path}: another window has this name</source>
        <extracomment>app/services/recovery.py</extracomment>
        <translation>{path}: ein anderes Fenster hat diesen Namen</translation>
    </message>
    <message>
        <source>{path}: was deleted by another program; expected it as it was last opened or saved here</source>
        <extracomment>app/services/session_file.py</extracomment>
        <translation>{path}: wurde von einem anderen Programm gelöscht; erwartet so, wie die Datei hier zuletzt geöffnet oder gespeichert wurde</translation>
    </message>
    <message>
        <source>{path}: exists already; expected it as it was last opened or saved here</source>
        <extracomment>app/services/session_file.py</extracomment>
        <translation>{path}: existiert schon; erwartet so, wie die Datei hier zuletzt geöffnet oder gespeichert wurde</translation>
    </message>
    <message>
        <source>{path}: was changed by another program or window; expected it as it was last opened or saved here</source>
        <extracomment>app/services/session_file.py</extracomment>
        <translation>{path}: wurde von einem anderen Programm oder Fenster geändert; erwartet so, wie die Datei hier zuletzt geöffnet oder gespeichert wurde</translation>
    </message>
    <message>
        <source>{path}: cannot be saved: the folder does not exist</source>
        <extracomment>app/services/session_file.py</extracomment>
        <translation>{path}: kann nicht gespeichert werden: der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>{path}: cannot be saved: another window is saving it</source>
        <extracomment>app/services/session_file.py</extracomment>
        <translation>{path}: kann nicht gespeichert werden: ein anderes Fenster speichert gerade</translation>
    </message>
    <message>
        <source>{path}: cannot be saved: {reason}</source>
        <extracomment>app/services/session_file.py</extracomment>
        <translation>{path}: kann nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>Settings could not be read, defaults are used: {reason} ({path})</source>
        <extracomment>app/services/settings.py</extracomment>
        <translation>Die Einstellungen ließen sich nicht lesen, es gelten die üblichen: {reason} ({path})</translation>
    </message>
    <message>
        <source>Settings were broken, defaults are used: {reason} ({path})</source>
        <extracomment>app/services/settings.py</extracomment>
        <translation>Die Einstellungen waren beschädigt, es gelten die üblichen: {reason} ({path})</translation>
    </message>
    <message>
        <source>Settings could not be saved: {reason} ({path})</source>
        <extracomment>app/services/settings.py</extracomment>
        <translation>Die Einstellungen ließen sich nicht speichern: {reason} ({path})</translation>
    </message>
    <message>
        <source>the same settings</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>dieselben Einstellungen</translation>
    </message>
    <message>
        <source>training share</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Trainingsanteil</translation>
    </message>
    <message>
        <source>examples</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>noise</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>features</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>inputs</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>targets</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>task</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>file</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>target</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>standardise</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Standardisierung</translation>
    </message>
    <message>
        <source>table</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>activation</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>batch norm</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>residual</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Residualverbindung</translation>
    </message>
    <message>
        <source>dropout</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>initialiser</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>initial scale</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Anfangsfaktor</translation>
    </message>
    <message>
        <source>output</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>train biases</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Bias-Training</translation>
    </message>
    <message>
        <source>first weights</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>learning rate</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>momentum</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>weight decay</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>warm-up</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>every</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Stufenabstand</translation>
    </message>
    <message>
        <source>factor</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>decay</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>final</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Endanteil</translation>
    </message>
    <message>
        <source>start</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Anfangsanteil</translation>
    </message>
    <message>
        <source>rise</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>largest norm</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>größte Norm</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>batch size</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>method</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>optimizer</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>clipping</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
        <source>seed</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>Seed</translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>{setting} {value}</translation>
    </message>
    <message>
        <source>no {setting}</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>ohne {setting}</translation>
    </message>
    <message>
        <source>its own {setting}</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>eigene {setting}</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>keine verdeckte Schicht</translation>
    </message>
    <message numerus="yes">
        <source>{n} units</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>
            <numerusform>{n} Einheit</numerusform>
            <numerusform>{n} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{setting} in layers {numbers}</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>{setting} in den Schichten {numbers}</translation>
    </message>
    <message>
        <source>{value} {setting}</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>{setting} {value}</translation>
    </message>
    <message>
        <source>{setting} in layer {number}</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>{setting} in Schicht {number}</translation>
    </message>
    <message>
        <source>{optimizer}, learning rate {rate}</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>{optimizer}, Lernrate {rate}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>{percent} % of the units</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>{percent} % der Einheiten</translation>
    </message>
    <message>
        <source>wherever it fits</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>überall, wo es passt</translation>
    </message>
    <message>
        <source>SGD, momentum {share}</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>SGD, Momentum {share}</translation>
    </message>
    <message>
        <source>SGD, Nesterov momentum {share}</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>SGD, Nesterov-Momentum {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>
            <numerusform>{n} Beispiel</numerusform>
            <numerusform>{n} Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>full: all at once</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>voll: alle auf einmal</translation>
    </message>
    <message>
        <source>in all hidden layers</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>in allen verdeckten Schichten</translation>
    </message>
    <message>
        <source>norm up to {limit}</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>Norm bis {limit}</translation>
    </message>
    <message>
        <source>each component up to {limit}</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>jede Komponente bis {limit}</translation>
    </message>
    <message>
        <source>{count} trillion</source>
        <extracomment>app/state/cost_text.py</extracomment>
        <translation>{count} Bio.</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <extracomment>app/state/cost_text.py</extracomment>
        <translation>{count} Mrd.</translation>
    </message>
    <message>
        <source>{count} million</source>
        <extracomment>app/state/cost_text.py</extracomment>
        <translation>{count} Mio.</translation>
    </message>
    <message>
        <source>{time} days</source>
        <extracomment>app/state/cost_text.py</extracomment>
        <translation>{time} Tage</translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a column</comment>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>whole number</source>
        <comment>type of a column</comment>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <comment>type of a column</comment>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>type of a column</comment>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>The network gets {n} of {all} columns ({names}), and learns {what}.</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>
            <numerusform>Das Netz bekommt {n} von {all} Spalten ({names}) und lernt {what}.</numerusform>
            <numerusform>Das Netz bekommt {n} von {all} Spalten ({names}) und lernt {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>missing values</comment>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>{target}, {n} classes ({names})</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>
            <numerusform>{target}, {n} Klasse ({names})</numerusform>
            <numerusform>{target}, {n} Klassen ({names})</numerusform>
        </translation>
    </message>
    <message>
        <source>{target}, a quantity</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>{target}, eine Größe</translation>
    </message>
    <message>
        <source>The network gets no column yet, and learns {what}.</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>Das Netz bekommt noch keine Spalte und lernt {what}.</translation>
    </message>
    <message numerus="yes">
        <source>The network gets every column but the target, {n} inputs ({names}), and learns {what}.</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>
            <numerusform>Das Netz bekommt jede Spalte außer der Zielspalte, {n} Eingabe ({names}), und lernt {what}.</numerusform>
            <numerusform>Das Netz bekommt jede Spalte außer der Zielspalte, {n} Eingaben ({names}), und lernt {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>
            <numerusform>{names} und {n} weitere</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>
            <numerusform>{n} verschiedener</numerusform>
            <numerusform>{n} verschiedene</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ up to {value}</source>
        <extracomment>app/state/curves_picture.py</extracomment>
        <translation>↑ bis {value}</translation>
    </message>
    <message>
        <source>Train, and the accuracy appears here</source>
        <extracomment>app/state/curves_picture.py</extracomment>
        <translation>Trainieren, dann erscheint hier die Genauigkeit</translation>
    </message>
    <message>
        <source>Train, and the loss appears here</source>
        <extracomment>app/state/curves_picture.py</extracomment>
        <translation>Trainieren, dann erscheint hier der Verlust</translation>
    </message>
    <message>
        <source>Exploding gradient</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>Explodierender Gradient</translation>
    </message>
    <message>
        <source>Updates too large</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>Zu große Updates</translation>
    </message>
    <message>
        <source>Dead units</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>Tote Einheiten</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>Verschwindender Gradient</translation>
    </message>
    <message>
        <source>Saturated output</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>Gesättigte Ausgabe</translation>
    </message>
    <message>
        <source>Saturated units</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>Gesättigte Einheiten</translation>
    </message>
    <message>
        <source>{count} of {units} in {layer}</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>{count} von {units} ({layer})</translation>
    </message>
    <message>
        <source>{rule}; said from {percent}% of a hidden layer on</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>{rule}; gemeldet ab {percent} % einer verdeckten Schicht</translation>
    </message>
    <message>
        <source>‖∂L/∂W‖ = {first} in L1, {last} in {layer}; said below 1/{limit}. Updates: ‖Δw‖ = {first_move} in L1, {last_move} in {layer}</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>‖∂L/∂W‖ = {first} in L1, {last} in {layer}; gemeldet unter 1/{limit}. Aktualisierungen: ‖Δw‖ = {first_move} in L1, {last_move} in {layer}</translation>
    </message>
    <message>
        <source>in {layer} it is no longer finite</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>in {layer} ist er nicht mehr endlich</translation>
    </message>
    <message>
        <source>a step moves {layer} by {times} times its own size</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>ein Schritt bewegt {layer} um das {times}-Fache der eigenen Größe</translation>
    </message>
    <message>
        <source>‖Δw‖/‖w‖ = {ratio} in {layer}; said above {limit}, usual is {usual}</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>‖Δw‖/‖w‖ = {ratio} in {layer}; gemeldet über {limit}, üblich ist {usual}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, like it in {n} more layers</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>
            <numerusform>{said}, ebenso in {n} weiteren Schicht</numerusform>
            <numerusform>{said}, ebenso in {n} weiteren Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>‖∂L/∂W‖ = 0 in L1, {last} in the last</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>‖∂L/∂W‖ = 0 in L1, {last} in der letzten</translation>
    </message>
    <message>
        <source>the first layer learns 1/{times} as fast as the last</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>die erste Schicht lernt 1/{times} so schnell wie die letzte</translation>
    </message>
    <message>
        <source>the first layer&apos;s is 1/{times} of the last&apos;s</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>in der ersten Schicht ist er 1/{times} so groß wie in der letzten</translation>
    </message>
    <message>
        <source>{count} of {total} wrong examples hardly teach anything</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>{count} von {total} falschen Beispielen lehren kaum etwas</translation>
    </message>
    <message>
        <source>their f′(z) at the output is below {percent}% of the largest: δ is near 0, the error large</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>ihr f′(z) an der Ausgabe liegt unter {percent} % des größten: δ ist nahe 0, der Fehler groß</translation>
    </message>
    <message>
        <source>a number grew beyond what can be computed</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>eine Zahl wuchs über das hinaus, womit sich rechnen lässt</translation>
    </message>
    <message>
        <source>the first layer&apos;s is {times} times the last&apos;s</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>in der ersten Schicht ist er {times}-mal so groß wie in der letzten</translation>
    </message>
    <message>
        <source>‖∂L/∂W‖ = {first} in L1, {last} in {layer}; said above {limit} times</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>‖∂L/∂W‖ = {first} in L1, {last} in {layer}; gemeldet über dem {limit}-Fachen</translation>
    </message>
    <message>
        <source>its norm is {norm} in {layer}</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>seine Norm ist {norm} in {layer}</translation>
    </message>
    <message>
        <source>‖∂L/∂W‖ = {norm}; said above {limit}</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>‖∂L/∂W‖ = {norm}; gemeldet über {limit}</translation>
    </message>
    <message>
        <source>{said}: no gradient gets past them</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>{said}: an ihnen kommt kein Gradient vorbei</translation>
    </message>
    <message>
        <source>none reaches the first layer</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>in der ersten Schicht kommt keiner an</translation>
    </message>
    <message>
        <source>answer {answer} ({sure}), wrong: it is {truth}</source>
        <extracomment>app/state/digit_gallery.py</extracomment>
        <translation>Antwort {answer} ({sure}), falsch: es ist {truth}</translation>
    </message>
    <message>
        <source>{count} of {total} wrong</source>
        <extracomment>app/state/digit_gallery.py</extracomment>
        <translation>{count} von {total} falsch</translation>
    </message>
    <message>
        <source>most often: {mistake}</source>
        <extracomment>app/state/digit_gallery.py</extracomment>
        <translation>am häufigsten: {mistake}</translation>
    </message>
    <message>
        <source>{count} of {total} images of {truth} got the answer {answer}</source>
        <extracomment>app/state/digit_gallery.py</extracomment>
        <translation>{count} von {total} Bildern von {truth} bekamen die Antwort {answer}</translation>
    </message>
    <message>
        <source>answer {answer} ({sure}), right</source>
        <extracomment>app/state/digit_gallery.py</extracomment>
        <translation>Antwort {answer} ({sure}), richtig</translation>
    </message>
    <message>
        <source>Film</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Film</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Handout</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Handzettel</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Stage, curves, prediction</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Bühne, Kurven, Vorhersage</translation>
    </message>
    <message>
        <source>Stage alone</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Nur Bühne</translation>
    </message>
    <message>
        <source>Prediction alone</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Nur Vorhersage</translation>
    </message>
    <message>
        <source>One below the other</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Runs side by side</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Läufe nebeneinander</translation>
    </message>
    <message>
        <source>One step slowly, then faster</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Erst langsam, dann schneller</translation>
    </message>
    <message>
        <source>Fast only</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Nur schnell</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Plays in browsers, slides and on phones.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Läuft in Browsern, auf Folien und auf Telefonen.</translation>
    </message>
    <message>
        <source>For web pages; smaller than MP4, takes longer to make.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Für Webseiten; kleiner als MP4, das Erstellen dauert länger.</translation>
    </message>
    <message>
        <source>Moves wherever a picture can stand, in 256 colours.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Bewegt sich überall, wo ein Bild stehen kann, in 256 Farben.</translation>
    </message>
    <message>
        <source>A moving picture in full colour, for web pages.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Ein bewegtes Bild in vollen Farben, für Webseiten.</translation>
    </message>
    <message>
        <source>A moving picture without any loss; large.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Ein bewegtes Bild, ganz verlustfrei; groß.</translation>
    </message>
    <message>
        <source>Numbered PNG</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>PNG-Folge</translation>
    </message>
    <message>
        <source>A picture for each frame, for video editors.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Eine Bilddatei für jedes Bild, für Videoschnittprogramme.</translation>
    </message>
    <message>
        <source>What is shown now, in pixels.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Was jetzt zu sehen ist, in Pixeln.</translation>
    </message>
    <message>
        <source>What is shown now, as lines and text that can be edited.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Was jetzt zu sehen ist, als Linien und Text, die sich bearbeiten lassen.</translation>
    </message>
    <message>
        <source>What is shown now, as lines and text, for print.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Was jetzt zu sehen ist, als Linien und Text, für den Druck.</translation>
    </message>
    <message>
        <source>A page to print: the stage, its formulas with numbers, prediction and curves of this moment.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Eine Seite zum Drucken: die Bühne, ihre Formeln mit Zahlen, Vorhersage und Kurven dieses Augenblicks.</translation>
    </message>
    <message>
        <source>One file that opens in any browser, on or off line: play, scrub, go phase by phase, hover for values.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Eine Datei, die sich in jedem Browser öffnet, mit und ohne Internet: abspielen, vor- und zurückziehen, Phase für Phase gehen, Werte unter dem Mauszeiger lesen.</translation>
    </message>
    <message>
        <source>NumPy code</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>NumPy-Code</translation>
    </message>
    <message>
        <source>The trained network as a Python program that needs nothing but NumPy.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Das trainierte Netz als Python-Programm, das nichts als NumPy braucht.</translation>
    </message>
    <message>
        <source>PyTorch code</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>PyTorch-Code</translation>
    </message>
    <message>
        <source>The trained network as a PyTorch module, with the training loop that goes with it.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Das trainierte Netz als PyTorch-Modul, mit der Trainingsschleife, die dazugehört.</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>All weights and biases as NumPy arrays, by layer.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Alle Gewichte und Biases als NumPy-Arrays, nach Schichten.</translation>
    </message>
    <message>
        <source>History, CSV</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Verlauf, CSV</translation>
    </message>
    <message>
        <source>Losses, accuracies and gradients at each epoch, for spreadsheets.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Verluste, Genauigkeiten und Gradienten jeder Epoche, für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>History, JSON</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Verlauf, JSON</translation>
    </message>
    <message>
        <source>Losses, accuracies and gradients at each epoch, for programs.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Verluste, Genauigkeiten und Gradienten jeder Epoche, für Programme.</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>about a second</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>etwa eine Sekunde</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>etwa {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>about an hour</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>etwa eine Stunde</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>etwa {hours} h</translation>
    </message>
    <message>
        <source>nearly done</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} long</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>{time} lang</translation>
    </message>
    <message>
        <source>about {size}</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>Nothing has been trained yet: train some steps, or say up to which step</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Noch ist nichts trainiert: einige Schritte trainieren oder angeben, bis zu welchem Schritt</translation>
    </message>
    <message>
        <source>Side by side: expected two to four runs, found 1</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Nebeneinander: erwartet zwei bis vier Läufe, gefunden 1</translation>
    </message>
    <message>
        <source>Steps: expected an end behind step {first}, found step {last}</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Schritte: erwartet ein Ende nach Schritt {first}, gefunden Schritt {last}</translation>
    </message>
    <message>
        <source>{time} to make</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>fertig in {time}</translation>
    </message>
    <message>
        <source>a whole number from {ge} to {le}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>eine ganze Zahl von {ge} bis {le}</translation>
    </message>
    <message>
        <source>a number above 0 and of at most {le}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>eine Zahl über 0 bis {le}</translation>
    </message>
    <message>
        <source>a number from {ge} to {le}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>eine Zahl von {ge} bis {le}</translation>
    </message>
    <message>
        <source>text of at most {max_length} characters</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>Text mit höchstens {max_length} Zeichen</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>{place}: unknown key, expected one of {known}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: unbekannter Schlüssel, erwartet einer von {known}</translation>
    </message>
    <message>
        <source>{place}: expected {expected}, found nothing</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: erwartet {expected}, gefunden nichts</translation>
    </message>
    <message>
        <source>the document</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>{place}: unknown key, did you mean &quot;{near}&quot;?</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: unbekannter Schlüssel, gemeint war vielleicht &quot;{near}&quot;?</translation>
    </message>
    <message>
        <source>size: expected one side at most {times} times the other, found {found}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>size: erwartet eine Seite höchstens {times}-mal so lang wie die andere, gefunden {found}</translation>
    </message>
    <message>
        <source>to: expected a step behind the film&apos;s first one, {first}, found {found}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>to: erwartet ein Schritt nach dem ersten des Films, {first}, gefunden {found}</translation>
    </message>
    <message>
        <source>layout: expected &quot;comparison&quot; for several runs, found &quot;{found}&quot;</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>layout: erwartet &quot;comparison&quot; bei mehreren Läufen, gefunden &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>not a TOML document: {reason}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>kein TOML-Dokument: {reason}</translation>
    </message>
    <message>
        <source>{place}: expected rate or seconds, found both</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: erwartet rate oder seconds, gefunden beides</translation>
    </message>
    <message>
        <source>{place}: expected rate or begin, found both</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: erwartet rate oder begin, gefunden beides</translation>
    </message>
    <message>
        <source>{place}: expected a branch or edits, found both</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: erwartet ein Zweig oder Änderungen, gefunden beides</translation>
    </message>
    <message>
        <source>{place}: expected an end behind its beginning, found {first} to {last}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: erwartet ein Ende nach dem Anfang, gefunden {first} bis {last}</translation>
    </message>
    <message>
        <source>a list of at most {max_length} phases</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>eine Liste mit höchstens {max_length} Phasen</translation>
    </message>
    <message>
        <source>a list of at most {max_length} edits</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>eine Liste mit höchstens {max_length} Änderungen</translation>
    </message>
    <message>
        <source>a list of at most {max_length} runs</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>eine Liste mit höchstens {max_length} Läufen</translation>
    </message>
    <message>
        <source>a list of at most {max_length} parts</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>eine Liste mit höchstens {max_length} Teilen</translation>
    </message>
    <message>
        <source>a list of at most {max_length} texts</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>eine Liste mit höchstens {max_length} Texten</translation>
    </message>
    <message>
        <source>{place}: expected a finite number, found {value}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: erwartet eine endliche Zahl, gefunden {value}</translation>
    </message>
    <message>
        <source>mean |f′(z)| over the mini-batch below {limit}, {percent}% of the largest f′</source>
        <extracomment>app/state/idleness.py</extracomment>
        <translation>mittleres |f′(z)| über den Mini-Batch unter {limit}, {percent} % des größten f′</translation>
    </message>
    <message numerus="yes">
        <source>z ≤ 0, so f′ = {slope}, for the last {n} examples or more</source>
        <extracomment>app/state/idleness.py</extracomment>
        <translation>
            <numerusform>z ≤ 0, also f′ = {slope}, zuletzt bei {n} Beispiel oder mehr</numerusform>
            <numerusform>z ≤ 0, also f′ = {slope}, zuletzt bei {n} Beispielen oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>this activation neither saturates nor dies</source>
        <extracomment>app/state/idleness.py</extracomment>
        <translation>diese Aktivierung sättigt nicht und stirbt nicht</translation>
    </message>
    <message>
        <source>since {condition}</source>
        <extracomment>app/state/inspector/activation_formulas.py</extracomment>
        <translation>da {condition}</translation>
    </message>
    <message>
        <source>c = {value}, the largest z, keeps the powers finite</source>
        <extracomment>app/state/inspector/activation_formulas.py</extracomment>
        <translation>c = {value}, das größte z, hält die Potenzen endlich</translation>
    </message>
    <message>
        <source>Error signal δ by the chain rule</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>Fehlersignal δ nach der Kettenregel</translation>
    </message>
    <message>
        <source>Error signal δ, mean over the mini-batch</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>Fehlersignal δ, Mittelwert über den Mini-Batch</translation>
    </message>
    <message>
        <source>each example has a δ of its own; choose one to see it</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>jedes Beispiel hat sein eigenes δ; eines wählen, um es zu sehen</translation>
    </message>
    <message>
        <source>Slope of the activation</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>Steigung der Aktivierung</translation>
    </message>
    <message>
        <source>Error signal δ, back through batch norm</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>Fehlersignal δ, zurück durch die Batch-Normalisierung</translation>
    </message>
    <message>
        <source>∂L/∂β = mean of δ_y, ∂L/∂γ = mean of δ_y·ẑ over the mini-batch</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>∂L/∂β = Mittelwert von δ_y, ∂L/∂γ = Mittelwert von δ_y·ẑ über den Mini-Batch</translation>
    </message>
    <message>
        <source>Error signal at the output of batch norm</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>Fehlersignal am Ausgang der Batch-Normalisierung</translation>
    </message>
    <message>
        <source>{example}, by itself</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>{example}, für sich allein</translation>
    </message>
    <message>
        <source>s comes past the residual layer above</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>s kommt an der Residualschicht darüber vorbei</translation>
    </message>
    <message>
        <source>An input of the network</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Eine Eingabe des Netzes</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Gradient, measured without backpropagation</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Gradient, ohne Backpropagation gemessen</translation>
    </message>
    <message>
        <source>Value, mean over the mini-batch</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Wert, Mittelwert über den Mini-Batch</translation>
    </message>
    <message>
        <source>{example}; number {number} of the training set</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>{example}; Nummer {number} der Trainingsmenge</translation>
    </message>
    <message>
        <source>example number {number} of the training set</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Beispiel Nummer {number} der Trainingsmenge</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Output with {activation}</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Ausgabe mit {activation}</translation>
    </message>
    <message>
        <source>Unit with {activation}</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Einheit mit {activation}</translation>
    </message>
    <message>
        <source>dropout {share}</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Dropout {share}</translation>
    </message>
    <message>
        <source>Signal: its term of the pre-activation</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Signal: sein Beitrag zur Voraktivierung</translation>
    </message>
    <message>
        <source>batch norm</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>residual</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>residual</translation>
    </message>
    <message>
        <source>Sum of eᶻ over all outputs</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Summe von eᶻ über alle Ausgaben</translation>
    </message>
    <message>
        <source>Activation with the residual input</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Aktivierung mit der Residualeingabe</translation>
    </message>
    <message>
        <source>Pre-activation</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Voraktivierung</translation>
    </message>
    <message>
        <source>Pre-activation, mean over the mini-batch</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Voraktivierung, Mittelwert über den Mini-Batch</translation>
    </message>
    <message>
        <source>Mean of z over the mini-batch</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Mittelwert von z über den Mini-Batch</translation>
    </message>
    <message>
        <source>Variance of z over the mini-batch</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Varianz von z über den Mini-Batch</translation>
    </message>
    <message>
        <source>Batch norm: standardised</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Batch-Normalisierung: standardisiert</translation>
    </message>
    <message>
        <source>Batch norm: scaled and shifted</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Batch-Normalisierung: skaliert und verschoben</translation>
    </message>
    <message>
        <source>Output: share of the sum</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Ausgabe: Anteil an der Summe</translation>
    </message>
    <message>
        <source>Activation with the residual input and dropout</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Aktivierung mit der Residualeingabe und Dropout</translation>
    </message>
    <message>
        <source>Activation with dropout</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Aktivierung mit Dropout</translation>
    </message>
    <message>
        <source>switched off in this step</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>in diesem Schritt abgeschaltet</translation>
    </message>
    <message>
        <source>kept, and multiplied by {factor}</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>behalten und mit {factor} multipliziert</translation>
    </message>
    <message>
        <source>f is applied to each example by itself; choose one to see it</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>f wird auf jedes Beispiel für sich angewandt; eines wählen, um es zu sehen</translation>
    </message>
    <message>
        <source>a of the layer before</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>a der Schicht davor</translation>
    </message>
    <message>
        <source>Output, mean over the mini-batch</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Ausgabe, Mittelwert über den Mini-Batch</translation>
    </message>
    <message>
        <source>Activation, mean over the mini-batch</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Aktivierung, Mittelwert über den Mini-Batch</translation>
    </message>
    <message>
        <source>Gradient of the weight, mean over the mini-batch, with {penalties}</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradient des Gewichts, Mittelwert über den Mini-Batch, mit {penalties}</translation>
    </message>
    <message>
        <source>Gradient of the weight, mean over the mini-batch</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradient des Gewichts, Mittelwert über den Mini-Batch</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Gradient of the weight, with {penalties}</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradient des Gewichts, mit {penalties}</translation>
    </message>
    <message>
        <source>Gradient of the bias</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradient des Bias</translation>
    </message>
    <message>
        <source>Gradient of the bias, mean over the mini-batch</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradient des Bias, Mittelwert über den Mini-Batch</translation>
    </message>
    <message>
        <source>relative deviation {value}</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>relative Abweichung {value}</translation>
    </message>
    <message>
        <source>The same gradient by central difference</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Derselbe Gradient als zentrale Differenz</translation>
    </message>
    <message>
        <source>Gradient of the weight</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradient des Gewichts</translation>
    </message>
    <message>
        <source>Gradient of this example alone</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradient dieses Beispiels allein</translation>
    </message>
    <message>
        <source>not computed yet in this step</source>
        <extracomment>app/state/inspector/inspection.py</extracomment>
        <translation>in diesem Schritt noch nicht berechnet</translation>
    </message>
    <message>
        <source>changed since this step was computed</source>
        <extracomment>app/state/inspector/inspection.py</extracomment>
        <translation>geändert, seit dieser Schritt berechnet wurde</translation>
    </message>
    <message>
        <source>the same from z, as ŷ is close to 0; c is the largest z</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>dasselbe aus z, da ŷ nahe 0 ist; c ist das größte z</translation>
    </message>
    <message>
        <source>the same from z, as ŷ is close to 0 or 1</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>dasselbe aus z, da ŷ nahe 0 oder 1 ist</translation>
    </message>
    <message>
        <source>Penalty on all weights</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>Strafterm auf allen Gewichten</translation>
    </message>
    <message>
        <source>L of {name}</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>L von {name}</translation>
    </message>
    <message>
        <source>output {name}</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>Ausgabe {name}</translation>
    </message>
    <message>
        <source>outputs with y = 0 add nothing</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>Ausgaben mit y = 0 tragen nichts bei</translation>
    </message>
    <message>
        <source>Loss, penalty included</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>Verlust mit Strafterm</translation>
    </message>
    <message>
        <source>Loss of the mini-batch, penalty included</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>Verlust des Mini-Batches mit Strafterm</translation>
    </message>
    <message>
        <source>Loss of output {name}</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>Verlust der Ausgabe {name}</translation>
    </message>
    <message>
        <source>h(e) = ½e² if |e| ≤ 1, else |e| − ½</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>h(e) = ½e², falls |e| ≤ 1, sonst |e| − ½</translation>
    </message>
    <message>
        <source>Loss of this example</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>Verlust dieses Beispiels</translation>
    </message>
    <message>
        <source>mean z</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>mittleres z</translation>
    </message>
    <message>
        <source>mean δ</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>mittleres δ</translation>
    </message>
    <message>
        <source>sign w</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>Vorzeichen w</translation>
    </message>
    <message>
        <source>Hidden {layer}, unit {number}</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>Verdeckt {layer}, Einheit {number}</translation>
    </message>
    <message>
        <source>mean a</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>mittleres a</translation>
    </message>
    <message>
        <source>mean x</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>mittleres x</translation>
    </message>
    <message>
        <source>mean ŷ</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>mittleres ŷ</translation>
    </message>
    <message>
        <source>Input {name}</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>Eingabe {name}</translation>
    </message>
    <message>
        <source>Output {name}</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>Ausgabe {name}</translation>
    </message>
    <message>
        <source>example {number}</source>
        <extracomment>app/state/inspector/series.py</extracomment>
        <translation>Beispiel {number}</translation>
    </message>
    <message numerus="yes">
        <source>the other {n}</source>
        <extracomment>app/state/inspector/series.py</extracomment>
        <translation>
            <numerusform>der Rest ({n})</numerusform>
            <numerusform>die übrigen {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>mean over the {number} examples of the mini-batch</source>
        <extracomment>app/state/inspector/step_values.py</extracomment>
        <translation>Mittelwert über die {number} Beispiele des Mini-Batches</translation>
    </message>
    <message>
        <source>g clipped</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>g begrenzt</translation>
    </message>
    <message>
        <source>Update: the new weight</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Aktualisierung: das neue Gewicht</translation>
    </message>
    <message>
        <source>Update: the new bias</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Aktualisierung: der neue Bias</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Momentum: velocity</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Momentum: Geschwindigkeit</translation>
    </message>
    <message>
        <source>Running mean of g²</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Laufender Mittelwert von g²</translation>
    </message>
    <message>
        <source>Step of RMSprop</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Schritt von RMSprop</translation>
    </message>
    <message>
        <source>Sum of all g² so far</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Summe aller bisherigen g²</translation>
    </message>
    <message>
        <source>Step of Adagrad</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Schritt von Adagrad</translation>
    </message>
    <message>
        <source>First moment: running mean of g</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Erstes Moment: laufender Mittelwert von g</translation>
    </message>
    <message>
        <source>Second moment: running mean of g²</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Zweites Moment: laufender Mittelwert von g²</translation>
    </message>
    <message>
        <source>Step of AdamW with weight decay</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Schritt von AdamW mit Gewichtszerfall</translation>
    </message>
    <message>
        <source>not trained: it stays as it is</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>nicht trainiert: bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Step of gradient descent</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Schritt des Gradientenabstiegs</translation>
    </message>
    <message>
        <source>Step, looking ahead (Nesterov)</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Schritt mit Vorausblick (Nesterov)</translation>
    </message>
    <message>
        <source>Step along the velocity</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Schritt entlang der Geschwindigkeit</translation>
    </message>
    <message>
        <source>Bias correction of {symbol} at update t = {count}</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Bias-Korrektur von {symbol} bei Aktualisierung t = {count}</translation>
    </message>
    <message>
        <source>Step of Adam</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Schritt von Adam</translation>
    </message>
    <message>
        <source>Step of AdamW</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Schritt von AdamW</translation>
    </message>
    <message>
        <source>Clipped by the norm of the whole gradient</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Begrenzt nach der Norm des ganzen Gradienten</translation>
    </message>
    <message>
        <source>Clipped to ±c</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Begrenzt auf ±c</translation>
    </message>
    <message>
        <source>{field}, as this lesson sets it</source>
        <extracomment>app/state/lesson_page.py</extracomment>
        <translation>{field}, eingestellt von dieser Lektion</translation>
    </message>
    <message>
        <source>Show where this is</source>
        <extracomment>app/state/lesson_page.py</extracomment>
        <translation>Zeigen, wo das ist</translation>
    </message>
    <message>
        <source>Next slide</source>
        <extracomment>app/state/lesson_talk.py</extracomment>
        <translation>Nächste Folie</translation>
    </message>
    <message>
        <source>The lesson ends here</source>
        <extracomment>app/state/lesson_talk.py</extracomment>
        <translation>Hier endet die Lektion</translation>
    </message>
    <message>
        <source>Next: press “{button}”</source>
        <extracomment>app/state/lesson_talk.py</extracomment>
        <translation>Weiter: „{button}“ drücken</translation>
    </message>
    <message>
        <source>Next: the answer</source>
        <extracomment>app/state/lesson_talk.py</extracomment>
        <translation>Weiter: die Antwort</translation>
    </message>
    <message>
        <source>Next: {heading}</source>
        <extracomment>app/state/lesson_talk.py</extracomment>
        <translation>Weiter: {heading}</translation>
    </message>
    <message>
        <source>others at their mean</source>
        <extracomment>app/state/prediction.py</extracomment>
        <translation>die übrigen auf ihrem Mittelwert</translation>
    </message>
    <message>
        <source>{name} at its mean</source>
        <extracomment>app/state/prediction.py</extracomment>
        <translation>{name} auf dem Mittelwert</translation>
    </message>
    <message>
        <source>pre-activations</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Voraktivierungen</translation>
    </message>
    <message>
        <source>normalised values</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>normalisierte Werte</translation>
    </message>
    <message>
        <source>deltas</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Deltas</translation>
    </message>
    <message>
        <source>gradients</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>weights</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>max(z, 0.01·z)</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>max(z; 0,01·z)</translation>
    </message>
    <message>
        <source>1 if z &gt; 0, else 0</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>1, falls z &gt; 0, sonst 0</translation>
    </message>
    <message>
        <source>1 if z &gt; 0, else 0.01</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>1, falls z &gt; 0, sonst 0,01</translation>
    </message>
    <message>
        <source>1 if z &gt; 0, else a + 1</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>1, falls z &gt; 0, sonst a + 1</translation>
    </message>
    <message>
        <source>z if z &gt; 0, else eᶻ − 1</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>z, falls z &gt; 0, sonst eᶻ − 1</translation>
    </message>
    <message>
        <source>1/(B·n)·Σ[½e² if |e| ≤ 1, else |e| − ½], e = ŷ − y</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>1/(B·n)·Σ[½e², falls |e| ≤ 1, sonst |e| − ½], e = ŷ − y</translation>
    </message>
    <message>
        <source>step {step}</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Schritt {step}</translation>
    </message>
    <message numerus="yes">
        <source>mini-batch {number} of {total}: {n} examples of the training set</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>
            <numerusform>Mini-Batch {number} von {total}: {n} Beispiel der Trainingsmenge</numerusform>
            <numerusform>Mini-Batch {number} von {total}: {n} Beispiele der Trainingsmenge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gradient: mean of {n} examples</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>
            <numerusform>Gradient: Mittelwert über {n} Beispiel</numerusform>
            <numerusform>Gradient: Mittelwert über {n} Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Δw by {optimizer},  {rate}</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Δw mit {optimizer},  {rate}</translation>
    </message>
    <message>
        <source>output layer</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>hidden layer {number}</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>verdeckte Schicht {number}</translation>
    </message>
    <message>
        <source>diverged at step {step}: loss of the output layer was not finite</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>divergiert in Schritt {step}: Verlust der Ausgabeschicht nicht endlich</translation>
    </message>
    <message>
        <source>mini-batch {number} of {total}</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Mini-Batch {number} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>mean of {n} examples</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>
            <numerusform>Mittelwert über {n} Beispiel</numerusform>
            <numerusform>Mittelwert über {n} Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>z = W·a + b,  a = {result},  dropout m = 0 or {factor}</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>z = W·a + b,  a = {result},  Dropout m = 0 oder {factor}</translation>
    </message>
    <message>
        <source>(Wᵀδ + skip)</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>(Wᵀδ + Abkürzung)</translation>
    </message>
    <message>
        <source>Not finite</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Nicht endlich</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Batch</translation>
    </message>
    <message>
        <source>{formula} + penalty</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>{formula} + Strafterm</translation>
    </message>
    <message>
        <source>diverged at step {step}: {what} of the output layer were not finite</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>divergiert in Schritt {step}: {what} der Ausgabeschicht nicht endlich</translation>
    </message>
    <message>
        <source>diverged at step {step}: {what} of hidden layer {number} were not finite</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>divergiert in Schritt {step}: {what} der verdeckten Schicht {number} nicht endlich</translation>
    </message>
    <message>
        <source>{formula} + input</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>{formula} + Eingabe</translation>
    </message>
    <message>
        <source>{formula},  back through batch norm</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>{formula},  zurück durch die Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Ready: press Play</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Bereit: Abspielen drücken</translation>
    </message>
    <message>
        <source>step {step} · epoch {epoch}</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Schritt {step} · Epoche {epoch}</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>phase</comment>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Update</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>phase</comment>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Backward</source>
        <comment>phase</comment>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>mean of the {number} examples of the mini-batch</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>Mittelwert über die {number} Beispiele des Mini-Batches</translation>
    </message>
    <message>
        <source>(W is {rows} × {columns})</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>(W ist {rows} × {columns})</translation>
    </message>
    <message>
        <source>Output layer, unit {number} of {total} ({name})</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>Ausgabeschicht, Einheit {number} von {total} ({name})</translation>
    </message>
    <message>
        <source>Hidden layer {layer}, unit {number} of {total}</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>Verdeckte Schicht {layer}, Einheit {number} von {total}</translation>
    </message>
    <message>
        <source>Weight from input {name}</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>Gewicht von Eingabe {name}</translation>
    </message>
    <message>
        <source>Weight from unit {number} of hidden layer {layer}</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>Gewicht von Einheit {number} der verdeckten Schicht {layer}</translation>
    </message>
    <message>
        <source>to unit {number} of the output layer</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>zu Einheit {number} der Ausgabeschicht</translation>
    </message>
    <message>
        <source>to unit {number} of the hidden layer {layer}</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>zu Einheit {number} der verdeckten Schicht {layer}</translation>
    </message>
    <message>
        <source>(mean over the mini-batch)</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>(Mittelwert über den Mini-Batch)</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples in the mini-batch</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>
            <numerusform>{n} Beispiel im Mini-Batch</numerusform>
            <numerusform>{n} Beispiele im Mini-Batch</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off by dropout in this step</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>in diesem Schritt durch Dropout abgeschaltet</translation>
    </message>
    <message>
        <source>target y = {value}</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>Zielwert y = {value}</translation>
    </message>
    <message>
        <source>of which penalty on weights: {value}</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>davon Strafterm auf den Gewichten: {value}</translation>
    </message>
    <message>
        <source>{symbol} of unit {number}</source>
        <extracomment>app/state/scene/enlargement.py</extracomment>
        <translation>{symbol} von Einheit {number}</translation>
    </message>
    <message>
        <source>1 example</source>
        <extracomment>app/state/scene/figures.py</extracomment>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>mean of {number}</source>
        <extracomment>app/state/scene/figures.py</extracomment>
        <translation>Mittel von {number}</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>app/state/scene/figures.py</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>½ error²</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>½ Fehler²</translation>
    </message>
    <message numerus="yes">
        <source>{n} values</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>
            <numerusform>{n} Wert</numerusform>
            <numerusform>{n} Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>strongest {each} links shown</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>stärkste {each} Verbindungen gezeigt</translation>
    </message>
    <message>
        <source>strongest {shown} of {total} links shown</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>stärkste {shown} von {total} Verbindungen gezeigt</translation>
    </message>
    <message>
        <source>{shown} of {total} links</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>{shown} von {total} Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>
            <numerusform>{n} Pixel</numerusform>
            <numerusform>{n} Pixel</numerusform>
        </translation>
    </message>
    <message>
        <source>drop {share}</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Drop {share}</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>In</source>
        <comment>short for Input</comment>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>gradient &gt; 0</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Gradient &gt; 0</translation>
    </message>
    <message>
        <source>gradient &lt; 0</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Gradient &lt; 0</translation>
    </message>
    <message>
        <source>size: {what}</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Größe: {what}</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>short for Output</comment>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Verdeckt {number}</translation>
    </message>
    <message>
        <source>H{number}</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>V{number}</translation>
    </message>
    <message>
        <source>+ skip</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>+ Abkürzung</translation>
    </message>
    <message>
        <source>{rate} steps/s</source>
        <extracomment>app/state/speed.py</extracomment>
        <translation>{rate} Schritte/s</translation>
    </message>
    <message>
        <source>1 phase in {seconds} s</source>
        <extracomment>app/state/speed.py</extracomment>
        <translation>1 Phase in {seconds} s</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <extracomment>app/state/speed.py</extracomment>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>{rate} phases/s</source>
        <extracomment>app/state/speed.py</extracomment>
        <translation>{rate} Phasen/s</translation>
    </message>
    <message>
        <source>linear</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>linear</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>half squared error</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>halber quadratischer Fehler</translation>
    </message>
    <message>
        <source>huber</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Huber</translation>
    </message>
    <message>
        <source>one-cycle</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Ein-Zyklus</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>konstant</translation>
    </message>
    <message>
        <source>step</source>
        <comment>learning-rate schedule</comment>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Stufenplan</translation>
    </message>
    <message>
        <source>exponential</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>cosine</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>none</source>
        <comment>gradient clipping</comment>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>norm</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Norm</translation>
    </message>
    <message>
        <source>value</source>
        <comment>gradient clipping</comment>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>zeros</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>uniform</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>uniform</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Glorot uniform</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Glorot normal</translation>
    </message>
    <message>
        <source>He uniform</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>He uniform</translation>
    </message>
    <message>
        <source>He normal</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>He normal</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>LeCun normal</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>orthogonal</translation>
    </message>
    <message>
        <source>circle</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>gaussians</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Gauß-Wolken</translation>
    </message>
    <message>
        <source>spiral</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>moons</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Monde</translation>
    </message>
    <message>
        <source>plane</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>bumps</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>sine</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>digits</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>rows</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>auto</translation>
    </message>
    <message>
        <source>all</source>
        <comment>layers</comment>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>full</source>
        <comment>batch</comment>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>voll</translation>
    </message>
    <message>
        <source>now</source>
        <comment>step</comment>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>classification</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>regression</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Regression</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>central differences</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>zentrale Differenzen</translation>
    </message>
    <message>
        <source>random perturbation</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>zufällige Störung</translation>
    </message>
    <message>
        <source>Loss {loss} at ({x}, {y})</source>
        <extracomment>app/state/surface.py</extracomment>
        <translation>Verlust {loss} bei ({x}; {y})</translation>
    </message>
    <message>
        <source>{run}, step {step}: true loss {loss}, {drawn} where it is drawn; {far} off the plane</source>
        <extracomment>app/state/surface.py</extracomment>
        <translation>{run}, Schritt {step}: wahrer Verlust {loss}, an der gezeichneten Stelle {drawn}; {far} neben der Ebene</translation>
    </message>
    <message>
        <source>overflows</source>
        <extracomment>app/state/surface.py</extracomment>
        <translation>läuft über</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>noun</comment>
        <extracomment>app/state/surface.py</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Where it went</source>
        <extracomment>app/state/surface_request.py</extracomment>
        <translation>Weg des Laufs</translation>
    </message>
    <message>
        <source>Two weights</source>
        <extracomment>app/state/surface_request.py</extracomment>
        <translation>Zwei Gewichte</translation>
    </message>
    <message>
        <source>Random plane</source>
        <extracomment>app/state/surface_request.py</extracomment>
        <translation>Zufallsebene</translation>
    </message>
    <message>
        <source>{run} is up to {far} off the plane, {share} of the {way} that it moved; its true loss is up to {error} from the one drawn under it; at step {step} it is {loss}, drawn where it is {drawn}.</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>{run} liegt bis zu {far} neben der Ebene, das sind {share} des zurückgelegten Wegs von {way}; der wahre Verlust weicht um bis zu {error} von dem darunter gezeichneten ab; in Schritt {step} ist er {loss}, an der gezeichneten Stelle {drawn}.</translation>
    </message>
    <message>
        <source>over {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>über {share}</translation>
    </message>
    <message>
        <source>hidden {layer}, unit {unit}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>verdeckt {layer}, Einheit {unit}</translation>
    </message>
    <message>
        <source>bias of {unit}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>Bias von {unit}</translation>
    </message>
    <message>
        <source>2nd random direction, in lengths of the weights</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>2. zufällige Richtung, in Längen der Gewichte</translation>
    </message>
    <message>
        <source>2nd random direction</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>2. zufällige Richtung</translation>
    </message>
    <message>
        <source>off the plane by {off} of how far it went; its true loss is up to {error} from the one drawn under it</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>um {off} des zurückgelegten Wegs neben der Ebene; der wahre Verlust weicht um bis zu {error} vom darunter gezeichneten ab</translation>
    </message>
    <message>
        <source>off the plane by {off} of how far it went; loss by up to {error}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>um {off} des zurückgelegten Wegs neben der Ebene; Verlust um bis zu {error}</translation>
    </message>
    <message>
        <source>off the plane by {off}, the loss by {error}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>um {off} neben der Ebene, Verlust um {error}</translation>
    </message>
    <message>
        <source>off by {off}, loss by {error}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>um {off} daneben, Verlust um {error}</translation>
    </message>
    <message>
        <source>off by {off}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>um {off} daneben</translation>
    </message>
    <message>
        <source>up to {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>bis zu {share}</translation>
    </message>
    <message>
        <source>Loss over a plane of weights: {across} and {up}.</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>Verlust über einer Ebene von Gewichten: {across} und {up}.</translation>
    </message>
    <message>
        <source>The loss in its middle is {loss}.</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>In der Mitte ist der Verlust {loss}.</translation>
    </message>
    <message>
        <source>The run</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>{run} has not moved yet.</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>{run} hat sich noch nicht bewegt.</translation>
    </message>
    <message>
        <source>{run}, drawn from step {step} on,</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>{run}, gezeichnet ab Schritt {step},</translation>
    </message>
    <message>
        <source>output</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>Einheit {number}</translation>
    </message>
    <message>
        <source>2nd principal direction, {share} of the variance</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>2. Hauptrichtung, {share} der Varianz</translation>
    </message>
    <message>
        <source>2nd direction, {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>2. Richtung, {share}</translation>
    </message>
    <message>
        <source>2nd, {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>2., {share}</translation>
    </message>
    <message>
        <source>1st random direction, in lengths of the weights</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>1. zufällige Richtung, in Längen der Gewichte</translation>
    </message>
    <message>
        <source>1st random direction</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>1. zufällige Richtung</translation>
    </message>
    <message>
        <source>has not moved yet</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>hat sich noch nicht bewegt</translation>
    </message>
    <message>
        <source>not moved</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>nicht bewegt</translation>
    </message>
    <message numerus="yes">
        <source>Mean loss over all {n} training examples</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>
            <numerusform>Mittlerer Verlust über das eine Trainingsbeispiel</numerusform>
            <numerusform>Mittlerer Verlust über alle {n} Trainingsbeispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loss over all {n} training examples</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>
            <numerusform>Verlust über das eine Trainingsbeispiel</numerusform>
            <numerusform>Verlust über alle {n} Trainingsbeispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean loss over {some} of {n} training examples</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>
            <numerusform>Mittlerer Verlust über {some} von {n} Trainingsbeispiel</numerusform>
            <numerusform>Mittlerer Verlust über {some} von {n} Trainingsbeispielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loss over {some} of {n} training examples</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>
            <numerusform>Verlust über {some} von {n} Trainingsbeispiel</numerusform>
            <numerusform>Verlust über {some} von {n} Trainingsbeispielen</numerusform>
        </translation>
    </message>
    <message>
        <source>the plane holds {share} of the variance of the runs</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>die Ebene enthält {share} der Varianz der Läufe</translation>
    </message>
    <message>
        <source>plane holds {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>Ebene enthält {share}</translation>
    </message>
    <message>
        <source>filter-normalised; biases stay as they are</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>filternormalisiert; Biases bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>batch normalisation keeps its running statistics</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>die Batch-Normalisierung behält ihre laufenden Statistiken</translation>
    </message>
    <message>
        <source>other networks or data, not drawn: {names}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>andere Netze oder Daten, nicht gezeichnet: {names}</translation>
    </message>
    <message>
        <source>not drawn: {names}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>nicht gezeichnet: {names}</translation>
    </message>
    <message>
        <source>γ or β of batch normalisation</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>γ oder β der Batch-Normalisierung</translation>
    </message>
    <message>
        <source>γ or β</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>γ oder β</translation>
    </message>
    <message>
        <source>weight, {name}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>Gewicht, {name}</translation>
    </message>
    <message>
        <source>1st principal direction, {share} of the variance</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>1. Hauptrichtung, {share} der Varianz</translation>
    </message>
    <message>
        <source>1st direction, {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>1. Richtung, {share}</translation>
    </message>
    <message>
        <source>1st, {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>1., {share}</translation>
    </message>
    <message>
        <source>It is dashed, since it is mostly off the plane.</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>Der Weg ist gestrichelt, da er größtenteils neben der Ebene liegt.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>app/state/theme.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>app/state/theme.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>app/state/theme.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>app/state/theme.py</extracomment>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Step {step}: {text}</source>
        <extracomment>app/state/timeline.py</extracomment>
        <translation>Schritt {step}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes at step {step}</source>
        <extracomment>app/state/timeline.py</extracomment>
        <translation>
            <numerusform>{n} Änderung in Schritt {step}</numerusform>
            <numerusform>{n} Änderungen in Schritt {step}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes from step {first} to {last}</source>
        <extracomment>app/state/timeline.py</extracomment>
        <translation>
            <numerusform>{n} Änderung von Schritt {first} bis {last}</numerusform>
            <numerusform>{n} Änderungen von Schritt {first} bis {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more</source>
        <extracomment>app/state/timeline.py</extracomment>
        <translation>
            <numerusform>… und {n} weitere</numerusform>
            <numerusform>… und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step of the lesson</source>
        <extracomment>app/talking.py</extracomment>
        <translation>Nächster Schritt der Lektion</translation>
    </message>
    <message>
        <source>Back in the lesson</source>
        <extracomment>app/talking.py</extracomment>
        <translation>In der Lektion zurück</translation>
    </message>
    <message>
        <source>Click to make this active</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Klicken, um diesen Lauf aktiv zu machen</translation>
    </message>
    <message>
        <source>Enter makes this the active run, Delete takes it out of the comparison; it is kept.</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Enter macht diesen Lauf zum aktiven, Delete nimmt ihn aus dem Vergleich; er bleibt erhalten.</translation>
    </message>
    <message>
        <source>Controls, inspector and prediction are about this run</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Einstellungen, Inspektor und Vorhersage gehören zu diesem Lauf</translation>
    </message>
    <message>
        <source>Take {run} out of the comparison</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>{run} aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Take this run out of the comparison; it is kept</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Diesen Lauf aus dem Vergleich nehmen; er bleibt erhalten</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Add a run that differs in one thing, with the same first weights</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Einen Lauf hinzufügen, der sich in einem Punkt unterscheidet, mit denselben Anfangsgewichten</translation>
    </message>
    <message>
        <source>Stages</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Bühnen</translation>
    </message>
    <message>
        <source>Show the networks</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Die Netze zeigen</translation>
    </message>
    <message>
        <source>Show the curves of all runs in place of the networks</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Die Kurven aller Läufe anstelle der Netze zeigen</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Den Vergleich beenden</translation>
    </message>
    <message>
        <source>active</source>
        <comment>the run</comment>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Which hidden layers the controls of the layers show and change: all at once, or a single one.</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Welche verdeckten Schichten die Einstellungen der Schichten zeigen und ändern: alle zugleich oder eine einzelne.</translation>
    </message>
    <message>
        <source>More controls</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>More …</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Everything else that can change while the network trains</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Alles Übrige, was sich ändern lässt, während das Netz trainiert</translation>
    </message>
    <message>
        <source>Hidden layer {number}</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Verdeckte Schicht {number}</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>What training changes: P = Σ units·(inputs + 1) over the layers; 2·units more with batch normalisation.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Was das Training ändert: P = Σ Einheiten·(Eingaben + 1) über die Schichten; 2·Einheiten mehr mit Batch-Normalisierung.</translation>
    </message>
    <message>
        <source>Multiply-adds per mini-batch</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Multiplikationen je Mini-Batch</translation>
    </message>
    <message>
        <source>Products with weights only; all else grows more slowly.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Nur Produkte mit Gewichten, jedes mit seiner Addition; alles andere wächst langsamer.</translation>
    </message>
    <message>
        <source>forward</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>B·Σ units·(inputs + 1): z = W·a + b of every layer, for B examples.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>B·Σ Einheiten·(Eingaben + 1): z = W·a + b jeder Schicht, für B Beispiele.</translation>
    </message>
    <message>
        <source>backward</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>B·Σ units·(inputs + 1) for ∂L/∂W = δ·aᵀ of every layer, and the same sum without the first layer for Wᵀ·δ.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>B·Σ Einheiten·(Eingaben + 1) für ∂L/∂W = δ·aᵀ jeder Schicht und dieselbe Summe ohne die erste Schicht für Wᵀ·δ.</translation>
    </message>
    <message>
        <source>whole gradient</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>ganzer Gradient</translation>
    </message>
    <message>
        <source>Backpropagation: one forward and one backward pass. Numerically, by central differences: two forward passes for each of the P parameters, 2·P·forward.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Backpropagation: ein Vorwärts- und ein Rückwärtsdurchlauf. Numerisch, mit zentralen Differenzen: zwei Vorwärtsdurchläufe für jeden der P Parameter, 2·P·vorwärts.</translation>
    </message>
    <message>
        <source>Time per step</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Zeit je Schritt</translation>
    </message>
    <message>
        <source>Measured, in microseconds to seconds. Numerically: an estimate, the measured time times the ratio of the multiply-adds.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Gemessen, in Mikrosekunden bis Sekunden. Numerisch: eine Schätzung, die gemessene Zeit mal das Verhältnis der Multiplikationen.</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Of the arrays of one mini-batch, 8 bytes a number; 1 kB = 1,000 bytes.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Für die Arrays eines Mini-Batches, 8 Byte je Zahl; 1 kB = 1.000 Byte.</translation>
    </message>
    <message>
        <source>What the forward pass must keep for the backward pass: z and a of every layer.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Was der Vorwärtsdurchlauf für den Rückwärtsdurchlauf aufheben muss: z und a jeder Schicht.</translation>
    </message>
    <message>
        <source>δ and slopes</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>δ und Steigungen</translation>
    </message>
    <message>
        <source>δ = ∂L/∂z and f′(z) of every layer; differences need none of it.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>δ = ∂L/∂z und f′(z) jeder Schicht; Differenzen brauchen nichts davon.</translation>
    </message>
    <message>
        <source>∂L/∂w of every parameter: 8·P bytes.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>∂L/∂w jedes Parameters: 8·P Byte.</translation>
    </message>
    <message>
        <source>optimizer</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>8·P bytes for each vector that the optimizer keeps; Adam keeps two, SGD one.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>8·P Byte für jeden Vektor, den der Optimierer aufhebt; Adam hebt zwei auf, SGD einen.</translation>
    </message>
    <message>
        <source>backprop</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Backprop.</translation>
    </message>
    <message>
        <source>The gradient by backpropagation</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Der Gradient durch Backpropagation</translation>
    </message>
    <message>
        <source>numerically</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>numerisch</translation>
    </message>
    <message>
        <source>The same gradient by central differences: (L(w + h) − L(w − h))/2h for each parameter</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Derselbe Gradient durch zentrale Differenzen: (L(w + h) − L(w − h))/2h für jeden Parameter</translation>
    </message>
    <message>
        <source>times</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>mal</translation>
    </message>
    <message>
        <source>How many times as much the numerical gradient needs; about ⅔·P</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Wievielmal so viel der numerische Gradient braucht; etwa ⅔·P</translation>
    </message>
    <message numerus="yes">
        <source>{backprop} and {numerically} multiply-adds for B = {n} examples</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>
            <numerusform>{backprop} und {numerically} Multiplikationen bei B = {n} Beispiel</numerusform>
            <numerusform>{backprop} und {numerically} Multiplikationen bei B = {n} Beispielen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of training</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Kosten des Trainings</translation>
    </message>
    <message>
        <source>given</source>
        <comment>to the network</comment>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>ins Netz</translation>
    </message>
    <message>
        <source>type</source>
        <comment>of a column</comment>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>values</source>
        <comment>of a column</comment>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>values</comment>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>fehlend</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>
            <numerusform>{n} Spalte</numerusform>
            <numerusform>{n} Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The network cannot be given this column.</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Diese Spalte kann das Netz nicht bekommen.</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Train on this</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Damit trainieren</translation>
    </message>
    <message>
        <source>Learn this file in place of the data at hand (Enter)</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Diese Datei anstelle der jetzigen Daten lernen (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go back to the network (Esc)</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Zurück zum Netz (Esc)</translation>
    </message>
    <message>
        <source>{file}: expected a column to learn from, found none chosen</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>{file}: erwartet eine Spalte, aus der gelernt wird, gewählt ist keine</translation>
    </message>
    <message>
        <source>Give the network {column}</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Dem Netz {column} geben</translation>
    </message>
    <message>
        <source>Columns and first rows</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Spalten und erste Zeilen</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>{column} (target)</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>{column} (Ziel)</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a value</comment>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>← or → read the numbers, with Shift ten times as far. Home or End: at an end. Esc: no longer.</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>← oder → lesen die Zahlen ab, mit Shift zehnmal so weit. Home oder End: am Rand. Esc: nicht mehr.</translation>
    </message>
    <message>
        <source>Draw the exponential moving average over the pale raw curve: mₜ = β·mₜ₋₁ + (1 − β)·vₜ, with a time constant of {percent} % of the curve. The numbers shown stay the measured ones.</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Über die blasse Rohkurve den exponentiellen gleitenden Mittelwert zeichnen: mₜ = β·mₜ₋₁ + (1 − β)·vₜ, mit einer Zeitkonstante von {percent} % der Kurve. Die angezeigten Zahlen bleiben die gemessenen.</translation>
    </message>
    <message>
        <source>Loss at step {step}: {values}</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Verlust in Schritt {step}: {values}</translation>
    </message>
    <message>
        <source>loss at step {step}: {values}</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Verlust in Schritt {step}: {values}</translation>
    </message>
    <message>
        <source>Loss up to step {step} of the runs {names}</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Verlust bis Schritt {step} der Läufe {names}</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Verlust und Genauigkeit</translation>
    </message>
    <message>
        <source>Show the loss</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Den Verlust zeigen</translation>
    </message>
    <message>
        <source>Show the share of examples that are right</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Den Anteil der richtigen Beispiele zeigen</translation>
    </message>
    <message>
        <source>log</source>
        <comment>logarithmic axis</comment>
        <extracomment>app/views/curves.py</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic axis</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Den Verlust auf logarithmischer Achse zeigen</translation>
    </message>
    <message>
        <source>smooth</source>
        <comment>curves</comment>
        <extracomment>app/views/curves.py</extracomment>
        <translation>glatt</translation>
    </message>
    <message>
        <source>Smooth the curves</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Die Kurven glätten</translation>
    </message>
    <message>
        <source>Loss over the steps; nothing is recorded yet</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Verlust über den Schritten; noch ist nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Accuracy at step {step}: {values}</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Genauigkeit in Schritt {step}: {values}</translation>
    </message>
    <message>
        <source>accuracy at step {step}: {values}</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Genauigkeit in Schritt {step}: {values}</translation>
    </message>
    <message>
        <source>Accuracy up to step {step} of the runs {names}</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Genauigkeit bis Schritt {step} der Läufe {names}</translation>
    </message>
    <message>
        <source>{change} (step {step})</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>{change} (Schritt {step})</translation>
    </message>
    <message>
        <source>Circle</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>A disc of one class inside a ring of the other.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Eine Scheibe der einen Klasse in einem Ring der anderen.</translation>
    </message>
    <message>
        <source>XOR</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Four quadrants; the class is the sign of x1·x2.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Vier Quadranten; die Klasse ist das Vorzeichen von x1·x2.</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Gauß-Wolken</translation>
    </message>
    <message>
        <source>Two round clouds.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Zwei runde Wolken.</translation>
    </message>
    <message>
        <source>Spiral</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Two interleaved spirals.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Zwei ineinander gewundene Spiralen.</translation>
    </message>
    <message>
        <source>Moons</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Two interleaved half circles.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Zwei ineinandergreifende Halbkreise.</translation>
    </message>
    <message>
        <source>Plane</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Regression: a value that rises evenly across the plane.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Regression: ein Wert, der über die Ebene gleichmäßig ansteigt.</translation>
    </message>
    <message>
        <source>Bumps</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Regression: hills and hollows.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Regression: Hügel und Mulden.</translation>
    </message>
    <message>
        <source>Sine</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Regression on one input: y = sin(x).</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Regression mit einer Eingabe: y = sin(x).</translation>
    </message>
    <message>
        <source>Digits</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>1,797 handwritten digits of 8×8 grey values.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>1.797 handgeschriebene Ziffern aus 8×8 Grauwerten.</translation>
    </message>
    <message>
        <source>{number} train</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>{number} Training</translation>
    </message>
    <message>
        <source>{number} test</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>{number} Test</translation>
    </message>
    <message>
        <source>no test set</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>keine Testmenge</translation>
    </message>
    <message>
        <source>Learns {target}.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Lernt {target}.</translation>
    </message>
    <message>
        <source>New data: draw other examples, with the next seed</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Neue Daten: andere Beispiele ziehen, mit dem nächsten Seed</translation>
    </message>
    <message>
        <source>New data</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Neue Daten</translation>
    </message>
    <message>
        <source>Give the network {feature}, or take it away.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Dem Netz {feature} geben oder wegnehmen.</translation>
    </message>
    <message>
        <source>Train on a table of your own; a file can also be dropped on the window</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Mit einer eigenen Tabelle trainieren; eine Datei lässt sich auch auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Training data</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Learns {target} from {columns}.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Lernt {target} aus {columns}.</translation>
    </message>
    <message>
        <source>Data: {kind}</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Daten: {kind}</translation>
    </message>
    <message>
        <source>Feature {name}</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Merkmal {name}</translation>
    </message>
    <message>
        <source>Features: expected at least one, so the last one stays</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Merkmale: erwartet mindestens eines, darum bleibt das letzte</translation>
    </message>
    <message>
        <source>Own points</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Eigene Punkte</translation>
    </message>
    <message>
        <source>Written out in the scenario; draw and erase on the prediction.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Stehen im Szenario selbst; auf der Vorhersage zeichnen und radieren.</translation>
    </message>
    <message>
        <source>Own examples</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Eigene Beispiele</translation>
    </message>
    <message>
        <source>Written out in the scenario.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Stehen im Szenario selbst.</translation>
    </message>
    <message>
        <source>Test images</source>
        <extracomment>app/views/digit_gallery.py</extracomment>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Test images, the wrong ones first</source>
        <extracomment>app/views/digit_gallery.py</extracomment>
        <translation>Testbilder, die falschen zuerst</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are truths, columns are answers</source>
        <extracomment>app/views/digit_gallery.py</extracomment>
        <translation>Verwechslungsmatrix: Zeilen sind Wahrheiten, Spalten sind Antworten</translation>
    </message>
    <message>
        <source>Confusion</source>
        <extracomment>app/views/digit_gallery.py</extracomment>
        <translation>Verwechslung</translation>
    </message>
    <message>
        <source>Which class is taken for which</source>
        <extracomment>app/views/digit_gallery.py</extracomment>
        <translation>Welche Klasse für welche gehalten wird</translation>
    </message>
    <message>
        <source>Step that it ends with, or “{now}”</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Schritt, mit dem es endet, oder „{now}“</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>heading</comment>
        <extracomment>app/views/export.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Back to the network (Esc); what is being made goes on</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Zurück zum Netz (Esc); was gerade erstellt wird, läuft weiter</translation>
    </message>
    <message>
        <source>Close the export page</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Die Exportseite schließen</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Moment of the film</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Zeitpunkt im Film</translation>
    </message>
    <message>
        <source>Which moment of the film is shown</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Welcher Zeitpunkt des Films zu sehen ist</translation>
    </message>
    <message>
        <source>Take this moment</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Diesen Stand nehmen</translation>
    </message>
    <message>
        <source>Show where the training stands now</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Zeigen, wo das Training jetzt steht</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>From step</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Ab Schritt</translation>
    </message>
    <message>
        <source>Step that it begins with</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Schritt, mit dem es beginnt</translation>
    </message>
    <message>
        <source>To step</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Bis Schritt</translation>
    </message>
    <message>
        <source>Begin with the title, and end with the results</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Mit dem Titel beginnen und mit den Ergebnissen enden</translation>
    </message>
    <message>
        <source>The file that will be made</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Die Datei, die erstellt wird</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose another folder or name</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Einen anderen Ordner oder Namen wählen</translation>
    </message>
    <message>
        <source>Show the file where it is</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Die Datei in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Give up what is being made; nothing is left of it</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Aufgeben, was gerade erstellt wird; nichts davon bleibt zurück</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>verb</comment>
        <extracomment>app/views/export.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Make the file (Enter)</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Die Datei erstellen (Enter)</translation>
    </message>
    <message>
        <source>Export {kind}</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>{kind} exportieren</translation>
    </message>
    <message>
        <source>{file}: {percent} %</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>{file}: {percent} %</translation>
    </message>
    <message>
        <source>Export next</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>What is exported</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>One is waiting</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Eine Datei wartet</translation>
    </message>
    <message>
        <source>then {file}</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>dann {file}</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Tafeln</translation>
    </message>
    <message>
        <source>Gradient norm ‖∂L/∂W‖ = √Σ(∂L/∂w)² of each layer: over all its weights, of the mean loss of the last mini-batch; in units of the loss per unit of weight, on a logarithmic axis.</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Gradientennorm ‖∂L/∂W‖ = √Σ(∂L/∂w)² jeder Schicht: über alle ihre Gewichte, vom mittleren Verlust des letzten Mini-Batches; gemessen in Verlust je Gewicht, auf logarithmischer Achse.</translation>
    </message>
    <message>
        <source>Update-to-weight ratio ‖Δw‖/‖w‖ of each layer: how far the last update moved its weights, in parts of their own size; without unit, on a logarithmic axis. Dotted: 1/1000, a usual value.</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Update-Anteil ‖Δw‖/‖w‖ jeder Schicht: wie weit die letzte Aktualisierung ihre Gewichte bewegt hat, in Teilen ihrer eigenen Größe; ohne Maßeinheit, auf logarithmischer Achse. Gepunktet: 1/1000, ein üblicher Wert.</translation>
    </message>
    <message>
        <source>gradient norms differ by a factor of {times}</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>die Gradientennormen unterscheiden sich um den Faktor {times}</translation>
    </message>
    <message>
        <source>Gradient flow</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Gradientenfluss</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Update ratio</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Update-Anteil</translation>
    </message>
    <message>
        <source>Show the update ratio of each layer</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Den Update-Anteil jeder Schicht zeigen</translation>
    </message>
    <message>
        <source>Show the gradient norm of each layer</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Die Gradientennorm jeder Schicht zeigen</translation>
    </message>
    <message>
        <source>Gradients over the steps</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Gradienten über den Schritten</translation>
    </message>
    <message>
        <source>No trouble seen</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Nichts Auffälliges</translation>
    </message>
    <message>
        <source>Layers learn unevenly</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Schichten lernen ungleich</translation>
    </message>
    <message>
        <source>‖∂L/∂W‖ lately, the mean of the logarithms: {largest} in the layer where it is largest, {smallest} where it is smallest.</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>‖∂L/∂W‖ in letzter Zeit, Mittelwert der Logarithmen: {largest} in der Schicht, in der es am größten ist, {smallest}, wo es am kleinsten ist.</translation>
    </message>
    <message>
        <source>{sentence}  (+{number} more)</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>{sentence}  (+{number} weitere)</translation>
    </message>
    <message>
        <source>shown from the first training step on</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>zu sehen ab dem ersten Trainingsschritt</translation>
    </message>
    <message>
        <source>Choose what the network learns</source>
        <extracomment>app/views/header.py</extracomment>
        <translation>Wählen, was das Netz lernt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <extracomment>app/views/header.py</extracomment>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>app/views/header.py</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Click a unit, a link or the loss</source>
        <extracomment>app/views/inspector.py</extracomment>
        <translation>Auf eine Einheit, eine Verbindung oder den Verlust klicken</translation>
    </message>
    <message>
        <source>Derivation</source>
        <extracomment>app/views/inspector.py</extracomment>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>Hide the lesson</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Die Lektion ausblenden</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Text der Lektion</translation>
    </message>
    <message>
        <source>Previous section</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>Next section</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>{lesson}: {title}</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>{lesson}: {title}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Section {number} of {count}</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Abschnitt {number} von {count}</translation>
    </message>
    <message>
        <source>Put back beside the stage</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Wieder neben die Bühne stellen</translation>
    </message>
    <message>
        <source>Show in a window of its own</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>In einem eigenen Fenster zeigen</translation>
    </message>
    <message>
        <source>Slide {number} of {count}</source>
        <extracomment>app/views/lesson_slide.py</extracomment>
        <translation>Folie {number} von {count}</translation>
    </message>
    <message>
        <source>Lesson slide</source>
        <extracomment>app/views/lesson_slide.py</extracomment>
        <translation>Folie der Lektion</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>app/views/message_bar.py</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close the message</source>
        <extracomment>app/views/message_bar.py</extracomment>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <source>The arrows read the prediction, with Shift ten times as far. Ctrl + ← or →: from example to example. Enter: choose the nearest example, or use the brush or the eraser. Esc: no longer.</source>
        <extracomment>app/views/prediction.py</extracomment>
        <translation>Die Pfeiltasten lesen die Vorhersage ab, mit Shift zehnmal so weit. Ctrl + ← oder →: von Beispiel zu Beispiel. Enter: das nächste Beispiel wählen oder Pinsel oder Radierer benutzen. Esc: nicht mehr.</translation>
    </message>
    <message>
        <source>Ctrl + ← or →: another example.</source>
        <extracomment>app/views/prediction.py</extracomment>
        <translation>Ctrl + ← oder →: ein anderes Beispiel.</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>app/views/prediction.py</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Drawn</source>
        <extracomment>app/views/prediction.py</extracomment>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>app/views/presentation.py</extracomment>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Chosen view</source>
        <extracomment>app/views/presentation.py</extracomment>
        <translation>Gewählte Ansicht</translation>
    </message>
    <message>
        <source>Presentation controls</source>
        <extracomment>app/views/presentation.py</extracomment>
        <translation>Bedienleiste der Präsentation</translation>
    </message>
    <message>
        <source>View beside the stage</source>
        <extracomment>app/views/presentation.py</extracomment>
        <translation>Ansicht neben der Bühne</translation>
    </message>
    <message>
        <source>What is shown beside the stage</source>
        <extracomment>app/views/presentation.py</extracomment>
        <translation>Was neben der Bühne zu sehen ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>app/views/presentation.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Drag up or down, Ctrl + wheel, or double-click to change it</source>
        <extracomment>app/views/stage.py</extracomment>
        <translation>Zum Ändern hinauf- oder hinunterziehen, Ctrl + Mausrad oder Doppelklick</translation>
    </message>
    <message>
        <source>Ctrl + ↑ or ↓: another unit or link. Alt + ↑ or ↓: another layer. Ctrl + Enter: from a unit to its links. ↑ or ↓ change the value, Enter writes it.</source>
        <extracomment>app/views/stage.py</extracomment>
        <translation>Ctrl + ↑ oder ↓: andere Einheit oder Verbindung. Alt + ↑ oder ↓: andere Schicht. Ctrl + Enter: von einer Einheit zu ihren Verbindungen. ↑ oder ↓ ändern den Wert, mit Enter wird er eingetippt.</translation>
    </message>
    <message>
        <source>Bias</source>
        <extracomment>app/views/stage.py</extracomment>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Add a unit to hidden layer {number}</source>
        <extracomment>app/views/stage_editing.py</extracomment>
        <translation>Der verdeckten Schicht {number} eine Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Remove hidden layer {number}</source>
        <extracomment>app/views/stage_editing.py</extracomment>
        <translation>Die verdeckte Schicht {number} entfernen</translation>
    </message>
    <message>
        <source>Remove the last unit of hidden layer {layer}</source>
        <extracomment>app/views/stage_editing.py</extracomment>
        <translation>Die letzte Einheit der verdeckten Schicht {layer} entfernen</translation>
    </message>
    <message>
        <source>Remove unit {number} of hidden layer {layer}</source>
        <extracomment>app/views/stage_editing.py</extracomment>
        <translation>Einheit {number} der verdeckten Schicht {layer} entfernen</translation>
    </message>
    <message>
        <source>Insert a hidden layer before the output layer</source>
        <extracomment>app/views/stage_editing.py</extracomment>
        <translation>Vor der Ausgabeschicht eine verdeckte Schicht einfügen</translation>
    </message>
    <message>
        <source>Insert a hidden layer before hidden layer {number}</source>
        <extracomment>app/views/stage_editing.py</extracomment>
        <translation>Vor der verdeckten Schicht {number} eine verdeckte Schicht einfügen</translation>
    </message>
    <message>
        <source>Train some steps, then draw the loss around them</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Trainieren, dann den Verlust ringsum zeichnen</translation>
    </message>
    <message>
        <source>The arrows read the loss, with Shift ten times as far. Ctrl + ← or →: along the way of a run. Esc: no longer.</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Die Pfeiltasten lesen den Verlust ab, mit Shift zehnmal so weit. Ctrl + ← oder →: entlang des Wegs eines Laufs. Esc: nicht mehr.</translation>
    </message>
    <message>
        <source>The plane that holds most of the way that training went, through where it is now.</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Die Ebene, die am meisten vom Weg des Trainings enthält, durch den Punkt, an dem es jetzt ist.</translation>
    </message>
    <message>
        <source>Two weights change, all others stay as they are now.</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Zwei Gewichte ändern sich, alle anderen bleiben, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Two random directions through where training is now, as long in each unit as its weights are.</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Zwei zufällige Richtungen durch den Punkt, an dem das Training jetzt ist, in jeder Einheit so lang wie ihre Gewichte.</translation>
    </message>
    <message>
        <source>Draw the surface around the run as it is now</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Die Fläche um den Lauf zeichnen, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>Plane of the loss surface</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Ebene der Verlustfläche</translation>
    </message>
    <message>
        <source>Show twice as much of the plane</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Doppelt so viel von der Ebene zeigen</translation>
    </message>
    <message>
        <source>Look twice as closely</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Doppelt so genau hinsehen</translation>
    </message>
    <message>
        <source>Draw again</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Draw two other random directions</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Zwei andere zufällige Richtungen ziehen</translation>
    </message>
    <message>
        <source>Computing, {percent}%</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Rechnet, {percent} %</translation>
    </message>
    <message>
        <source>Weight to the right</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Gewicht nach rechts</translation>
    </message>
    <message>
        <source>Weight upwards</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Gewicht nach oben</translation>
    </message>
    <message>
        <source>Which weight the plane shows to the right</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Welches Gewicht die Ebene nach rechts zeigt</translation>
    </message>
    <message>
        <source>Which weight the plane shows upwards</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Welches Gewicht die Ebene nach oben zeigt</translation>
    </message>
    <message>
        <source>Drag to go to any step; old futures are kept</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Ziehen, um zu einem beliebigen Schritt zu gehen; was einmal danach kam, bleibt erhalten</translation>
    </message>
    <message>
        <source>steps {first} to {last}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Schritte {first} bis {last}</translation>
    </message>
    <message>
        <source>step {step} of {end}, branch {branch}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Schritt {step} von {end}, Zweig {branch}</translation>
    </message>
    <message>
        <source>loss {loss}, on a logarithmic scale</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Verlust {loss}, auf logarithmischer Skala</translation>
    </message>
    <message>
        <source>loss {loss} at step {step}, on a logarithmic scale</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Verlust {loss} in Schritt {step}, auf logarithmischer Skala</translation>
    </message>
    <message>
        <source>New name of {branch}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Neuer Name von {branch}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Zweig {name}</translation>
    </message>
    <message>
        <source>Show this branch</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Diesen Zweig zeigen</translation>
    </message>
    <message>
        <source>Compare with this branch</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Mit diesem Zweig vergleichen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>More branches</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Weitere Zweige</translation>
    </message>
    <message>
        <source>Click to show it, double-click to rename it</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Klicken zeigt ihn, Doppelklicken benennt ihn um</translation>
    </message>
    <message>
        <source>{branch}, step {step}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>{branch}, Schritt {step}</translation>
    </message>
    <message>
        <source>{what} … {percent} %, Esc stops</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>{what} … {percent} %, Esc hält an</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Farbe {number}</translation>
    </message>
    <message>
        <source>Double-click to rename it</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Doppelklicken benennt ihn um</translation>
    </message>
    <message>
        <source>Replaying</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Nachspielen</translation>
    </message>
    <message>
        <source>Step {step} of {end}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Schritt {step} von {end}</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Klicken, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>A neural network</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Ein neuronales Netz</translation>
    </message>
    <message>
        <source>Numbers come in at the left, answers come out at the right. Blue is positive, orange negative; thick lines count most.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Links kommen Zahlen hinein, rechts kommen Antworten heraus. Blau ist positiv, Orange negativ; dicke Linien zählen am meisten.</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Lass es lernen</translation>
    </message>
    <message>
        <source>Press Play, or the space bar. Every step makes the answers a little better.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Drücke Abspielen oder die Leertaste. Jeder Schritt macht die Antworten ein wenig besser.</translation>
    </message>
    <message>
        <source>As slow as you like</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>So langsam, wie du willst</translation>
    </message>
    <message>
        <source>At the left end you see each number go forward and come back. At the right end it trains as fast as your computer can.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Am linken Ende siehst du jede Zahl vorwärts gehen und zurückkommen. Am rechten Ende trainiert es so schnell, wie dein Rechner kann.</translation>
    </message>
    <message>
        <source>Where does a number come from?</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Woher kommt eine Zahl?</translation>
    </message>
    <message>
        <source>Click a unit or a line. The inspector works it out with you, in symbols and in numbers.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Klicke auf eine Einheit oder eine Linie. Der Inspektor rechnet sie mit dir aus, in Symbolen und in Zahlen.</translation>
    </message>
    <message>
        <source>Change something</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Etwas ändern</translation>
    </message>
    <message>
        <source>Turn a knob while it trains, or drag a weight up and down. You cannot break anything: Ctrl+Z takes it back.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Dreh an einem Regler, während es trainiert, oder zieh ein Gewicht hinauf und hinunter. Kaputt machen kannst du nichts: Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Go back in time</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>In der Zeit zurückgehen</translation>
    </message>
    <message>
        <source>Drag along this line to any step. A change made there begins a branch of its own; the first run is kept.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Zieh auf dieser Linie zu einem beliebigen Schritt. Eine Änderung dort beginnt einen eigenen Zweig; der erste Lauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Learn with lessons</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Mit Lektionen lernen</translation>
    </message>
    <message>
        <source>Each lesson stands beside the network, with something to do and something to ask. Start with the first one.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Jede Lektion steht neben dem Netz, mit etwas zu tun und etwas zu fragen. Beginne mit der ersten.</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss of the last mini-batch, penalties included</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Verlust des letzten Mini-Batches, mit Straftermen</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Passes through the training set done so far</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Bisherige Durchgänge durch die Trainingsmenge</translation>
    </message>
    <message>
        <source>step</source>
        <comment>of training</comment>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Updates of the weights done so far</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Bisherige Aktualisierungen der Gewichte</translation>
    </message>
    <message>
        <source>How fast it plays: from single phases in slow motion to as fast as it goes</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Wie schnell abgespielt wird: von einzelnen Phasen in Zeitlupe bis so schnell, wie es geht</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Without a lesson: networks to play with</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Ohne Lektion: Netze zum Spielen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>A small neural network learns in front of you, every number in sight.</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Ein kleines neuronales Netz lernt vor deinen Augen, jede Zahl ist zu sehen.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Zum Rundgang</translation>
    </message>
    <message>
        <source>Start without a lesson</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Ohne Lektion beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Lessons and networks</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Lektionen und Netze</translation>
    </message>
    <message>
        <source>theme: expected one of {choices}, found {found}</source>
        <extracomment>app/web/page.py</extracomment>
        <translation>theme: erwartet eines von {choices}, gefunden {found}</translation>
    </message>
    <message>
        <source>web page: expected at least one step to show, found steps {first} to {last}</source>
        <extracomment>app/web/replay.py</extracomment>
        <translation>Webseite: erwartet mindestens ein Schritt zum Zeigen, gefunden Schritte {first} bis {last}</translation>
    </message>
    <message>
        <source>the run ends before it</source>
        <extracomment>app/web/replay.py</extracomment>
        <translation>der Lauf endet vorher</translation>
    </message>
    <message>
        <source>web page: no step from {step} on can be shown: {reason}</source>
        <extracomment>app/web/replay.py</extracomment>
        <translation>Webseite: ab Schritt {step} lässt sich keiner zeigen: {reason}</translation>
    </message>
    <message>
        <source>BN</source>
        <extracomment>app/web/step_row.py</extracomment>
        <translation>BN</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>This page replays the training of a neural network. It needs JavaScript, which is switched off here; it needs no network.</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Diese Seite spielt das Training eines neuronalen Netzes nach. Sie braucht JavaScript, das hier abgeschaltet ist; eine Internetverbindung braucht sie nicht.</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>button</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step back (Shift+←)</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Schritt zurück (Shift+←)</translation>
    </message>
    <message>
        <source>Step back</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Phase back (← or Page Up)</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Phase zurück (← oder Page Up)</translation>
    </message>
    <message>
        <source>Phase back</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Phase zurück</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Abspielen oder Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Next phase (→ or Page Down)</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Nächste Phase (→ oder Page Down)</translation>
    </message>
    <message>
        <source>Phase</source>
        <comment>button</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Next step on this page (Shift+→)</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Nächster Schritt auf dieser Seite (Shift+→)</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Arrow keys go from unit to unit, Enter goes through the weights into a unit, Escape leaves. Space plays, Page Down shows the next phase.</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Die Pfeiltasten gehen von Einheit zu Einheit, Enter geht durch die Gewichte in eine Einheit hinein, Escape verlässt sie. Die Leertaste spielt ab, Page Down zeigt die nächste Phase.</translation>
    </message>
    <message>
        <source>After {step} step</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Nach {step} Schritt</translation>
    </message>
    <message>
        <source>After {step} steps</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Nach {step} Schritten</translation>
    </message>
    <message>
        <source>Loss: {name}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Verlust: {name}</translation>
    </message>
    <message>
        <source>Network, step {step}.</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Netz, Schritt {step}.</translation>
    </message>
    <message>
        <source>Outputs of the example</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Ausgaben des Beispiels</translation>
    </message>
    <message>
        <source>Outputs of the example on the stage</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Ausgaben des Beispiels auf der Bühne</translation>
    </message>
    <message>
        <source>Prediction before step {step}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Vorhersage vor Schritt {step}</translation>
    </message>
    <message>
        <source>W is {rows} × {columns}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>W ist {rows} × {columns}</translation>
    </message>
    <message>
        <source>accuracy {percent} %</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Genauigkeit {percent} %</translation>
    </message>
    <message>
        <source>all {count} steps are on this page</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>alle {count} Schritte sind auf dieser Seite</translation>
    </message>
    <message>
        <source>before step {step}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>vor Schritt {step}</translation>
    </message>
    <message>
        <source>changed at step {step}: {change}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>geändert in Schritt {step}: {change}</translation>
    </message>
    <message>
        <source>example 1 of {count}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Beispiel 1 von {count}</translation>
    </message>
    <message>
        <source>first {count} of {all} outputs</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>erste {count} von {all} Ausgaben</translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Mittel von {count}</translation>
    </message>
    <message>
        <source>mean over the mini-batch</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Mittelwert über den Mini-Batch</translation>
    </message>
    <message>
        <source>not among the strongest of this step: not kept on this page</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>nicht unter den stärksten dieses Schritts: auf dieser Seite nicht aufbewahrt</translation>
    </message>
    <message>
        <source>of {count}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>step {step}, {phase}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Schritt {step}, {phase}</translation>
    </message>
    <message>
        <source>strongest {links} links shown</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>stärkste {links} Verbindungen gezeigt</translation>
    </message>
    <message>
        <source>target y</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Zielwert y</translation>
    </message>
    <message>
        <source>test set: loss {loss}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Testmenge: Verlust {loss}</translation>
    </message>
    <message>
        <source>to unit {number} of the {layer}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>zu Einheit {number}, {layer}</translation>
    </message>
    <message>
        <source>training set: loss {loss}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Trainingsmenge: Verlust {loss}</translation>
    </message>
    <message>
        <source>1 example in the mini-batch</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>1 Beispiel im Mini-Batch</translation>
    </message>
    <message>
        <source>{count} examples in the mini-batch</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} Beispiele im Mini-Batch</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>{count} of {all} steps are on this page, more of the early ones</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} von {all} Schritten sind auf dieser Seite, mehr von den frühen</translation>
    </message>
    <message>
        <source>{count} of {all} training examples drawn</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} von {all} Trainingsbeispielen gezeichnet</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} Pixel</translation>
    </message>
    <message>
        <source>{count} value</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} Wert</translation>
    </message>
    <message>
        <source>{count} values</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} Werte</translation>
    </message>
    <message>
        <source>{layer}, unit {number} of {count}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{layer}, Einheit {number} von {count}</translation>
    </message>
    <message>
        <source>{number} or larger</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{number} oder größer</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{rate} phase/s</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{rate} Phase/s</translation>
    </message>
    <message>
        <source>{zero} (size below {least})</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{zero} (Betrag unter {least})</translation>
    </message>
    <message>
        <source>batch</source>
        <comment>phase</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>Batch</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>phase</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>phase</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>backward</source>
        <comment>phase</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>update</source>
        <comment>phase</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>Update</translation>
    </message>
    <message>
        <source>Any key or click: back</source>
        <extracomment>app/widgets/black_screen.py</extracomment>
        <translation>Taste oder Klick: zurück</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>app/widgets/choice.py</extracomment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>app/widgets/compare_menu.py</extracomment>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Show this run beside the others</source>
        <extracomment>app/widgets/compare_menu.py</extracomment>
        <translation>Diesen Lauf neben den anderen zeigen</translation>
    </message>
    <message>
        <source>Takes {expected}.</source>
        <extracomment>app/widgets/field_editor.py</extracomment>
        <translation>Erlaubt: {expected}.</translation>
    </message>
    <message>
        <source>{title}, slider</source>
        <extracomment>app/widgets/field_editor.py</extracomment>
        <translation>{title}, Schieberegler</translation>
    </message>
    <message>
        <source>Mark: {text}</source>
        <extracomment>app/widgets/flowing_text.py</extracomment>
        <translation>Marke: {text}</translation>
    </message>
    <message>
        <source>Dense layers, counted from the input side.</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>Dichte Schichten, von der Eingabeseite aus gezählt.</translation>
    </message>
    <message>
        <source>Distribution of the layer&apos;s outputs a = f(z) over all units and all examples of the last mini-batch; without unit. The highest bar fills the row.</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>Verteilung der Ausgaben a = f(z) der Schicht über alle Einheiten und alle Beispiele des letzten Mini-Batches; ohne Maßeinheit. Der höchste Balken füllt die Zeile.</translation>
    </message>
    <message>
        <source>Distribution of log₁₀|∂L/∂w| over all weights of the layer, mean over the last mini-batch, from 10⁻¹⁰ at the left to 10⁴ at the right, the same for every layer; the grey line is 1. The hatched bar at the left: the share that is exactly 0.</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>Verteilung von log₁₀|∂L/∂w| über alle Gewichte der Schicht, Mittelwert über den letzten Mini-Batch, von 10⁻¹⁰ links bis 10⁴ rechts, für jede Schicht gleich; die graue Linie ist 1. Der schraffierte Balken links: der Anteil, der genau 0 ist.</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s units that pass on no gradient, or next to none: idle units ÷ units, in percent.</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>Anteil der Einheiten der Schicht, die keinen oder so gut wie keinen Gradienten weitergeben: untätige Einheiten ÷ Einheiten, in Prozent.</translation>
    </message>
    <message>
        <source>{count} of {units} units dead</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>{count} von {units} Einheiten tot</translation>
    </message>
    <message>
        <source>{count} of {units} units on the leak</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>{count} von {units} Einheiten im Leckbereich</translation>
    </message>
    <message>
        <source>{count} of {units} units saturated</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>{count} von {units} Einheiten gesättigt</translation>
    </message>
    <message>
        <source>{layer}: {count} outputs from {low} to {high}</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>{layer}: {count} Ausgaben von {low} bis {high}</translation>
    </message>
    <message>
        <source>{layer}: {count} gradients, {zeros} of them exactly 0; {norm}</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>{layer}: {count} Gradienten, davon {zeros} genau 0; {norm}</translation>
    </message>
    <message>
        <source>{count} not finite</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>{count} nicht endlich</translation>
    </message>
    <message>
        <source>Layers: activations, gradients, idle units</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>Schichten: Aktivierungen, Gradienten, untätige Einheiten</translation>
    </message>
    <message>
        <source>Next lesson: {title}</source>
        <extracomment>app/widgets/lesson_sheet.py</extracomment>
        <translation>Nächste Lektion: {title}</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>app/widgets/look_menu.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>app/widgets/look_menu.py</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>app/widgets/look_menu.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>app/widgets/look_menu.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>{title}: expected {expected}, found “{typed}”</source>
        <extracomment>app/widgets/number_entry.py</extracomment>
        <translation>{title}: erwartet {expected}, gefunden „{typed}“</translation>
    </message>
    <message>
        <source>Input to the right</source>
        <extracomment>app/widgets/pair_chooser.py</extracomment>
        <translation>Eingabe nach rechts</translation>
    </message>
    <message>
        <source>Which input the plane shows to the right</source>
        <extracomment>app/widgets/pair_chooser.py</extracomment>
        <translation>Welche Eingabe die Ebene nach rechts zeigt</translation>
    </message>
    <message>
        <source>Input upwards</source>
        <extracomment>app/widgets/pair_chooser.py</extracomment>
        <translation>Eingabe nach oben</translation>
    </message>
    <message>
        <source>Which input the plane shows upwards</source>
        <extracomment>app/widgets/pair_chooser.py</extracomment>
        <translation>Welche Eingabe die Ebene nach oben zeigt</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>app/widgets/panel_tabs.py</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>The quantity that the network is to learn where you draw.</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Der Wert, den das Netz dort lernen soll, wo gezeichnet wird.</translation>
    </message>
    <message>
        <source>Erase points: click or drag over them (Esc puts the eraser down)</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Punkte radieren: darauf klicken oder darüberziehen (Esc legt den Radierer weg)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Draw points of class {name}: click or drag on the plane (Esc puts the brush down)</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Punkte der Klasse {name} zeichnen: auf der Ebene klicken oder ziehen (Esc legt den Pinsel weg)</translation>
    </message>
    <message>
        <source>Draw points with this value: click or drag on the plane (Esc puts the brush down)</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Punkte mit diesem Wert zeichnen: auf der Ebene klicken oder ziehen (Esc legt den Pinsel weg)</translation>
    </message>
    <message>
        <source>Brush of class {name}</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Pinsel der Klasse {name}</translation>
    </message>
    <message>
        <source>Brush with this value</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Pinsel mit diesem Wert</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <extracomment>app/widgets/question_box.py</extracomment>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Hide the answer</source>
        <extracomment>app/widgets/question_box.py</extracomment>
        <translation>Antwort verbergen</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames</source>
        <extracomment>app/workers/export_work.py</extracomment>
        <translation>
            <numerusform>{n} Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <extracomment>app/workers/export_work.py</extracomment>
        <translation>{file}: {facts}</translation>
    </message>
    <message>
        <source>{what}; the film ends there</source>
        <extracomment>app/workers/export_work.py</extracomment>
        <translation>{what}; dort endet der Film</translation>
    </message>
    <message>
        <source>{what}; nothing is written. Go back some steps first</source>
        <extracomment>app/workers/export_work.py</extracomment>
        <translation>{what}; es wird nichts geschrieben. Zuerst einige Schritte zurückgehen</translation>
    </message>
    <message>
        <source>cancelled, nothing was written</source>
        <extracomment>app/workers/film_task.py</extracomment>
        <translation>abgebrochen, nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>expected at least two target columns with cross_entropy, found 1</source>
        <extracomment>engine/architecture.py</extracomment>
        <translation>erwartet mindestens zwei Zielspalten bei cross_entropy, gefunden 1</translation>
    </message>
    <message>
        <source>expected as many units as inputs, found {units} units and {inputs} inputs</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>erwartet so viele Einheiten wie Eingaben, gefunden {units} Einheiten und {inputs} Eingaben</translation>
    </message>
    <message>
        <source>expected a loss for quantities (mse, half_squared_error, huber), found &quot;{loss}&quot;</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>erwartet ein Verlust für Größen (mse, half_squared_error, huber), gefunden &quot;{loss}&quot;</translation>
    </message>
    <message>
        <source>expected each feature once, found &quot;{name}&quot; twice</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>erwartet jedes Merkmal einmal, gefunden &quot;{name}&quot; zweimal</translation>
    </message>
    <message>
        <source>expected &quot;{needed}&quot; or &quot;auto&quot; with {loss}, found &quot;{output}&quot;</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>erwartet &quot;{needed}&quot; oder &quot;auto&quot; bei {loss}, gefunden &quot;{output}&quot;</translation>
    </message>
    <message>
        <source>expected &quot;cross_entropy&quot; with a softmax output, found &quot;{loss}&quot;</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>erwartet &quot;cross_entropy&quot; bei einer Softmax-Ausgabe, gefunden &quot;{loss}&quot;</translation>
    </message>
    <message>
        <source>expected as many rows as data.inputs ({expected}), found {found}</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>erwartet so viele Zeilen wie data.inputs ({expected}), gefunden {found}</translation>
    </message>
    <message>
        <source>expected {expected} like the first, found {found}</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>erwartet {expected} wie am Anfang, gefunden {found}</translation>
    </message>
    <message>
        <source>probabilities from 0 to 1 with a cross-entropy</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>Wahrscheinlichkeiten von 0 bis 1 bei einer Kreuzentropie</translation>
    </message>
    <message>
        <source>expected probabilities with a sum of 1, found a sum of {total}</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>erwartet Wahrscheinlichkeiten mit der Summe 1, gefunden die Summe {total}</translation>
    </message>
    <message>
        <source>expected as many numbers as in the first row ({expected}), found {found}</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>erwartet so viele Zahlen wie in der ersten Zeile ({expected}), gefunden {found}</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a row of {length}</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>eine Zeile der Länge {length}</translation>
    </message>
    <message>
        <source>line {line}, column &quot;{column}&quot;</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>Zeile {line}, Spalte „{column}“</translation>
    </message>
    <message>
        <source>column &quot;{column}&quot;</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>Spalte „{column}“</translation>
    </message>
    <message>
        <source>expected a column &quot;{column}&quot; ({field}), found none: the columns are {names}</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet eine Spalte „{column}“ ({field}), gefunden keine: die Spalten sind {names}</translation>
    </message>
    <message>
        <source>expected a column &quot;{column}&quot; ({field}), found none: did you mean &quot;{near}&quot;?</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet eine Spalte „{column}“ ({field}), gefunden keine: gemeint war vielleicht „{near}“?</translation>
    </message>
    <message>
        <source>expected numbers that can be standardised, found column {column} too large</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet Zahlen, die sich standardisieren lassen, gefunden zu große in Spalte {column}</translation>
    </message>
    <message>
        <source>expected at least two rows below the header, found {rows}</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet mindestens zwei Zeilen unter der Kopfzeile, gefunden {rows}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>expected at least two classes, found only {found}</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet mindestens zwei Klassen, gefunden nur {found}</translation>
    </message>
    <message>
        <source>expected at most {most} classes, found {found}</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet höchstens {most} Klassen, gefunden {found}</translation>
    </message>
    <message>
        <source>expected columns beside the target &quot;{target}&quot;, found none</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet Spalten neben der Zielspalte „{target}“, gefunden keine</translation>
    </message>
    <message>
        <source>expected columns beside the target (data.features), found the target &quot;{target}&quot;</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet Spalten neben der Zielspalte (data.features), gefunden die Zielspalte „{target}“</translation>
    </message>
    <message>
        <source>expected each column once (data.features), found &quot;{column}&quot; twice</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet jede Spalte einmal (data.features), gefunden „{column}“ zweimal</translation>
    </message>
    <message>
        <source>expected {expected} cells as in the header, found {found}</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet {expected} Zellen wie in der Kopfzeile, gefunden {found}</translation>
    </message>
    <message>
        <source>expected a name for column {column}, found nothing</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet ein Name für Spalte {column}, gefunden nichts</translation>
    </message>
    <message>
        <source>expected each column name once, found &quot;{column}&quot; twice</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet jeder Spaltenname einmal, gefunden „{column}“ zweimal</translation>
    </message>
    <message>
        <source>expected at most {most} rows, found more</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet höchstens {most} Zeilen, gefunden mehr</translation>
    </message>
    <message>
        <source>comma-separated values</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>durch Kommas getrennte Werte</translation>
    </message>
    <message>
        <source>expected text, found a NUL character</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet Text, gefunden ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>expected a header line and rows, found an empty file</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet eine Kopfzeile und Zeilen, gefunden eine leere Datei</translation>
    </message>
    <message>
        <source>a finite number</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>expected at most {size} MB, found more</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>erwartet höchstens {size} MB, gefunden mehr</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the pre-activations were not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergiert in Schritt {step}: in {layer} ({kind}) sind die Voraktivierungen nicht endlich</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the normalised values were not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergiert in Schritt {step}: in {layer} ({kind}) sind die normalisierten Werte nicht endlich</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the activations were not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergiert in Schritt {step}: in {layer} ({kind}) sind die Aktivierungen nicht endlich</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the loss was not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergiert in Schritt {step}: in {layer} ({kind}) ist der Verlust nicht endlich</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the deltas were not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergiert in Schritt {step}: in {layer} ({kind}) sind die Deltas nicht endlich</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the gradients were not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergiert in Schritt {step}: in {layer} ({kind}) sind die Gradienten nicht endlich</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the weights were not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergiert in Schritt {step}: in {layer} ({kind}) sind die Gewichte nicht endlich</translation>
    </message>
    <message>
        <source>the output layer</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>a table with data, network and training</source>
        <extracomment>engine/document.py</extracomment>
        <translation>eine Tabelle mit data, network und training</translation>
    </message>
    <message>
        <source>expected {expected}, found {found}: made by a newer Backscope</source>
        <extracomment>engine/document.py</extracomment>
        <translation>erwartet {expected}, gefunden {found}: von einem neueren Backscope</translation>
    </message>
    <message>
        <source>unknown key, {suggestion}</source>
        <extracomment>engine/document.py</extracomment>
        <translation>unbekannter Schlüssel, {suggestion}</translation>
    </message>
    <message>
        <source>not a JSON document: {reason}</source>
        <extracomment>engine/document.py</extracomment>
        <translation>kein JSON-Dokument: {reason}</translation>
    </message>
    <message>
        <source>a list of numbers or of rows of numbers</source>
        <extracomment>engine/document.py</extracomment>
        <translation>eine Liste von Zahlen oder von Zahlenzeilen</translation>
    </message>
    <message>
        <source>a number or a row of numbers</source>
        <extracomment>engine/document.py</extracomment>
        <translation>eine Zahl oder eine Zeile von Zahlen</translation>
    </message>
    <message>
        <source>expected text, found half of a surrogate pair in {found}</source>
        <extracomment>engine/document.py</extracomment>
        <translation>erwartet Text, gefunden die Hälfte eines Surrogatpaars in {found}</translation>
    </message>
    <message>
        <source>expected a place from 0 to {last}, found {found}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>erwartet eine Stelle von 0 bis {last}, gefunden {found}</translation>
    </message>
    <message>
        <source>other {name}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>change of {name} to {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} → {value}</translation>
    </message>
    <message>
        <source>expected a hidden layer from 0 to {last}, found {found}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>erwartet eine verdeckte Schicht von 0 bis {last}, gefunden {found}</translation>
    </message>
    <message>
        <source>a path such as training.optimizer.learning_rate</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>ein Pfad wie training.optimizer.learning_rate</translation>
    </message>
    <message>
        <source>{name} in layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} in Schicht {layer}</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>{name} of hidden layer {layer} → {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} der verdeckten Schicht {layer} → {value}</translation>
    </message>
    <message>
        <source>unit added to hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Einheit in verdeckter Schicht {layer} hinzugefügt</translation>
    </message>
    <message>
        <source>unit {unit} of hidden layer {layer} removed</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Einheit {unit} der verdeckten Schicht {layer} entfernt</translation>
    </message>
    <message>
        <source>hidden layer {layer} added</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>verdeckte Schicht {layer} hinzugefügt</translation>
    </message>
    <message>
        <source>hidden layer {layer} removed</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>verdeckte Schicht {layer} entfernt</translation>
    </message>
    <message>
        <source>bias of unit {unit}, layer {layer} → {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Bias von Einheit {unit}, Schicht {layer} → {value}</translation>
    </message>
    <message>
        <source>weights of layer {layer} set</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Gewichte von Schicht {layer} gesetzt</translation>
    </message>
    <message>
        <source>True</source>
        <comment>value</comment>
        <extracomment>engine/edits.py</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>False</source>
        <comment>value</comment>
        <extracomment>engine/edits.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>unit added to layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Schicht {layer}: +1 Einheit</translation>
    </message>
    <message>
        <source>unit less in layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Schicht {layer}: −1 Einheit</translation>
    </message>
    <message>
        <source>layer {layer} added</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Schicht {layer} hinzugefügt</translation>
    </message>
    <message>
        <source>layer {layer} removed</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Schicht {layer} entfernt</translation>
    </message>
    <message>
        <source>bias {value} in layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Bias {value} in Schicht {layer}</translation>
    </message>
    <message>
        <source>drawn points</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>gezeichnete Punkte</translation>
    </message>
    <message>
        <source>no {name}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>ohne {name}</translation>
    </message>
    <message>
        <source>change of {name} of hidden layer {layer} to {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} der verdeckten Schicht {layer} → {value}</translation>
    </message>
    <message>
        <source>addition of a unit to hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Einheit in verdeckter Schicht {layer} hinzugefügt</translation>
    </message>
    <message>
        <source>removal of a unit of hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Einheit der verdeckten Schicht {layer} entfernt</translation>
    </message>
    <message>
        <source>addition of hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>verdeckte Schicht {layer} hinzugefügt</translation>
    </message>
    <message>
        <source>removal of hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>verdeckte Schicht {layer} entfernt</translation>
    </message>
    <message>
        <source>change of bias of unit {unit}, layer {layer} to {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Bias von Einheit {unit}, Schicht {layer} → {value}</translation>
    </message>
    <message>
        <source>change of weights of layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Gewichte von Schicht {layer} geändert</translation>
    </message>
    <message>
        <source>expected a unit from 0 to {last}, found {found}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>erwartet eine Einheit von 0 bis {last}, gefunden {found}</translation>
    </message>
    <message>
        <source>unknown key</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>{name} of hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} der verdeckten Schicht {layer}</translation>
    </message>
    <message>
        <source>weight of unit {unit}, layer {layer} → {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Gewicht von Einheit {unit}, Schicht {layer} → {value}</translation>
    </message>
    <message>
        <source>weight {value} in layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Gewicht {value} in Schicht {layer}</translation>
    </message>
    <message>
        <source>change of {name} of hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} der verdeckten Schicht {layer} geändert</translation>
    </message>
    <message>
        <source>change of weight of unit {unit}, layer {layer} to {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>Gewicht von Einheit {unit}, Schicht {layer} → {value}</translation>
    </message>
    <message>
        <source>{name} → {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} → {value}</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Datei oder Ordner existiert nicht</translation>
    </message>
    <message>
        <source>permission denied</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>file exists</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Datei existiert schon</translation>
    </message>
    <message>
        <source>is a directory</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>not a directory</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>file name too long</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>input/output error</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>expected {expected}, found {found}</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>erwartet {expected}, gefunden {found}</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a list of {length}</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>eine Liste der Länge {length}</translation>
    </message>
    <message>
        <source>an enormous whole number</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>eine riesige ganze Zahl</translation>
    </message>
    <message>
        <source>data</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>network</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>training</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>seed</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Seed</translation>
    </message>
    <message>
        <source>title</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>format</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>train fraction</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Trainingsanteil</translation>
    </message>
    <message>
        <source>samples</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>noise</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>features</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>inputs</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>targets</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>task</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>path</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>target</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>standardize</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Standardisierung</translation>
    </message>
    <message>
        <source>content</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>layers</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>initializer</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>initializer scale</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Anfangsfaktor</translation>
    </message>
    <message>
        <source>output activation</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Ausgabeaktivierung</translation>
    </message>
    <message>
        <source>train biases</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Bias-Training</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>units</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>activation</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>batch norm</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>residual</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Residualverbindung</translation>
    </message>
    <message>
        <source>dropout</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>batch size</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>l1</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>L1</translation>
    </message>
    <message>
        <source>l2</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>L2</translation>
    </message>
    <message>
        <source>method</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>optimizer</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>clip</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
        <source>learning rate</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>momentum</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>nesterov</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>rho</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>ρ</translation>
    </message>
    <message>
        <source>epsilon</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>ε</translation>
    </message>
    <message>
        <source>beta1</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>β₁</translation>
    </message>
    <message>
        <source>beta2</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>β₂</translation>
    </message>
    <message>
        <source>weight decay</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>warmup</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>every</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Stufenabstand</translation>
    </message>
    <message>
        <source>factor</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>decay</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>final</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Endanteil</translation>
    </message>
    <message>
        <source>start</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Anfangsanteil</translation>
    </message>
    <message>
        <source>rise</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>max norm</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>größte Norm</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>auto</translation>
    </message>
    <message>
        <source>full</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>voll</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>linear</translation>
    </message>
    <message>
        <source>zeros</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>uniform</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>uniform</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>orthogonal</translation>
    </message>
    <message>
        <source>classification</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>regression</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Regression</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>central differences</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>zentrale Differenzen</translation>
    </message>
    <message>
        <source>random perturbation</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>zufällige Störung</translation>
    </message>
    <message>
        <source>half squared error</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>halber quadratischer Fehler</translation>
    </message>
    <message>
        <source>binary cross entropy</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>cross entropy</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>konstant</translation>
    </message>
    <message>
        <source>step</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Stufenplan</translation>
    </message>
    <message>
        <source>exponential</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>cosine</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>one cycle</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Ein-Zyklus</translation>
    </message>
    <message>
        <source>norm</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Norm</translation>
    </message>
    <message>
        <source>value</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>circle</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>gaussians</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Gauß-Wolken</translation>
    </message>
    <message>
        <source>spiral</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>moons</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Monde</translation>
    </message>
    <message>
        <source>plane</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>bumps</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>sine</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>digits</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>rows</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>arrays layers.N.weights and layers.N.biases of this network</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>Arrays layers.N.weights und layers.N.biases dieses Netzes</translation>
    </message>
    <message>
        <source>expected finite real numbers, found {kind} with others</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>erwartet endliche reelle Zahlen, gefunden {kind} mit anderen</translation>
    </message>
    <message>
        <source>an .npz archive of plain arrays</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>ein .npz-Archiv mit einfachen Arrays</translation>
    </message>
    <message>
        <source>expected an array &quot;{name}&quot;, found none</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>erwartet ein Array &quot;{name}&quot;, gefunden keines</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>die Form {shape}</translation>
    </message>
    <message>
        <source>pickled objects</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>Pickle-Objekte</translation>
    </message>
    <message>
        <source>a damaged file</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>eine beschädigte Datei</translation>
    </message>
    <message>
        <source>cannot be written: {reason}</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>expected an .npz archive, found something else</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>erwartet ein .npz-Archiv, gefunden etwas anderes</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>engine/joining.py</extracomment>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>expected a layer from 0 to {last}, found {found}</source>
        <extracomment>engine/learner.py</extracomment>
        <translation>erwartet eine Schicht von 0 bis {last}, gefunden {found}</translation>
    </message>
    <message>
        <source>expected weights ({inputs}, {units}) and {units} biases, found {rows} rows and {biases} biases</source>
        <extracomment>engine/learner.py</extracomment>
        <translation>erwartet Gewichte ({inputs}, {units}) und {units} Biases, gefunden {rows} Zeilen und {biases} Biases</translation>
    </message>
    <message>
        <source>expected a unit from 0 to {last_unit} and an input from 0 to {last_input}, found {unit} and {input}</source>
        <extracomment>engine/learner.py</extracomment>
        <translation>erwartet eine Einheit von 0 bis {last_unit} und eine Eingabe von 0 bis {last_input}, gefunden {unit} und {input}</translation>
    </message>
    <message>
        <source>expected finite numbers, found others</source>
        <extracomment>engine/learner.py</extracomment>
        <translation>erwartet endliche Zahlen, gefunden andere</translation>
    </message>
    <message>
        <source>expected restart, edits, goto, compare, speed or play, found only a label</source>
        <extracomment>engine/lessons/buttons.py</extracomment>
        <translation>erwartet restart, edits, goto, compare, speed oder play, gefunden nur label</translation>
    </message>
    <message>
        <source>expected 2 to 4 runs, found 1</source>
        <extracomment>engine/lessons/buttons.py</extracomment>
        <translation>erwartet 2 bis 4 Läufe, gefunden 1</translation>
    </message>
    <message>
        <source>expected a phase with it, found none</source>
        <extracomment>engine/lessons/buttons.py</extracomment>
        <translation>erwartet eine Phase dazu, gefunden keine</translation>
    </message>
    <message>
        <source>expected a step and an edit, as in {example}</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>erwartet ein Schritt und eine Änderung wie in {example}</translation>
    </message>
    <message>
        <source>expected one of {statements}, found {found}</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>erwartet eine der Aussagen {statements}, gefunden {found}</translation>
    </message>
    <message>
        <source>runs: expected at least two runs to put in order</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>runs: erwartet mindestens zwei Läufe, die zu ordnen sind</translation>
    </message>
    <message>
        <source>runs: expected with ascending only; use run</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>runs: erwartet nur zusammen mit ascending; sonst run verwenden</translation>
    </message>
    <message>
        <source>within: expected with equals only</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>within: erwartet nur zusammen mit equals</translation>
    </message>
    <message>
        <source>between: expected the smaller number first</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>between: erwartet die kleinere Zahl zuerst</translation>
    </message>
    <message>
        <source>expected minus or divided_by, found both</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>erwartet minus oder divided_by, gefunden beides</translation>
    </message>
    <message>
        <source>until: expected below or above</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>until: erwartet below oder above</translation>
    </message>
    <message>
        <source>expected until or taking, found both</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>erwartet until oder taking, gefunden beides</translation>
    </message>
    <message>
        <source>expected runs with equally many seeds</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>erwartet Läufe mit gleich vielen Seeds</translation>
    </message>
    <message>
        <source>at: expected a step, { epochs = … } or { from = …, to = …, every = … }</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>at: erwartet ein Schritt, { epochs = … } oder { from = …, to = …, every = … }</translation>
    </message>
    <message>
        <source>at: expected taking or until with several steps</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>at: erwartet taking oder until bei mehreren Schritten</translation>
    </message>
    <message>
        <source>taking: expected several steps, at = { from = …, to = … }</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>taking: erwartet mehrere Schritte, at = { from = …, to = … }</translation>
    </message>
    <message>
        <source>expected one that no other claim has, found &quot;{name}&quot; again</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>erwartet ein Name, den keine andere Behauptung hat, gefunden &quot;{name}&quot; noch einmal</translation>
    </message>
    <message>
        <source>expected one of the runs {runs}, found &quot;{run}&quot;</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>erwartet einer der Läufe {runs}, gefunden &quot;{run}&quot;</translation>
    </message>
    <message>
        <source>expected finite numbers</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>erwartet endliche Zahlen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>steps in ascending order</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>Schritte in aufsteigender Reihenfolge</translation>
    </message>
    <message>
        <source>edit at step {step}</source>
        <extracomment>engine/lessons/course.py</extracomment>
        <translation>Änderung in Schritt {step}</translation>
    </message>
    <message>
        <source>no lesson &quot;{name}&quot;: expected a number or one of {names}</source>
        <extracomment>engine/lessons/finding.py</extracomment>
        <translation>keine Lektion &quot;{name}&quot;: erwartet eine Nummer oder einer der Namen {names}</translation>
    </message>
    <message>
        <source>no lesson &quot;{name}&quot;: did you mean &quot;{near}&quot;?</source>
        <extracomment>engine/lessons/finding.py</extracomment>
        <translation>keine Lektion &quot;{name}&quot;: gemeint war vielleicht &quot;{near}&quot;?</translation>
    </message>
    <message>
        <source>expected a formula, found nothing</source>
        <extracomment>engine/lessons/formulas.py</extracomment>
        <translation>erwartet eine Formel, gefunden nichts</translation>
    </message>
    <message>
        <source>expected an \end for each \begin of a formula</source>
        <extracomment>engine/lessons/formulas.py</extracomment>
        <translation>erwartet ein \end zu jedem \begin einer Formel</translation>
    </message>
    <message>
        <source>expected a \right for each \left of a formula</source>
        <extracomment>engine/lessons/formulas.py</extracomment>
        <translation>erwartet ein \right zu jedem \left einer Formel</translation>
    </message>
    <message>
        <source>expected as many { as } in a formula</source>
        <extracomment>engine/lessons/formulas.py</extracomment>
        <translation>erwartet so viele { wie } in einer Formel</translation>
    </message>
    <message>
        <source>unknown command {command} in a formula</source>
        <extracomment>engine/lessons/formulas.py</extracomment>
        <translation>unbekannter Befehl {command} in einer Formel</translation>
    </message>
    <message>
        <source>unknown environment {name} in a formula; expected one of {names}</source>
        <extracomment>engine/lessons/formulas.py</extracomment>
        <translation>unbekannte Umgebung {name} in einer Formel; erwartet eine von {names}</translation>
    </message>
    <message>
        <source>expected plain sgd by backpropagation without clipping to update layer by layer</source>
        <extracomment>engine/lessons/in_place.py</extracomment>
        <translation>erwartet einfaches sgd mit Backpropagation und ohne Gradientenbegrenzung, um Schicht für Schicht zu aktualisieren</translation>
    </message>
    <message>
        <source>expected a folder name such as &quot;01-one-step&quot; or &quot;my-lesson&quot;</source>
        <extracomment>engine/lessons/lesson.py</extracomment>
        <translation>erwartet ein Ordnername wie &quot;01-one-step&quot; oder &quot;my-lesson&quot;</translation>
    </message>
    <message>
        <source>expected a folder with {scenario}, {text} and {claims}, found none</source>
        <extracomment>engine/lessons/lesson.py</extracomment>
        <translation>erwartet ein Ordner mit {scenario}, {text} und {claims}, gefunden keiner</translation>
    </message>
    <message>
        <source>expected data with a test set, found none</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>erwartet Daten mit Testmenge, gefunden keine</translation>
    </message>
    <message>
        <source>expected data with classes, found none</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>erwartet Daten mit Klassen, gefunden keine</translation>
    </message>
    <message>
        <source>expected data with classes and a test set, found none</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>erwartet Daten mit Klassen und Testmenge, gefunden keine</translation>
    </message>
    <message>
        <source>no function &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>keine Funktion &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>no quantity &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>keine Größe &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>no quantity of a layer &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>keine Größe einer Schicht &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>an entry from {ranges}</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>ein Eintrag von {ranges}</translation>
    </message>
    <message>
        <source>expected an entry such as [0][1], or a function such as {function}</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>erwartet ein Eintrag wie [0][1] oder eine Funktion wie {function}</translation>
    </message>
    <message>
        <source>expected a step from 1 on without an edit at it: there is no mini-batch to measure</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>erwartet ein Schritt ab 1 ohne eine Änderung bei ihm: hier gibt es keinen Mini-Batch zu messen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>expected a layer with batch_norm, found one without</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>erwartet eine Schicht mit batch_norm, gefunden eine ohne</translation>
    </message>
    <message>
        <source>an activation with a slope for each unit</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>eine Aktivierung mit einer Steigung für jede Einheit</translation>
    </message>
    <message>
        <source>{claims}, in run {run}</source>
        <extracomment>engine/lessons/measuring.py</extracomment>
        <translation>{claims}, in Lauf {run}</translation>
    </message>
    <message>
        <source>not TOML: {reason}</source>
        <extracomment>engine/lessons/mistakes.py</extracomment>
        <translation>kein TOML: {reason}</translation>
    </message>
    <message>
        <source>no control &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/places.py</extracomment>
        <translation>kein Bedienelement &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>no button &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/places.py</extracomment>
        <translation>kein Knopf &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>no part of the window &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/places.py</extracomment>
        <translation>kein Teil des Fensters &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>expected units of layer {layer} from 0 to {last}, found {found}</source>
        <extracomment>engine/lessons/places.py</extracomment>
        <translation>erwartet Einheiten der Schicht {layer} von 0 bis {last}, gefunden {found}</translation>
    </message>
    <message>
        <source>expected inputs of layer {layer} from 0 to {last}, found {found}</source>
        <extracomment>engine/lessons/places.py</extracomment>
        <translation>erwartet Eingaben der Schicht {layer} von 0 bis {last}, gefunden {found}</translation>
    </message>
    <message>
        <source>expected an input from 0 to {last}, found {found}</source>
        <extracomment>engine/lessons/places.py</extracomment>
        <translation>erwartet eine Eingabe von 0 bis {last}, gefunden {found}</translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>es gibt überhaupt keine</translation>
    </message>
    <message>
        <source>&quot;{sign}&quot; is not closed or not known; write {escaped} for the sign itself</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>&quot;{sign}&quot; ist nicht geschlossen oder nicht bekannt; für das Zeichen selbst {escaped} schreiben</translation>
    </message>
    <message>
        <source>expected look:PLACE or https://… after [{words}], found &quot;{found}&quot;</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>erwartet look:PLACE oder https://… nach [{words}], gefunden &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>no claim &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>keine Behauptung &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>no run &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>kein Lauf &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>expected the path of a field, as in training.l2</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>erwartet der Pfad eines Feldes, wie in training.l2</translation>
    </message>
    <message>
        <source>expected words between [ and ], found none</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>erwartet Wörter zwischen [ und ], gefunden keine</translation>
    </message>
    <message>
        <source>claim &quot;{name}&quot; states no number to show</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>die Behauptung &quot;{name}&quot; nennt keine Zahl, die sich zeigen lässt</translation>
    </message>
    <message>
        <source>expected a paragraph below the title that says what the lesson is about</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet ein Absatz unter dem Titel, der sagt, wovon die Lektion handelt</translation>
    </message>
    <message>
        <source>expected a paragraph, a list, a formula, a button or a question, found &quot;{found}&quot;</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet ein Absatz, eine Liste, eine Formel, ein Knopf oder eine Frage, gefunden &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>expected {expected}, found &quot;{found}&quot;</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet {expected}, gefunden &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>expected {fence} at the end of the button</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet {fence} am Ende des Knopfs</translation>
    </message>
    <message>
        <source>expected the title, &quot;# …&quot;, in the first line</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet der Titel, &quot;# …&quot;, in der ersten Zeile</translation>
    </message>
    <message>
        <source>expected a section, &quot;## …&quot;, found &quot;{found}&quot;</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet ein Abschnitt, &quot;## …&quot;, gefunden &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>expected at least one section, &quot;## …&quot;, found none</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet mindestens ein Abschnitt, &quot;## …&quot;, gefunden keiner</translation>
    </message>
    <message>
        <source>expected plain words as a heading</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet einfache Wörter als Überschrift</translation>
    </message>
    <message>
        <source>expected no other question inside a question</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet keine weitere Frage in einer Frage</translation>
    </message>
    <message>
        <source>expected no heading inside a question</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet keine Überschrift in einer Frage</translation>
    </message>
    <message>
        <source>expected a question, a line with &gt; alone, and its answer</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet eine Frage, eine Zeile mit &gt; allein und ihre Antwort</translation>
    </message>
    <message>
        <source>expected something below the heading, found nothing</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet etwas unter der Überschrift, gefunden nichts</translation>
    </message>
    <message>
        <source>expected the next item, or two spaces first, found &quot;{found}&quot;</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet der nächste Listenpunkt oder zuerst zwei Leerzeichen, gefunden &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>expected $$ at the end of the formula</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>erwartet $$ am Ende der Formel</translation>
    </message>
    <message>
        <source>expected UTF-8 text, found byte {byte} at {place}</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>erwartet UTF-8-Text, gefunden Byte {byte} an Stelle {place}</translation>
    </message>
    <message>
        <source>no scenario &quot;{name}&quot;: expected a file or one of {names}</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>kein Szenario &quot;{name}&quot;: erwartet eine Datei oder einer der Namen {names}</translation>
    </message>
    <message>
        <source>no scenario &quot;{name}&quot;: did you mean &quot;{near}&quot;? expected a file or one of {names}</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>kein Szenario &quot;{name}&quot;: gemeint war vielleicht &quot;{near}&quot;? erwartet eine Datei oder einer der Namen {names}</translation>
    </message>
    <message>
        <source>expected a file, found a folder</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>erwartet eine Datei, gefunden ein Ordner</translation>
    </message>
    <message>
        <source>weights: expected two different ones from 0 to {last}, found {first} and {second}</source>
        <extracomment>engine/loss_surface/planes.py</extracomment>
        <translation>Gewichte: erwartet zwei verschiedene von 0 bis {last}, gefunden {first} und {second}</translation>
    </message>
    <message>
        <source>random directions: expected at least two weights in units that are not all 0, found {found}</source>
        <extracomment>engine/loss_surface/planes.py</extracomment>
        <translation>zufällige Richtungen: erwartet mindestens zwei Gewichte in Einheiten, die nicht ganz aus 0 bestehen, gefunden {found}</translation>
    </message>
    <message>
        <source>principal directions: expected at least {fewest} different states of the run, found {found}; train some steps first</source>
        <extracomment>engine/loss_surface/planes.py</extracomment>
        <translation>Hauptrichtungen: erwartet mindestens {fewest} verschiedene Stände des Laufs, gefunden {found}; zuerst einige Schritte trainieren</translation>
    </message>
    <message>
        <source>principal directions: expected states beside one line, found all of them on it</source>
        <extracomment>engine/loss_surface/planes.py</extracomment>
        <translation>Hauptrichtungen: erwartet Stände neben einer Geraden, gefunden alle auf ihr</translation>
    </message>
    <message>
        <source>loss surface: expected finite weights in its middle, found others</source>
        <extracomment>engine/loss_surface/survey.py</extracomment>
        <translation>Verlustfläche: erwartet endliche Gewichte in ihrer Mitte, gefunden andere</translation>
    </message>
    <message>
        <source>weights: expected a network with at least 2, found {found}</source>
        <extracomment>engine/loss_surface/survey.py</extracomment>
        <translation>Gewichte: erwartet ein Netz mit mindestens 2, gefunden {found}</translation>
    </message>
    <message>
        <source>the table contains unknown field `{name}`</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>die Tabelle enthält das unbekannte Feld `{name}`</translation>
    </message>
    <message>
        <source>the table missing required field `{name}`</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>der Tabelle fehlt das nötige Feld `{name}`</translation>
    </message>
    <message>
        <source>expected {expected} of length {length}, got {got}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>erwartet {expected} der Länge {length}, erhalten {got}, gefunden {found}</translation>
    </message>
    <message>
        <source>expected {expected} of length {length}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>erwartet {expected} der Länge {length}, gefunden {found}</translation>
    </message>
    <message>
        <source>expected {expected} matching regex {pattern}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>erwartet {expected} nach dem Muster {pattern}, gefunden {found}</translation>
    </message>
    <message>
        <source>expected {expected}, got {got}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>erwartet {expected}, erhalten {got}, gefunden {found}</translation>
    </message>
    <message>
        <source>invalid enum value {value}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>ungültiger Aufzählungswert {value}, gefunden {found}</translation>
    </message>
    <message>
        <source>invalid value {value}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>ungültiger Wert {value}, gefunden {found}</translation>
    </message>
    <message>
        <source>{said}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>{said}, gefunden {found}</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>expected at most {most} values, found more</source>
        <extracomment>engine/recording/bounds.py</extracomment>
        <translation>erwartet höchstens {most} Werte, gefunden mehr</translation>
    </message>
    <message>
        <source>expected at most {most} numbers of a hundred digits or with exponents of 20 or more, found more</source>
        <extracomment>engine/recording/bounds.py</extracomment>
        <translation>erwartet höchstens {most} Zahlen mit hundert Ziffern oder mit Exponenten ab 20, gefunden mehr</translation>
    </message>
    <message>
        <source>expected text, found half of a surrogate pair, {found}</source>
        <extracomment>engine/recording/bounds.py</extracomment>
        <translation>erwartet Text, gefunden die Hälfte eines Surrogatpaars, {found}</translation>
    </message>
    <message>
        <source>a step from {least} to {most}</source>
        <extracomment>engine/recording/document.py</extracomment>
        <translation>ein Schritt von {least} bis {most}</translation>
    </message>
    <message>
        <source>a branch from 0 to {last}</source>
        <extracomment>engine/recording/document.py</extracomment>
        <translation>ein Zweig von 0 bis {last}</translation>
    </message>
    <message>
        <source>a list of 1 to {branches} branches</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>eine Liste von 1 bis {branches} Zweigen</translation>
    </message>
    <message>
        <source>text of 1 to 80 characters</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>Text mit 1 bis 80 Zeichen</translation>
    </message>
    <message>
        <source>a whole number from 0 to 999</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>eine ganze Zahl von 0 bis 999</translation>
    </message>
    <message>
        <source>a whole number from 0 to {steps}</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>eine ganze Zahl von 0 bis {steps}</translation>
    </message>
    <message>
        <source>a list of edits</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>eine Liste von Änderungen</translation>
    </message>
    <message>
        <source>a list of checkpoints</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>eine Liste von Kontrollpunkten</translation>
    </message>
    <message>
        <source>a number or null</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>eine Zahl oder null</translation>
    </message>
    <message>
        <source>16 hexadecimal digits</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>16 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>a table with branch and step</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>eine Tabelle mit branch und step</translation>
    </message>
    <message>
        <source>a whole number of at least 0</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>one of {phases} or null</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>eines von {phases} oder null</translation>
    </message>
    <message>
        <source>one of {kinds}</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>eines von {kinds}</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>&quot;weights&quot; or &quot;biases&quot;</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>&quot;weights&quot; oder &quot;biases&quot;</translation>
    </message>
    <message>
        <source>a list of rows of numbers</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>eine Liste von Zahlenzeilen</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>any value</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>ein beliebiger Wert</translation>
    </message>
    <message>
        <source>expected {expected}, found nothing: not a recording, a scenario perhaps</source>
        <extracomment>engine/recording/migrations.py</extracomment>
        <translation>erwartet {expected}, gefunden nichts: keine Aufzeichnung, vielleicht ein Szenario</translation>
    </message>
    <message>
        <source>expected {expected}, found nothing: not a recording</source>
        <extracomment>engine/recording/migrations.py</extracomment>
        <translation>erwartet {expected}, gefunden nichts: keine Aufzeichnung</translation>
    </message>
    <message>
        <source>first run</source>
        <extracomment>engine/recording/migrations.py</extracomment>
        <translation>erster Lauf</translation>
    </message>
    <message>
        <source>expected one of {names}</source>
        <extracomment>engine/recording/migrations.py</extracomment>
        <translation>erwartet eines von {names}</translation>
    </message>
    <message>
        <source>trained again, the recording comes out differently at step {step} or shortly before: loss {found}, recorded {recorded}; so far by up to {share} of the loss</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>noch einmal trainiert, verläuft die Aufzeichnung in Schritt {step} oder kurz davor anders (Verlust {found}, aufgezeichnet {recorded}); bisher um bis zu {share} des Verlusts</translation>
    </message>
    <message>
        <source>trained again, the recording comes out differently at step {step} or shortly before: loss {found}, recorded {recorded}; so far in the last bits only</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>noch einmal trainiert, verläuft die Aufzeichnung in Schritt {step} oder kurz davor anders (Verlust {found}, aufgezeichnet {recorded}); bisher nur in den letzten Bits</translation>
    </message>
    <message>
        <source>branch: expected one of this recording, found number {number}</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>Zweig: erwartet einer dieser Aufzeichnung, gefunden Nummer {number}</translation>
    </message>
    <message>
        <source>branch: expected one of {names}, found &quot;{name}&quot;</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>Zweig: erwartet einer von {names}, gefunden &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>branches: expected at most {most}, found one more; delete some first</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>Zweige: erwartet höchstens {most}, gefunden einer mehr; zuerst einige löschen</translation>
    </message>
    <message>
        <source>name of a branch: expected some text, found nothing</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>Name eines Zweigs: erwartet Text, gefunden nichts</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;: expected another branch to stay, found none</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>„{name}“: erwartet ein anderer Zweig, der bleibt, gefunden keiner</translation>
    </message>
    <message>
        <source>&quot;{branch}&quot;, edit at step {step} ({edit})</source>
        <extracomment>engine/recording/run.py</extracomment>
        <translation>„{branch}“, Änderung in Schritt {step} ({edit})</translation>
    </message>
    <message>
        <source>a table of texts</source>
        <extracomment>engine/recording/tables.py</extracomment>
        <translation>eine Tabelle von Texten</translation>
    </message>
    <message>
        <source>a reference to it, {reference}</source>
        <extracomment>engine/recording/tables.py</extracomment>
        <translation>eine Referenz darauf, {reference}</translation>
    </message>
    <message>
        <source>a list of lines</source>
        <extracomment>engine/recording/tables.py</extracomment>
        <translation>eine Liste von Zeilen</translation>
    </message>
    <message>
        <source>the name of one of the tables</source>
        <extracomment>engine/recording/tables.py</extracomment>
        <translation>der Name einer der Tabellen</translation>
    </message>
    <message>
        <source>a line of text</source>
        <extracomment>engine/recording/tables.py</extracomment>
        <translation>eine Zeile Text</translation>
    </message>
    <message>
        <source>expected at most {most} lists and tables inside one another, found more</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>erwartet höchstens {most} Listen und Tabellen ineinander, gefunden mehr</translation>
    </message>
    <message>
        <source>{mistake} in line {line}</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>{mistake} in Zeile {line}</translation>
    </message>
    <message>
        <source>not a recording: expected JSON that begins with {beginning}, found {found}</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>keine Aufzeichnung: erwartet JSON, das mit {beginning} beginnt, gefunden {found}</translation>
    </message>
    <message>
        <source>expected numbers up to 1.8e308, found a larger one</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>erwartet Zahlen bis 1.8e308, gefunden eine größere</translation>
    </message>
    <message>
        <source>a value cannot be written: {reason}</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>ein Wert kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>names of at most {most} characters</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>Namen mit höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>expected once in a table, found twice</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>erwartet einmal in einer Tabelle, gefunden zweimal</translation>
    </message>
    <message>
        <source>half of a surrogate pair in {text}</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>die Hälfte eines Surrogatpaars in {text}</translation>
    </message>
    <message>
        <source>α in Δw = −α·∂L/∂w: how far each step goes.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>α in Δw = −α·∂L/∂w: wie weit jeder Schritt geht.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the last step that carries on.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Anteil des letzten Schritts, der weiterwirkt.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Look ahead along the momentum before stepping.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Vor dem Schritt entlang des Momentums vorausblicken.</translation>
    </message>
    <message>
        <source>ρ</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>ρ</translation>
    </message>
    <message>
        <source>Decay of the running mean of squared gradients.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Abnahme des laufenden Mittelwerts der quadrierten Gradienten.</translation>
    </message>
    <message>
        <source>ε</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>ε</translation>
    </message>
    <message>
        <source>Keeps the division finite.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Hält die Division endlich.</translation>
    </message>
    <message>
        <source>β₁</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>β₁</translation>
    </message>
    <message>
        <source>Decay of the running mean of gradients.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Abnahme des laufenden Mittelwerts der Gradienten.</translation>
    </message>
    <message>
        <source>β₂</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>β₂</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>Each step shrinks the weights by this times α.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Jeder Schritt verkleinert die Gewichte um dies mal α.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Updates over which the rate rises evenly from zero.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Aktualisierungen, in denen die Rate gleichmäßig von null an steigt.</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Updates between two drops.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Aktualisierungen zwischen zwei Stufen.</translation>
    </message>
    <message>
        <source>Factor</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What each drop leaves of the rate.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Was jede Stufe von der Rate übrig lässt.</translation>
    </message>
    <message>
        <source>Decay</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Factor on the rate per update.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Faktor auf die Rate je Aktualisierung.</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Updates until the end of the fall.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Aktualisierungen, bis die Rate nicht mehr sinkt.</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Share of the rate that is left at the end.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Anteil der Rate, der am Ende übrig ist.</translation>
    </message>
    <message>
        <source>Updates in the cycle.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Aktualisierungen im Zyklus.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Share of the rate at the beginning.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Anteil der Rate am Anfang.</translation>
    </message>
    <message>
        <source>Rise</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Share of the steps in which it rises.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Anteil der Schritte, in denen sie steigt.</translation>
    </message>
    <message>
        <source>Share of the rate at the end.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Anteil der Rate am Ende.</translation>
    </message>
    <message>
        <source>Largest norm</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Größte Norm</translation>
    </message>
    <message>
        <source>Length above which it is cut.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Länge, über der gekürzt wird.</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Largest size of a component.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Größter Betrag einer Komponente.</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Was das Training klein macht.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Examples per update; full: the whole training set at once.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Beispiele je Aktualisierung; voll: die ganze Trainingsmenge auf einmal.</translation>
    </message>
    <message>
        <source>L1</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>L1</translation>
    </message>
    <message>
        <source>Adds l1·Σ|w| to the loss; weights only.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Addiert l1·Σ|w| zum Verlust; nur Gewichte.</translation>
    </message>
    <message>
        <source>L2</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>L2</translation>
    </message>
    <message>
        <source>Adds l2/2·Σw² to the loss; weights only.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Addiert l2/2·Σw² zum Verlust; nur Gewichte.</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Where each step comes from: backpropagation, or what it replaces.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Woher jeder Schritt kommt: aus der Backpropagation oder aus dem, was sie ersetzt.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How a gradient becomes a step.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Wie aus einem Gradienten ein Schritt wird.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>How the learning rate changes with time.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Wie sich die Lernrate mit der Zeit ändert.</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
        <source>Whether long gradients are shortened.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Ob lange Gradienten gekürzt werden.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Version of the document.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Version des Dokuments.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What the window shows as its name.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Was das Fenster als seinen Namen zeigt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Determines data, split, first weights, order and dropout.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Bestimmt Daten, Aufteilung, Anfangsgewichte, Reihenfolge und Dropout.</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What the network learns.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Was das Netz lernt.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>What learns.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Was lernt.</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>CSV file …</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>CSV-Datei …</translation>
    </message>
    <message>
        <source>How it learns.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Wie es lernt.</translation>
    </message>
    <message>
        <source>a number of at least {low}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine Zahl ab {low}</translation>
    </message>
    <message>
        <source>a number above {low}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine Zahl über {low}</translation>
    </message>
    <message>
        <source>a number of at most {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine Zahl bis {high}</translation>
    </message>
    <message>
        <source>a number below {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine Zahl unter {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a number above {low} and of at most {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine Zahl über {low} bis {high}</translation>
    </message>
    <message>
        <source>a number of at least {low} and below {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine Zahl ab {low} und unter {high}</translation>
    </message>
    <message>
        <source>a number above {low} and below {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine Zahl über {low} und unter {high}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number of at least {low}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine ganze Zahl ab {low}</translation>
    </message>
    <message>
        <source>a whole number above {low}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine ganze Zahl über {low}</translation>
    </message>
    <message>
        <source>a whole number of at most {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine ganze Zahl bis {high}</translation>
    </message>
    <message>
        <source>a whole number below {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine ganze Zahl unter {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a whole number above {low} and of at most {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine ganze Zahl über {low} bis {high}</translation>
    </message>
    <message>
        <source>a whole number of at least {low} and below {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine ganze Zahl ab {low} und unter {high}</translation>
    </message>
    <message>
        <source>a whole number above {low} and below {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine ganze Zahl über {low} und unter {high}</translation>
    </message>
    <message>
        <source>text of {low} to {high} characters</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>Text mit {low} bis {high} Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>text of at least {n} characters</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>
            <numerusform>Text mit mindestens {n} Zeichen</numerusform>
            <numerusform>Text mit mindestens {n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>text of at most {n} characters</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>
            <numerusform>Text mit höchstens {n} Zeichen</numerusform>
            <numerusform>Text mit höchstens {n} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of {low} to {high} items</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>eine Liste mit {low} bis {high} Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>a list of at least {n} items</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>
            <numerusform>eine Liste mit mindestens {n} Eintrag</numerusform>
            <numerusform>eine Liste mit mindestens {n} Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most {n} items</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>
            <numerusform>eine Liste mit höchstens {n} Eintrag</numerusform>
            <numerusform>eine Liste mit höchstens {n} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>expected one or two dimensions, found shape {shape}</source>
        <extracomment>engine/self_contained.py</extracomment>
        <translation>erwartet eine oder zwei Dimensionen, gefunden die Form {shape}</translation>
    </message>
    <message>
        <source>did you mean &quot;{name}&quot;?</source>
        <extracomment>engine/suggestion.py</extracomment>
        <translation>gemeint war vielleicht &quot;{name}&quot;?</translation>
    </message>
    <message>
        <source>Disc in a ring</source>
        <extracomment>resources/scenarios/circle.toml</extracomment>
        <translation>Scheibe im Ring</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <extracomment>resources/scenarios/digits.toml</extracomment>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>One step by hand (Mazur)</source>
        <extracomment>resources/scenarios/mazur.toml</extracomment>
        <translation>Ein Schritt von Hand (Mazur)</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <extracomment>resources/scenarios/spiral.toml</extracomment>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <extracomment>resources/scenarios/xor.toml</extracomment>
        <translation>Exklusives Oder</translation>
    </message>
</context>
</TS>
