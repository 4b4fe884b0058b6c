<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Backscope</name>
    <message>
        <source>One example goes forward through four units, its error comes back, and eight weights change. Every number of this step can be worked out on paper, and every one of them is on the screen.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Ein Beispiel läuft vorwärts durch vier Einheiten, sein Fehler kommt zurück, und acht Gewichte ändern sich. Jede Zahl dieses Schritts lässt sich auf dem Papier nachrechnen, und jede steht auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Two inputs at the left, two [hidden units](look:layer/0), two [outputs](look:layer/1). Each line between them is a **weight**: a number that says how much of one unit reaches the next. The whole point of training is to find good weights.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Links zwei Eingaben, dann zwei [verdeckte Einheiten](look:layer/0), dann zwei [Ausgaben](look:layer/1). Jede Linie dazwischen ist ein **Gewicht**: eine Zahl, die sagt, wie viel von einer Einheit bei der nächsten ankommt. Beim Training geht es nur um eines: gute Gewichte zu finden.</translation>
    </message>
    <message>
        <source>There is a single example. Its inputs are {setting:data.inputs[0][0]} and {setting:data.inputs[0][1]}; the outputs should be {setting:data.targets[0][0]} and {setting:data.targets[0][1]}. The weights begin at values that somebody wrote down (the example is [Matt Mazur&apos;s](https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/)), so everybody gets the same numbers.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Es gibt ein einziges Beispiel. Seine Eingaben sind {setting:data.inputs[0][0]} und {setting:data.inputs[0][1]}; die Ausgaben sollen {setting:data.targets[0][0]} und {setting:data.targets[0][1]} sein. Die Anfangswerte der Gewichte hat jemand aufgeschrieben (das Beispiel stammt von [Matt Mazur](https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/)); deshalb bekommen alle dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Go to the start of the forward pass</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Zum Anfang des Vorwärtsdurchlaufs</translation>
    </message>
    <message>
        <source>What is in front of you</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Was du vor dir siehst</translation>
    </message>
    <message>
        <source>Look at the [first hidden unit](look:node/0/0). It adds up its inputs, each times its weight, and its bias:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Sieh dir die [erste verdeckte Einheit](look:node/0/0) an. Sie zählt ihre Eingaben zusammen, jede mal ihr Gewicht, und dazu ihren Bias:</translation>
    </message>
    <message>
        <source>Then it squeezes the sum into the range from 0 to 1 with the sigmoid:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Dann presst sie die Summe mit der Sigmoidfunktion in den Bereich von 0 bis 1:</translation>
    </message>
    <message>
        <source>The other units do the same with their own weights. The second hidden unit comes to {claim:a_h2}, the outputs to {claim:o1} and {claim:o2}.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Die anderen Einheiten tun dasselbe mit ihren eigenen Gewichten. Die zweite verdeckte Einheit kommt auf {claim:a_h2}, die Ausgaben kommen auf {claim:o1} und {claim:o2}.</translation>
    </message>
    <message>
        <source>Both outputs are near three quarters. Which of them has to go up, and which down?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Beide Ausgaben liegen nahe bei drei Vierteln. Welche muss nach oben, welche nach unten?</translation>
    </message>
    <message>
        <source>The first should be {setting:data.targets[0][0]}, so it has to fall a long way. The second should be {setting:data.targets[0][1]}, so it has to rise. One step will not get them there; it will only move them in the right direction.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Die erste soll {setting:data.targets[0][0]} sein, sie muss also weit hinunter. Die zweite soll {setting:data.targets[0][1]} sein, sie muss also steigen. Ein einziger Schritt bringt sie nicht ans Ziel; er bewegt sie nur in die richtige Richtung.</translation>
    </message>
    <message>
        <source>Forward: from the inputs to the outputs</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Vorwärts: von den Eingaben zu den Ausgaben</translation>
    </message>
    <message>
        <source>The [loss](look:loss) is one number for &quot;how wrong&quot;: half the squared error of each output, added up.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Der [Verlust](look:loss) ist eine Zahl dafür, „wie falsch“ das Netz liegt: die Hälfte des quadrierten Fehlers jeder Ausgabe, zusammengezählt.</translation>
    </message>
    <message>
        <source>How wrong is it?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Wie falsch ist es?</translation>
    </message>
    <message>
        <source>Now the other way round. We ask of each weight: if it were a tiny bit larger, how much would the loss change? That is the **gradient**, and the chain rule finds it from right to left.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Nun andersherum. Wir fragen bei jedem Gewicht: Wäre es ein winziges Stück größer, um wie viel würde sich der Verlust ändern? Das ist der **Gradient**, und die Kettenregel findet ihn von rechts nach links.</translation>
    </message>
    <message>
        <source>Go to the start of the backward pass</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Zum Anfang des Rückwärtsdurchlaufs</translation>
    </message>
    <message>
        <source>At the [first output](look:node/1/0) the error and the slope of the sigmoid multiply:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>An der [ersten Ausgabe](look:node/1/0) wird der Fehler mit der Steigung der Sigmoidfunktion multipliziert:</translation>
    </message>
    <message>
        <source>The [weight from the first hidden unit](look:link/1/0/0) gets its share, the size of what came through it:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Das [Gewicht von der ersten verdeckten Einheit](look:link/1/0/0) bekommt seinen Anteil, je nachdem, wie viel durch es hindurchkam:</translation>
    </message>
    <message>
        <source>A hidden unit has sent its activation to both outputs, so it collects from both, through the weights:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Eine verdeckte Einheit hat ihre Aktivierung an beide Ausgaben geschickt, also sammelt sie auch von beiden ein, durch die Gewichte hindurch:</translation>
    </message>
    <message>
        <source>That times its first input is the gradient of the [first weight](look:link/0/0/0): {claim:slope_w1}. It is tiny, because the input is small and two slopes of a sigmoid stand in between.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Das mal ihre erste Eingabe ist der Gradient des [ersten Gewichts](look:link/0/0/0): {claim:slope_w1}. Er ist winzig, weil die Eingabe klein ist und zwei Steigungen einer Sigmoidfunktion dazwischenliegen.</translation>
    </message>
    <message>
        <source>Backward: who is to blame?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Rückwärts: Wer ist schuld?</translation>
    </message>
    <message>
        <source>Each weight goes a little against its gradient. How far is up to the [learning rate](look:controls.learning_rate), here {setting:training.optimizer.learning_rate}:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Jedes Gewicht geht ein wenig gegen seinen Gradienten. Wie weit, das bestimmt die [Lernrate](look:controls.learning_rate), hier {setting:training.optimizer.learning_rate}:</translation>
    </message>
    <message>
        <source>The first weight moves from {claim:w1} to {claim:w1_after}. The biases stay as they are in this example.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Das erste Gewicht bewegt sich von {claim:w1} auf {claim:w1_after}. Die Biases bleiben in diesem Beispiel, wie sie sind.</translation>
    </message>
    <message>
        <source>Make one whole step</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Einen ganzen Schritt machen</translation>
    </message>
    <message>
        <source>The loss is now **{claim:loss_after}**. After one more step it is {claim:loss_after_two}; after ten thousand, below {claim:loss_after_many}.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Der Verlust ist jetzt **{claim:loss_after}**. Nach einem weiteren Schritt ist er {claim:loss_after_two}; nach zehntausend liegt er unter {claim:loss_after_many}.</translation>
    </message>
    <message>
        <source>Train on, fast</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Schnell weitertrainieren</translation>
    </message>
    <message>
        <source>The update: a step downhill</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Die Aktualisierung: ein Schritt bergab</translation>
    </message>
    <message>
        <source>The article prints another loss after this step: {claim:loss_published}. The two agree in the first six digits. Who is right?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Der Artikel nennt nach diesem Schritt einen anderen Verlust: {claim:loss_published}. In den ersten sechs Ziffern stimmen die beiden überein. Wer hat recht?</translation>
    </message>
    <message>
        <source>The gradient of a hidden weight contains an output weight. Suppose that weight has already been changed. Which value belongs into the formula?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Im Gradienten eines verdeckten Gewichts steckt ein Ausgabegewicht. Angenommen, dieses Gewicht ist schon geändert worden. Welcher Wert gehört in die Formel?</translation>
    </message>
    <message>
        <source>The old one. All derivatives of a step are taken at the same point, before anything moves.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Der alte. Alle Ableitungen eines Schritts werden an derselben Stelle genommen, bevor sich irgendetwas bewegt.</translation>
    </message>
    <message>
        <source>Whoever changes the output weights first, and then uses the new ones for the hidden layer, follows a gradient that belongs to no single place. That gives {claim:loss_published}. It is an easy mistake to make in a program, and a hard one to see: the loss falls all the same.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Wer zuerst die Ausgabegewichte ändert und dann die neuen für die verdeckte Schicht benutzt, folgt einem Gradienten, der zu keiner einzelnen Stelle gehört. So kommt man auf {claim:loss_published}. Der Fehler ist in einem Programm leicht gemacht und schwer zu sehen: Der Verlust sinkt trotzdem.</translation>
    </message>
    <message>
        <source>There is a test that would have found it. Move one weight a little up and a little down and see how the loss changes: that is its gradient without any chain rule. Done for every weight of the right step, the two differ by less than {claim:gradient_check} of their size. With the mistake they differ by more than {claim:mistake_found}.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Es gibt eine Probe, die ihn gefunden hätte. Bewege ein Gewicht ein wenig nach oben und ein wenig nach unten und sieh nach, wie sich der Verlust ändert: Das ist sein Gradient, ganz ohne Kettenregel. Macht man das für jedes Gewicht des richtigen Schritts, so weichen die beiden um weniger als das {claim:gradient_check}-Fache ihrer Größe voneinander ab. Mit dem Fehler weichen sie um mehr als das {claim:mistake_found}-Fache ab.</translation>
    </message>
    <message>
        <source>A famous mistake</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Ein berühmter Fehler</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Ein Schritt von Hand</translation>
    </message>
    <message>
        <source>The first weight of the first hidden unit; the other one is the same.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Das erste Gewicht der ersten verdeckten Einheit; das andere ist gleich.</translation>
    </message>
    <message>
        <source>Its weighted sum for two ones.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Ihre gewichtete Summe bei zwei Einsen.</translation>
    </message>
    <message>
        <source>Its activation for two ones.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Ihre Aktivierung bei zwei Einsen.</translation>
    </message>
    <message>
        <source>The bias of the second hidden unit.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Der Bias der zweiten verdeckten Einheit.</translation>
    </message>
    <message>
        <source>The output&apos;s weight for the first hidden unit.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Das Gewicht der Ausgabe für die erste verdeckte Einheit.</translation>
    </message>
    <message>
        <source>The output&apos;s weight for the second hidden unit.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Das Gewicht der Ausgabe für die zweite verdeckte Einheit.</translation>
    </message>
    <message>
        <source>The answer for two ones.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die Antwort auf zwei Einsen.</translation>
    </message>
    <message>
        <source>The weighted sum of the second hidden unit for a one and a zero.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die gewichtete Summe der zweiten verdeckten Einheit bei einer Eins und einer Null.</translation>
    </message>
    <message>
        <source>The answer for a one and a zero.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die Antwort auf eine Eins und eine Null.</translation>
    </message>
    <message>
        <source>The answer for a zero and a one.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die Antwort auf eine Null und eine Eins.</translation>
    </message>
    <message>
        <source>The answer for two zeros.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die Antwort auf zwei Nullen.</translation>
    </message>
    <message>
        <source>The loss with the weights that were written down: all four answers are right.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Der Verlust mit den aufgeschriebenen Gewichten: Alle vier Antworten sind richtig.</translation>
    </message>
    <message>
        <source>Where all answers are right, a step of training changes nothing.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Wo alle Antworten richtig sind, ändert ein Trainingsschritt nichts.</translation>
    </message>
    <message>
        <source>Without the bend the same weights answer 2 to two zeros.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Ohne die Biegung antworten dieselben Gewichte auf zwei Nullen mit 2.</translation>
    </message>
    <message>
        <source>Without the bend training stops at a quarter, from wherever it begins.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Ohne die Biegung bleibt das Training bei einem Viertel stehen, gleich wo es beginnt.</translation>
    </message>
    <message>
        <source>And so it does from the weights that were written down.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Und so ist es auch von den aufgeschriebenen Gewichten aus.</translation>
    </message>
    <message>
        <source>The answer for two ones, with that weight changed.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die Antwort auf zwei Einsen, mit dem geänderten Gewicht.</translation>
    </message>
    <message>
        <source>The loss with that weight changed.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Der Verlust mit dem geänderten Gewicht.</translation>
    </message>
    <message>
        <source>Training repairs what was changed.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Das Training repariert, was geändert wurde.</translation>
    </message>
    <message>
        <source>From most of twenty random beginnings training does not find such weights.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Von den meisten der zwanzig zufälligen Anfänge aus findet das Training keine solchen Gewichte.</translation>
    </message>
    <message>
        <source>From some it does.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Von einigen aus findet es welche.</translation>
    </message>
    <message>
        <source>Without the bend the largest of its answers is one half in the end.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Ohne die Biegung ist die größte seiner Antworten am Ende ein halb.</translation>
    </message>
    <message>
        <source>The smallest of its answers is one half too.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Auch die kleinste seiner Antworten ist ein halb.</translation>
    </message>
    <message>
        <source>How a network gets from its inputs to its answer: every unit multiplies, adds and bends, and hands one number on. Here all the numbers are whole, so you can do it in your head.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Wie ein Netz von seinen Eingaben zu seiner Antwort kommt: Jede Einheit multipliziert, addiert und biegt, und sie reicht eine einzige Zahl weiter. Hier kommen nur ganze Zahlen vor, du kannst also im Kopf mitrechnen.</translation>
    </message>
    <message>
        <source>Two [inputs](look:input/0) at the left, two [hidden units](look:layer/0), one [output](look:layer/1). Each line is a **weight**: a number that says how much of one unit reaches the next. Blue is positive, orange negative, and a thicker line is a larger number.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Links zwei [Eingaben](look:input/0), dann zwei [verdeckte Einheiten](look:layer/0), dann eine [Ausgabe](look:layer/1). Jede Linie ist ein **Gewicht**: eine Zahl, die sagt, wie viel von einer Einheit bei der nächsten ankommt. Blau ist positiv, Orange negativ, und eine dickere Linie ist eine größere Zahl.</translation>
    </message>
    <message>
        <source>Nothing has been trained. Somebody wrote these weights down so that the network does one thing, after [an example](https://www.deeplearningbook.org/contents/mlp.html) by Goodfellow, Bengio and Courville: answer 1 when exactly one of the two inputs is 1, and 0 otherwise. That is called **exclusive or**.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Trainiert wurde hier nichts. Jemand hat diese Gewichte so aufgeschrieben, dass das Netz genau eine Sache kann, nach [einem Beispiel](https://www.deeplearningbook.org/contents/mlp.html) von Goodfellow, Bengio und Courville: mit 1 antworten, wenn genau eine der beiden Eingaben 1 ist, und sonst mit 0. Das heißt **exklusives Oder**.</translation>
    </message>
    <message>
        <source>The first example is $x_1 = 1$, $x_2 = 1$. Look at the [first hidden unit](look:node/0/0). It multiplies each input by its weight, adds them up, and adds a number of its own, the **bias** $b$:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Das erste Beispiel ist $x_1 = 1$, $x_2 = 1$. Sieh dir die [erste verdeckte Einheit](look:node/0/0) an. Sie multipliziert jede Eingabe mit ihrem Gewicht, zählt alles zusammen und fügt eine eigene Zahl hinzu, den **Bias** $b$:</translation>
    </message>
    <message>
        <source>Then it bends the sum: what is negative becomes 0, the rest stays. That is the **activation function** called ReLU, and the result is the unit&apos;s **activation**:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Dann biegt sie die Summe: Was negativ ist, wird 0, der Rest bleibt. Das ist die **Aktivierungsfunktion** namens ReLU, und das Ergebnis ist die **Aktivierung** der Einheit:</translation>
    </message>
    <message>
        <source>The [second hidden unit](look:node/0/1) has the same weights, but its bias is ${claim:b_h2}$. It arrives at {claim:a_h2}.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die [zweite verdeckte Einheit](look:node/0/1) hat dieselben Gewichte, aber ihr Bias ist ${claim:b_h2}$. Sie kommt auf {claim:a_h2}.</translation>
    </message>
    <message>
        <source>One unit: multiply, add, bend</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Eine Einheit: multiplizieren, addieren, biegen</translation>
    </message>
    <message>
        <source>The [output](look:node/1/0) takes the two activations as its inputs. Its weights are ${claim:v1}$ and ${claim:v2}$, and it does not bend:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die [Ausgabe](look:node/1/0) nimmt die beiden Aktivierungen als ihre Eingaben. Ihre Gewichte sind ${claim:v1}$ und ${claim:v2}$, und sie biegt nicht:</translation>
    </message>
    <message>
        <source>The answer for two ones is {claim:y_11}, as it should be. All of this for a whole layer at once is written $z = W \cdot a + b$; it means nothing more than what you have just done.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die Antwort auf zwei Einsen ist {claim:y_11}, wie es sein soll. All das für eine ganze Schicht auf einmal schreibt man $z = W \cdot a + b$; es bedeutet nicht mehr als das, was du gerade gerechnet hast.</translation>
    </message>
    <message>
        <source>Go to the output</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Zur Ausgabe</translation>
    </message>
    <message>
        <source>The next example is $x_1 = 1$, $x_2 = 0$. Work it out before you look: what do the two hidden units say, and what is the answer?</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Das nächste Beispiel ist $x_1 = 1$, $x_2 = 0$. Rechne, bevor du nachsiehst: Was sagen die beiden verdeckten Einheiten, und wie lautet die Antwort?</translation>
    </message>
    <message>
        <source>The first unit: $1 + 0 + 0 = 1$. The second: $1 + 0 - 1 = {claim:z_h2_10}$, so it is silent. The output: {claim:y_10}.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die erste Einheit: $1 + 0 + 0 = 1$. Die zweite: $1 + 0 - 1 = {claim:z_h2_10}$, sie schweigt also. Die Ausgabe: {claim:y_10}.</translation>
    </message>
    <message>
        <source>Press the full stop on the keyboard, which shows the next example, and compare. The [prediction](look:prediction) has all four at once: a blue ridge through the two corners where the answer is {claim:y_01}, and {claim:y_00} in the other two.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Drücke auf der Tastatur den Punkt; er zeigt das nächste Beispiel. Dann vergleiche. Die [Vorhersage](look:prediction) zeigt alle vier auf einmal: einen blauen Streifen durch die beiden Ecken, in denen die Antwort {claim:y_01} ist, und {claim:y_00} in den beiden anderen.</translation>
    </message>
    <message>
        <source>The next layer does the same</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die nächste Schicht macht es genauso</translation>
    </message>
    <message>
        <source>Without it, the hidden units would only add. Sums of sums are sums again: two layers could do no more than one.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Ohne sie würden die verdeckten Einheiten nur addieren. Summen von Summen sind wieder Summen: Zwei Schichten könnten nicht mehr als eine.</translation>
    </message>
    <message>
        <source>Take the bend away and keep the weights. What does the network now answer for $x_1 = 0$, $x_2 = 0$?</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Nimm die Biegung weg und behalte die Gewichte. Was antwortet das Netz nun auf $x_1 = 0$, $x_2 = 0$?</translation>
    </message>
    <message>
        <source>The second unit now lets its $-1$ through, and the output makes $-2 \cdot (-1)$ of it: {claim:flat_00}. The answer should be 0.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die zweite Einheit lässt jetzt ihre $-1$ durch, und die Ausgabe macht $-2 \cdot (-1)$ daraus: {claim:flat_00}. Die Antwort sollte 0 sein.</translation>
    </message>
    <message>
        <source>Take the bend away</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Die Biegung wegnehmen</translation>
    </message>
    <message>
        <source>Could other weights save it? Training looks for them. Let it, and watch the **loss** in the [curves](look:curves), which says how wrong the answers are on average; 0 is perfect. From here it stops at {claim:flat_stuck_here}, and from each of five random beginnings at {claim:flat_stuck} too. There it answers one half to everything, which is the best that a sum can do with exclusive or.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Könnten andere Gewichte es retten? Das Training sucht nach ihnen. Lass es suchen und beobachte den **Verlust** in den [Kurven](look:curves); er sagt, wie falsch die Antworten im Mittel sind; 0 ist perfekt. Von hier aus bleibt er bei {claim:flat_stuck_here} stehen, und von fünf zufälligen Anfängen aus jedes Mal ebenfalls bei {claim:flat_stuck}. Dort antwortet das Netz auf alles mit einem halb, und mehr kann eine Summe beim exklusiven Oder nicht erreichen.</translation>
    </message>
    <message>
        <source>Let it train without the bend</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Ohne Biegung trainieren</translation>
    </message>
    <message>
        <source>What the bend is for</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Wozu die Biegung gut ist</translation>
    </message>
    <message>
        <source>A forward pass only computes. It changes no weight, and the same inputs give the same answer every time. If you change a weight, the answers change with it. Here the second weight of the output goes from ${claim:v2}$ to $-1$:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Ein Vorwärtsdurchlauf rechnet nur. Er ändert kein Gewicht, und dieselben Eingaben geben jedes Mal dieselbe Antwort. Änderst du ein Gewicht, so ändern sich die Antworten mit. Hier geht das zweite Gewicht der Ausgabe von ${claim:v2}$ auf $-1$:</translation>
    </message>
    <message>
        <source>Change one weight</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Ein Gewicht ändern</translation>
    </message>
    <message>
        <source>For two ones the answer is now {claim:y_11_other}, which is wrong. The [loss](look:loss) went from {claim:loss_right} to {claim:loss_other}. Finding weights that make it small is what training does:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Auf zwei Einsen lautet die Antwort jetzt {claim:y_11_other}, und das ist falsch. Der [Verlust](look:loss) ist von {claim:loss_right} auf {claim:loss_other} gestiegen. Gewichte zu finden, die ihn klein machen, das ist die Aufgabe des Trainings:</translation>
    </message>
    <message>
        <source>Let training repair it</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Vom Training reparieren lassen</translation>
    </message>
    <message>
        <source>After {claim:repaired.at} steps it is below {claim:repaired} again.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Nach {claim:repaired.at} Schritten liegt er wieder unter {claim:repaired}.</translation>
    </message>
    <message>
        <source>Change one number, get another answer</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Eine Zahl ändern, eine andere Antwort bekommen</translation>
    </message>
    <message>
        <source>A unit adds up its inputs, each times its weight, and a bias; then it bends the sum.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Eine Einheit zählt ihre Eingaben zusammen, jede mal ihr Gewicht, und einen Bias dazu; dann biegt sie die Summe.</translation>
    </message>
    <message>
        <source>Each layer works on what the layer before it has made.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Jede Schicht arbeitet mit dem, was die Schicht vor ihr gemacht hat.</translation>
    </message>
    <message>
        <source>A forward pass gives an answer and changes nothing.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Ein Vorwärtsdurchlauf gibt eine Antwort und ändert nichts.</translation>
    </message>
    <message>
        <source>Real networks do the same, only with more units. What is not typical here is how tidy the weights are. People wrote them down; training often does not find any that do. From more than half of twenty random beginnings the loss stays above {claim:not_found}, since with only two units nothing may go wrong with either. From some of them it does fall below {claim:sometimes_found}.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Echte Netze tun dasselbe, nur mit mehr Einheiten. Nicht typisch ist hier, wie ordentlich die Gewichte sind. Menschen haben sie aufgeschrieben; das Training findet oft keine, die es auch können. Von mehr als der Hälfte von zwanzig zufälligen Anfängen aus bleibt der Verlust über {claim:not_found}, denn bei nur zwei Einheiten darf mit keiner etwas schiefgehen. Von einigen aus sinkt er allerdings unter {claim:sometimes_found}.</translation>
    </message>
    <message>
        <source>What to remember</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Was du dir merken solltest</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>The loss before anything is changed.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Der Verlust, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>The first weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Das erste Gewicht.</translation>
    </message>
    <message>
        <source>The loss with w a little larger.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Der Verlust, wenn w ein wenig größer ist.</translation>
    </message>
    <message>
        <source>The loss with w a little smaller.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Der Verlust, wenn w ein wenig kleiner ist.</translation>
    </message>
    <message>
        <source>The difference of the two.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Die Differenz der beiden.</translation>
    </message>
    <message>
        <source>How far the larger weight is from the first one; the smaller one is as far.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Wie weit das größere Gewicht vom ursprünglichen entfernt ist; das kleinere ist ebenso weit entfernt.</translation>
    </message>
    <message>
        <source>How fast the loss changes with the output.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Wie schnell sich der Verlust mit der Ausgabe ändert.</translation>
    </message>
    <message>
        <source>The upper output weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Das obere Ausgabegewicht.</translation>
    </message>
    <message>
        <source>The lower output weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Das untere Ausgabegewicht.</translation>
    </message>
    <message>
        <source>The upper unit&apos;s weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Das Gewicht der oberen Einheit.</translation>
    </message>
    <message>
        <source>The lower unit&apos;s weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Das Gewicht der unteren Einheit.</translation>
    </message>
    <message>
        <source>The slope of the upper unit.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Die Steigung der oberen Einheit.</translation>
    </message>
    <message>
        <source>The slope of the lower unit.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Die Steigung der unteren Einheit.</translation>
    </message>
    <message>
        <source>The slope of the first unit.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Die Steigung der ersten Einheit.</translation>
    </message>
    <message>
        <source>The upper unit&apos;s delta.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Das Delta der oberen Einheit.</translation>
    </message>
    <message>
        <source>The lower unit&apos;s delta.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Das Delta der unteren Einheit.</translation>
    </message>
    <message>
        <source>The first unit&apos;s delta.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Das Delta der ersten Einheit.</translation>
    </message>
    <message>
        <source>The slope of the first unit with a large weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Die Steigung der ersten Einheit bei großem Gewicht.</translation>
    </message>
    <message>
        <source>The derivative there, in size.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Die Ableitung dort, dem Betrag nach.</translation>
    </message>
    <message>
        <source>The loss there.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Der Verlust dort.</translation>
    </message>
    <message>
        <source>It has changed by little on that long way.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Auf diesem langen Weg hat er sich nur wenig geändert.</translation>
    </message>
    <message>
        <source>Backpropagation and central differences agree.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Backpropagation und zentrale Differenzen stimmen überein.</translation>
    </message>
    <message>
        <source>They agree in a larger network too, for each of five draws.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Auch in einem größeren Netz stimmen sie überein, bei jedem von fünf zufälligen Anfängen.</translation>
    </message>
    <message>
        <source>Weights and biases of that network.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Gewichte und Biases jenes Netzes.</translation>
    </message>
    <message>
        <source>Forward passes for central differences.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Vorwärtsdurchläufe für zentrale Differenzen.</translation>
    </message>
    <message>
        <source>Three steps with the derivatives.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Drei Schritte mit den Ableitungen.</translation>
    </message>
    <message>
        <source>With the mistake of updating layer by layer they do not.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Mit dem Fehler, Schicht für Schicht zu aktualisieren, stimmen sie nicht überein.</translation>
    </message>
    <message>
        <source>How a weight at the far left can know what it did to the loss at the far right. The answer is a product along each path, a sum over the paths, and a test that finds out whether you got it right.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Wie ein Gewicht ganz links wissen kann, was es beim Verlust ganz rechts angerichtet hat. Die Antwort ist ein Produkt entlang jedes Pfades, eine Summe über die Pfade und eine Probe, die zeigt, ob du richtig gerechnet hast.</translation>
    </message>
    <message>
        <source>One [input](look:input/0) with the value 1. One [unit](look:node/0/0), whose activation goes to [two units](look:layer/1), and both of these to the [output](look:node/2/0). So the [first weight](look:link/0/0/0), called $w$ here, has two ways to reach the loss.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Eine [Eingabe](look:input/0) mit dem Wert 1. Eine [Einheit](look:node/0/0), deren Aktivierung an [zwei Einheiten](look:layer/1) geht, und von beiden weiter zur [Ausgabe](look:node/2/0). Das [erste Gewicht](look:link/0/0/0), hier $w$ genannt, erreicht den Verlust also auf zwei Wegen.</translation>
    </message>
    <message>
        <source>The **loss** $L$ is one number for how wrong the output is, here half the squared error. It stands at {claim:loss}. The question of this lesson: if $w$ goes up a little, does $L$ rise or fall, and how fast? That number is the **derivative** $\frac{\partial L}{\partial w}$.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Der **Verlust** $L$ ist eine Zahl dafür, wie falsch die Ausgabe ist, hier die Hälfte des quadrierten Fehlers. Er steht bei {claim:loss}. Die Frage dieser Lektion: Wenn $w$ ein wenig größer wird, steigt oder sinkt $L$ dann, und wie schnell? Diese Zahl ist die **Ableitung** $\frac{\partial L}{\partial w}$.</translation>
    </message>
    <message>
        <source>Nothing is easier: change $w$ a little and look. It is {claim:w} now. Try a little more, then a little less, and read the [loss](look:loss):</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Nichts ist einfacher: $w$ ein wenig ändern und nachsehen. Jetzt ist es {claim:w}. Versuche es mit etwas mehr, dann mit etwas weniger, und lies den [Verlust](look:loss) ab:</translation>
    </message>
    <message>
        <source>w a little larger</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>w ein wenig größer</translation>
    </message>
    <message>
        <source>w a little smaller</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>w ein wenig kleiner</translation>
    </message>
    <message>
        <source>(The stage rounds to three digits; here are six.) With {claim:apart} more the loss is {claim:loss_up}, with as much less it is {claim:loss_down}. The difference of the two, divided by how far apart the two weights are:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>(Die Bühne rundet auf drei Stellen; hier sind es sechs.) Mit {claim:apart} mehr ist der Verlust {claim:loss_up}, mit ebenso viel weniger ist er {claim:loss_down}. Die Differenz der beiden, geteilt durch den Abstand der beiden Gewichte:</translation>
    </message>
    <message>
        <source>So the loss falls when $w$ rises. Keep that number; it will be needed. This way of asking is called **central differences**. It costs two forward passes for each weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Der Verlust sinkt also, wenn $w$ steigt. Merke dir die Zahl, sie wird noch gebraucht. Diese Art zu fragen heißt **zentrale Differenzen**. Sie kostet zwei Vorwärtsdurchläufe für jedes Gewicht.</translation>
    </message>
    <message>
        <source>Ask by trying</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Fragen durch Ausprobieren</translation>
    </message>
    <message>
        <source>Now without trying. A small push on $w$ travels to the right, and every station makes it larger or smaller by a factor:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Nun ohne Ausprobieren. Ein kleiner Stoß an $w$ wandert nach rechts, und jede Station macht ihn um einen Faktor größer oder kleiner:</translation>
    </message>
    <message>
        <source>A link multiplies the push by its weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Eine Verbindung multipliziert den Stoß mit ihrem Gewicht.</translation>
    </message>
    <message>
        <source>A unit multiplies it by the **slope** of its activation function, written $f&apos;(z)$: how much $a$ moves when $z$ does.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Eine Einheit multipliziert ihn mit der **Steigung** ihrer Aktivierungsfunktion, geschrieben $f&apos;(z)$: wie weit sich $a$ bewegt, wenn sich $z$ bewegt.</translation>
    </message>
    <message>
        <source>At the far right the loss changes with the output at the rate $\hat{y} - y = {claim:error}$. From there go back along the upper link to the [upper unit](look:node/1/0): times the weight of the link, times the slope of the unit.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Ganz rechts ändert sich der Verlust mit der Ausgabe im Maß $\hat{y} - y = {claim:error}$. Von dort geht es auf der oberen Verbindung zurück zur [oberen Einheit](look:node/1/0): mal das Gewicht der Verbindung, mal die Steigung der Einheit.</translation>
    </message>
    <message>
        <source>That is the **chain rule**: along a path, multiply. The product is written $\delta$, and it says how fast the loss changes with this unit&apos;s $z$. The [lower unit](look:node/1/1) has its own:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Das ist die **Kettenregel**: entlang eines Pfades multiplizieren. Das Produkt schreibt man $\delta$; es sagt, wie schnell sich der Verlust mit dem $z$ dieser Einheit ändert. Die [untere Einheit](look:node/1/1) hat ihr eigenes:</translation>
    </message>
    <message>
        <source>Slopes along one path</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Steigungen entlang eines Pfades</translation>
    </message>
    <message>
        <source>Both paths come together at the [first unit](look:node/0/0). Each brings its $\delta$ times the weight of its link; they are added, and the slope of the unit multiplies the sum:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>An der [ersten Einheit](look:node/0/0) kommen beide Pfade zusammen. Jeder bringt sein $\delta$ mal das Gewicht seiner Verbindung mit; beides wird addiert, und die Summe wird mit der Steigung der Einheit multipliziert:</translation>
    </message>
    <message>
        <source>The two disagree, as their signs show: by the upper path a larger $w$ lowers the loss, by the lower path it raises it. The upper one wins. One factor is left, the input that comes in through $w$:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Die beiden sind sich nicht einig, das zeigen ihre Vorzeichen: Auf dem oberen Pfad senkt ein größeres $w$ den Verlust, auf dem unteren hebt es ihn. Der obere gewinnt. Ein Faktor fehlt noch, die Eingabe, die durch $w$ hereinkommt:</translation>
    </message>
    <message>
        <source>Look back at what trying gave. It is the same number.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Blättere zurück zu dem, was das Ausprobieren ergeben hat. Es ist dieselbe Zahl.</translation>
    </message>
    <message>
        <source>Between the input and the loss of a real network there are millions of paths. Does anybody follow each one?</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Zwischen der Eingabe und dem Verlust eines echten Netzes liegen Millionen von Pfaden. Verfolgt jemand jeden einzelnen?</translation>
    </message>
    <message>
        <source>No. A unit&apos;s $\delta$ already holds everything that lies to the right of it. The layer before uses it and need not look further. So one pass from right to left serves every weight. That is **backpropagation**.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Nein. Im $\delta$ einer Einheit steckt schon alles, was rechts von ihr liegt. Die Schicht davor benutzt es und muss nicht weiter schauen. So reicht ein einziger Durchlauf von rechts nach links für alle Gewichte. Das ist **Backpropagation**.</translation>
    </message>
    <message>
        <source>Where paths meet, add</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Wo Pfade sich treffen, wird addiert</translation>
    </message>
    <message>
        <source>A path is a product. What happens to the derivative of $w$ if a single factor is nearly 0?</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Ein Pfad ist ein Produkt. Was wird aus der Ableitung nach $w$, wenn ein einziger Faktor fast 0 ist?</translation>
    </message>
    <message>
        <source>The whole product is nearly 0. It does not matter how wrong the output is: the weight does not hear of it.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Das ganze Produkt ist fast 0. Es spielt keine Rolle, wie falsch die Ausgabe ist: Das Gewicht erfährt nichts davon.</translation>
    </message>
    <message>
        <source>Try it: with $w = 4$ the tanh of the first unit is almost flat. Its slope is {claim:slope_large}, and the derivative shrinks to less than {claim:derivative_large} in size, though the loss is still {claim:loss_large}.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Probiere es aus: Bei $w = 4$ ist der tanh der ersten Einheit fast flach. Seine Steigung ist {claim:slope_large}, und die Ableitung schrumpft dem Betrag nach auf weniger als {claim:derivative_large}, obwohl der Verlust noch immer {claim:loss_large} ist.</translation>
    </message>
    <message>
        <source>Make w large</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>w groß machen</translation>
    </message>
    <message>
        <source>Many layers mean many factors. Lessons 6 and 11 come back to this.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Viele Schichten bedeuten viele Faktoren. Die Lektionen 6 und 11 kommen darauf zurück.</translation>
    </message>
    <message>
        <source>When one factor is nearly nothing</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Wenn ein Faktor fast null ist</translation>
    </message>
    <message>
        <source>Whoever programs backpropagation makes mistakes, and the loss often falls all the same. So the two ways are compared for every weight at once: a **gradient check**. Here the relative difference is less than {claim:check}. In the larger network of the scenario *Disc in a ring* it is less than {claim:check_circle}, for each of five random beginnings. With the mistake from lesson 1, which updates the output layer too early, it would be more than {claim:check_mistake} here.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Wer Backpropagation programmiert, macht Fehler, und der Verlust sinkt oft trotzdem. Darum vergleicht man die beiden Wege für alle Gewichte auf einmal: eine **Gradientenprüfung**. Hier ist der relative Unterschied kleiner als {claim:check}. Im größeren Netz des Szenarios *Scheibe im Ring* ist er kleiner als {claim:check_circle}, bei jedem von fünf zufälligen Anfängen. Mit dem Fehler aus Lektion 1, der die Ausgabeschicht zu früh aktualisiert, wäre er hier größer als {claim:check_mistake}.</translation>
    </message>
    <message>
        <source>Why not always ask by trying? That network has {claim:parameters} weights and biases, so one step would take {claim:passes} forward passes. Backpropagation takes one forward and one backward.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Warum dann nicht immer durch Ausprobieren fragen? Jenes Netz hat {claim:parameters} Gewichte und Biases, ein Schritt würde also {claim:passes} Vorwärtsdurchläufe kosten. Backpropagation braucht einen vorwärts und einen rückwärts.</translation>
    </message>
    <message>
        <source>Train with the derivatives</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Mit den Ableitungen trainieren</translation>
    </message>
    <message>
        <source>The gradient check</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Die Gradientenprüfung</translation>
    </message>
    <message>
        <source>Along a path the factors multiply; where paths meet, they add.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Entlang eines Pfades werden die Faktoren multipliziert; wo Pfade sich treffen, wird addiert.</translation>
    </message>
    <message>
        <source>$\delta$ says how fast the loss changes with a unit&apos;s $z$. It holds everything to the right of the unit.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>$\delta$ sagt, wie schnell sich der Verlust mit dem $z$ einer Einheit ändert. Es enthält alles, was rechts von der Einheit liegt.</translation>
    </message>
    <message>
        <source>A gradient check compares with plain trying, and finds mistakes.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Eine Gradientenprüfung vergleicht mit dem bloßen Ausprobieren und findet Fehler.</translation>
    </message>
    <message>
        <source>A derivative is a promise about *small* changes. At {claim:derivative} for each unit of $w$, the loss would be below 0 before $w$ reaches 2, which a square cannot be. In truth it changes by {claim:fall_large} on the whole way to $w = 4$. That is why steps have to be short.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Eine Ableitung ist ein Versprechen über *kleine* Änderungen. Änderte sich der Verlust mit $w$ immer weiter im Maß {claim:derivative}, so läge er unter 0, noch bevor $w$ bei 2 ist, und das kann ein Quadrat nicht. In Wahrheit ändert er sich auf dem ganzen Weg bis $w = 4$ um {claim:fall_large}. Deshalb müssen die Schritte kurz sein.</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Kettenregel</translation>
    </message>
    <message>
        <source>The weighted sum.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die gewichtete Summe.</translation>
    </message>
    <message>
        <source>The answer before training.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die Antwort vor dem Training.</translation>
    </message>
    <message>
        <source>The squared error.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Der quadratische Fehler.</translation>
    </message>
    <message>
        <source>The cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die Kreuzentropie.</translation>
    </message>
    <message>
        <source>The answer of a unit that is twice as sure.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die Antwort einer Einheit, die doppelt so sicher ist.</translation>
    </message>
    <message>
        <source>Its squared error has hardly grown.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Ihr quadratischer Fehler ist kaum gewachsen.</translation>
    </message>
    <message>
        <source>Its cross-entropy has doubled.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Ihre Kreuzentropie hat sich verdoppelt.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die Steigung der Sigmoidfunktion.</translation>
    </message>
    <message>
        <source>The delta with the squared error.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Das Delta mit dem quadratischen Fehler.</translation>
    </message>
    <message>
        <source>The delta with the cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Das Delta mit der Kreuzentropie.</translation>
    </message>
    <message>
        <source>Surer and wrong: the delta with the squared error all but vanishes.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Sicherer und falsch: Mit dem quadratischen Fehler verschwindet das Delta fast ganz.</translation>
    </message>
    <message>
        <source>With the cross-entropy it grows towards 1.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Mit der Kreuzentropie wächst es gegen 1.</translation>
    </message>
    <message>
        <source>Steps to an answer below a tenth, squared error.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Schritte bis zu einer Antwort unter einem Zehntel, quadratischer Fehler.</translation>
    </message>
    <message>
        <source>Steps to an answer below a tenth, cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Schritte bis zu einer Antwort unter einem Zehntel, Kreuzentropie.</translation>
    </message>
    <message>
        <source>Twice as sure, squared error: it does not come.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Doppelt so sicher, quadratischer Fehler: So weit kommt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The answer is still above 0.999 after so many steps.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Nach so vielen Schritten liegt die Antwort noch immer über 0,999.</translation>
    </message>
    <message>
        <source>Twice as sure, cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Doppelt so sicher, Kreuzentropie.</translation>
    </message>
    <message>
        <source>The answer of a unit that is less sure.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die Antwort einer Einheit, die weniger sicher ist.</translation>
    </message>
    <message>
        <source>Less sure, the squared error still needs some times as many steps.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Ist die Einheit weniger sicher, braucht der quadratische Fehler noch immer ein paar Mal so viele Schritte.</translation>
    </message>
    <message>
        <source>At four times the rate it is at least as quick as cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Bei vierfacher Lernrate ist er mindestens so schnell wie die Kreuzentropie.</translation>
    </message>
    <message>
        <source>From ordinary first weights the squared error does well.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Mit gewöhnlichen Anfangsgewichten ist der quadratische Fehler gut.</translation>
    </message>
    <message>
        <source>So does the cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die Kreuzentropie ist es auch.</translation>
    </message>
    <message>
        <source>From large first weights the squared error does badly.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Mit großen Anfangsgewichten ist der quadratische Fehler schlecht.</translation>
    </message>
    <message>
        <source>The cross-entropy does better.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die Kreuzentropie ist besser.</translation>
    </message>
    <message>
        <source>The loss is one number for how wrong the network is, and training does nothing but make it small. So it matters how wrongness is measured: one way goes deaf just when the network is most mistaken.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Der Verlust ist eine Zahl dafür, wie falsch das Netz liegt, und das Training tut nichts anderes, als sie klein zu machen. Es kommt also darauf an, wie man das Falsche misst: Ein Maß wird ausgerechnet dann taub, wenn das Netz am meisten irrt.</translation>
    </message>
    <message>
        <source>One [input](look:input/0) that is always 1, and one [output](look:node/0/0): the smallest network there is. Its activation is a **sigmoid**, which squeezes every sum $z$ into the range from 0 to 1. Read the answer as &quot;how sure am I that this is a 1?&quot;</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Eine [Eingabe](look:input/0), die immer 1 ist, und eine [Ausgabe](look:node/0/0): das kleinste Netz, das es gibt. Seine Aktivierung ist eine **Sigmoidfunktion**, die jede Summe $z$ in den Bereich von 0 bis 1 presst. Lies die Antwort als „Wie sicher bin ich, dass das hier eine 1 ist?“</translation>
    </message>
    <message>
        <source>The answer should be 0. The first weights were chosen (by [Michael Nielsen](http://neuralnetworksanddeeplearning.com/chap3.html)) to make it {claim:answer}: sure, and wrong.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die Antwort soll 0 sein. Die Anfangsgewichte sind (von [Michael Nielsen](http://neuralnetworksanddeeplearning.com/chap3.html)) so gewählt, dass die Antwort {claim:answer} lautet: sicher, und falsch.</translation>
    </message>
    <message>
        <source>Show the answer and its loss</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die Antwort und ihren Verlust zeigen</translation>
    </message>
    <message>
        <source>Call the answer $\hat{y}$ and what it should be $y$. The **mean squared error**, MSE in the [controls](look:controls.loss), takes the distance and squares it. With one example:</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Nennen wir die Antwort $\hat{y}$ und das, was sie sein soll, $y$. Der **mittlere quadratische Fehler**, in den [Einstellungen](look:controls.loss) MSE, nimmt den Abstand und quadriert ihn. Bei einem einzigen Beispiel:</translation>
    </message>
    <message>
        <source>The **cross-entropy** asks how much probability was given to the truth, and takes the logarithm. Here the truth is 0, and it was given $1 - \hat{y}$:</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die **Kreuzentropie** fragt, wie viel Wahrscheinlichkeit die Wahrheit bekommen hat, und nimmt davon den Logarithmus. Hier ist die Wahrheit 0, und sie hat $1 - \hat{y}$ bekommen:</translation>
    </message>
    <message>
        <source>Both are 0 for a perfect answer and larger for a worse one. Their sizes cannot be compared, any more than metres with hours.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Beide sind 0 für eine perfekte Antwort und größer für eine schlechtere. Ihre Größen kann man nicht vergleichen, so wenig wie Meter mit Stunden.</translation>
    </message>
    <message>
        <source>Measure by cross-entropy</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Mit der Kreuzentropie messen</translation>
    </message>
    <message>
        <source>The network becomes twice as sure of its mistake: $z$ goes from {claim:z} to 8. What happens to the two losses?</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Das Netz wird sich seines Fehlers doppelt so sicher: $z$ geht von {claim:z} auf 8. Was geschieht mit den beiden Verlusten?</translation>
    </message>
    <message>
        <source>The answer goes to {claim:answer_surer}. The squared error goes to {claim:mse_surer}: it had nowhere left to go, since the answer cannot miss by more than 1. The cross-entropy goes to {claim:ce_surer}. It has doubled, and it would go on for ever.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die Antwort geht auf {claim:answer_surer}. Der quadratische Fehler geht auf {claim:mse_surer}: Er hatte keinen Platz mehr nach oben, denn die Antwort kann um höchstens 1 danebenliegen. Die Kreuzentropie geht auf {claim:ce_surer}. Sie hat sich verdoppelt, und so ginge es immer weiter.</translation>
    </message>
    <message>
        <source>Two ways to measure</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Zwei Arten zu messen</translation>
    </message>
    <message>
        <source>Training does not see the loss, only its slopes. The [output](look:node/0/0) sends back $\delta$, which says how fast the loss changes with $z$. By the chain rule, for the squared error:</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Das Training sieht nicht den Verlust, sondern nur seine Steigungen. Die [Ausgabe](look:node/0/0) schickt $\delta$ zurück; es sagt, wie schnell sich der Verlust mit $z$ ändert. Nach der Kettenregel gilt für den quadratischen Fehler:</translation>
    </message>
    <message>
        <source>Here $f&apos;(z)$ is the slope of the sigmoid. At a sure answer the sigmoid is flat, right or wrong, so the slope is small and little comes through. For the cross-entropy, the logarithm&apos;s own slope cancels $f&apos;(z)$ exactly:</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Dabei ist $f&apos;(z)$ die Steigung der Sigmoidfunktion. Bei einer sicheren Antwort ist die Sigmoidfunktion flach, ob die Antwort nun stimmt oder nicht; also ist die Steigung klein, und es kommt wenig durch. Bei der Kreuzentropie hebt die Steigung des Logarithmus das $f&apos;(z)$ genau auf:</translation>
    </message>
    <message>
        <source>What is left is the mistake itself.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Was übrig bleibt, ist der Fehler selbst.</translation>
    </message>
    <message>
        <source>Look at δ, squared error</source>
        <extracomment>04-the-loss</extracomment>
        <translation>δ ansehen, quadratischer Fehler</translation>
    </message>
    <message>
        <source>What the weights hear</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Was die Gewichte hören</translation>
    </message>
    <message>
        <source>Both begin with the same answer, {claim:answer}, at the same learning rate.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Beide beginnen mit derselben Antwort, {claim:answer}, bei derselben Lernrate.</translation>
    </message>
    <message>
        <source>Draw the curve of the loss over time, for each of them, before you press.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Zeichne für beide den Verlust über der Zeit auf, bevor du drückst.</translation>
    </message>
    <message>
        <source>The squared error stays on a plateau first; then it falls. The cross-entropy falls at once, and slows down only as the answer becomes right. To an answer below {claim:ce_steps.until} it takes {claim:ce_steps} steps; the squared error takes {claim:mse_steps}.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Der quadratische Fehler bleibt erst auf einem Plateau; dann sinkt er. Die Kreuzentropie sinkt sofort und wird erst langsamer, wenn die Antwort richtig wird. Bis zu einer Antwort unter {claim:ce_steps.until} braucht sie {claim:ce_steps} Schritte; der quadratische Fehler braucht {claim:mse_steps}.</translation>
    </message>
    <message>
        <source>squared error</source>
        <extracomment>04-the-loss</extracomment>
        <translation>quadratischer Fehler</translation>
    </message>
    <message>
        <source>Squared error against cross-entropy</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Quadratischer Fehler gegen Kreuzentropie</translation>
    </message>
    <message>
        <source>Now both start twice as sure:</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Jetzt beginnen beide doppelt so sicher:</translation>
    </message>
    <message>
        <source>The same, twice as sure</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Dasselbe, doppelt so sicher</translation>
    </message>
    <message>
        <source>The cross-entropy is there in less than {claim:surer_ce_steps} steps. With the squared error $\delta$ is less than {claim:delta_mse_surer}, and after {claim:surer_moved.at} steps the answer is still above {claim:surer_moved}.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die Kreuzentropie ist in weniger als {claim:surer_ce_steps} Schritten am Ziel. Mit dem quadratischen Fehler ist $\delta$ kleiner als {claim:delta_mse_surer}, und nach {claim:surer_moved.at} Schritten liegt die Antwort noch immer über {claim:surer_moved}.</translation>
    </message>
    <message>
        <source>The race</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Das Rennen</translation>
    </message>
    <message>
        <source>Less than it looks. A network that is not so sure of its mistake, with an answer of {claim:unsure_answer}, still needs {claim:unsure_ratio} times as many steps with the squared error. But that is mostly a matter of scale: $2 f&apos;(z)$ is never more than one half, so its steps are shorter throughout. At four times the learning rate it needs {claim:unsure_fast} times the steps of cross-entropy. Only the plateau is its own fault.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Weniger, als es aussieht. Ein Netz, das sich seines Fehlers nicht so sicher ist, mit einer Antwort von {claim:unsure_answer}, braucht mit dem quadratischen Fehler zwar immer noch {claim:unsure_ratio} mal so viele Schritte. Aber das ist vor allem eine Frage des Maßstabs: $2 f&apos;(z)$ ist nie größer als ein halb, also sind seine Schritte durchweg kürzer. Bei vierfacher Lernrate braucht er {claim:unsure_fast} mal so viele Schritte wie die Kreuzentropie. Nur das Plateau ist seine eigene Schuld.</translation>
    </message>
    <message>
        <source>The same holds with many examples. The scenario *Exclusive or*, with six hidden units, was trained for {claim:xor_mse.at} steps from eleven random beginnings. Here are the medians of the training accuracy, the share of right answers:</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Mit vielen Beispielen ist es genauso. Das Szenario *Exklusives Oder* wurde mit sechs verdeckten Einheiten von elf zufälligen Anfängen aus {claim:xor_mse.at} Schritte lang trainiert. Hier sind die Mediane der Trainingsgenauigkeit, also des Anteils richtiger Antworten:</translation>
    </message>
    <message>
        <source>From ordinary first weights: above {claim:xor_mse} with the squared error, above {claim:xor_ce} with cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Mit gewöhnlichen Anfangsgewichten: über {claim:xor_mse} mit dem quadratischen Fehler, über {claim:xor_ce} mit der Kreuzentropie.</translation>
    </message>
    <message>
        <source>From first weights ten times as large, so that the network begins sure of everything: below {claim:xor_mse_large} with the squared error, above {claim:xor_ce_large} with cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Mit zehnmal so großen Anfangsgewichten, bei denen sich das Netz von Anfang an in allem sicher ist: unter {claim:xor_mse_large} mit dem quadratischen Fehler, über {claim:xor_ce_large} mit der Kreuzentropie.</translation>
    </message>
    <message>
        <source>Does it always matter?</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Kommt es immer darauf an?</translation>
    </message>
    <message>
        <source>The loss decides which mistakes count, and its slope decides what the weights hear.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Der Verlust entscheidet, welche Fehler zählen, und seine Steigung entscheidet, was die Gewichte davon hören.</translation>
    </message>
    <message>
        <source>With a sigmoid at the output, the squared error hears least when the answer is surest and wrong. Cross-entropy hears the mistake itself.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Mit einer Sigmoidfunktion am Ausgang hört der quadratische Fehler dann am wenigsten, wenn die Antwort am sichersten und falsch ist. Die Kreuzentropie hört den Fehler selbst.</translation>
    </message>
    <message>
        <source>For classes take cross-entropy; for quantities, with a linear output, the squared error. A linear output has no flat part, so there is nothing to cancel.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Für Klassen nimm die Kreuzentropie; für Größen, mit linearer Ausgabe, den quadratischen Fehler. Eine lineare Ausgabe hat keinen flachen Teil, also gibt es nichts aufzuheben.</translation>
    </message>
    <message>
        <source>Cross-entropy cures the output only. A flat unit further inside is as deaf as before, whatever the loss: that is why large first weights hurt here even with it.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Die Kreuzentropie heilt nur die Ausgabe. Eine flache Einheit weiter innen ist so taub wie zuvor, gleich bei welchem Verlust: Deshalb schaden große Anfangsgewichte hier selbst mit ihr.</translation>
    </message>
    <message>
        <source>The loss</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Der Verlust</translation>
    </message>
    <message>
        <source>The weight after the first step.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Das Gewicht nach dem ersten Schritt.</translation>
    </message>
    <message>
        <source>The weight after the second step.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Das Gewicht nach dem zweiten Schritt.</translation>
    </message>
    <message>
        <source>The weight after the third step.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Das Gewicht nach dem dritten Schritt.</translation>
    </message>
    <message>
        <source>Steps until the weight is within a hundredth of the target.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Schritte, bis das Gewicht auf ein Hundertstel am Ziel ist.</translation>
    </message>
    <message>
        <source>At a tenth of the rate it takes ten times as many, or a little more.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei einem Zehntel der Rate braucht es zehnmal so viele oder etwas mehr.</translation>
    </message>
    <message>
        <source>At a rate of one a single step arrives.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei einer Rate von eins ist es mit einem einzigen Schritt am Ziel.</translation>
    </message>
    <message>
        <source>At 1.9 the first step flies past the target.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei 1,9 schießt der erste Schritt über das Ziel hinaus.</translation>
    </message>
    <message>
        <source>The second step comes most of the way back.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Der zweite Schritt führt den größten Teil des Weges zurück.</translation>
    </message>
    <message>
        <source>And yet it arrives.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Und doch kommt es an.</translation>
    </message>
    <message>
        <source>At 2 the loss is after any number of steps what it was before the first.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei 2 ist der Verlust nach beliebig vielen Schritten so groß wie vor dem ersten.</translation>
    </message>
    <message>
        <source>The weight after the first step at 2.1.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Das Gewicht nach dem ersten Schritt bei 2,1.</translation>
    </message>
    <message>
        <source>At 2.1 the loss grows without end: after a hundred steps it is above ten million.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei 2,1 wächst der Verlust ohne Ende: Nach hundert Schritten liegt er über zehn Millionen.</translation>
    </message>
    <message>
        <source>In the end the numbers are too large for the computer.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Am Ende sind die Zahlen zu groß für den Computer.</translation>
    </message>
    <message>
        <source>With inputs twice as large the hill is four times as steep, and 0.6 is too much.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Mit doppelt so großen Eingaben ist der Hang viermal so steil, und 0,6 ist zu viel.</translation>
    </message>
    <message>
        <source>At 0.001 the loss is still high after five hundred steps, in each of five runs.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei 0,001 ist der Verlust nach fünfhundert Schritten noch hoch, in jedem von fünf Läufen.</translation>
    </message>
    <message>
        <source>At 1 it is next to nothing.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei 1 ist er so gut wie null.</translation>
    </message>
    <message>
        <source>At 30 it is larger after five hundred steps than it was at the start, at the median of five runs.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei 30 ist er nach fünfhundert Schritten größer als am Anfang, im Median aus fünf Läufen.</translation>
    </message>
    <message>
        <source>And yet it does not diverge: its numbers stay finite.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Und doch divergiert das Netz nicht: Seine Zahlen bleiben endlich.</translation>
    </message>
    <message>
        <source>With a linear output and the squared error it does.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Mit einer linearen Ausgabe und dem quadratischen Fehler divergiert es.</translation>
    </message>
    <message>
        <source>Its loss goes up again and again: at its worst it is many times the first.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Sein Verlust springt immer wieder hoch: Im schlimmsten Augenblick ist er ein Vielfaches des ersten.</translation>
    </message>
    <message>
        <source>The gradient says which way is downhill. It does not say how far to go. That is the learning rate, and it is the first thing to turn when a network does not learn.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Der Gradient sagt, in welcher Richtung es bergab geht. Er sagt nicht, wie weit man gehen soll. Das tut die Lernrate, und an ihr dreht man zuerst, wenn ein Netz nicht lernt.</translation>
    </message>
    <message>
        <source>On the [stage](look:stage) is the smallest network there is: one input, one output, one [weight](look:link/0/0/0). It draws a straight line through the middle, and the weight is how steep the line is. The two [points](look:prediction) want a slope of 1. The weight begins at 0, so the line lies flat.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Auf der [Bühne](look:stage) steht das kleinste Netz, das es gibt: eine Eingabe, eine Ausgabe, ein [Gewicht](look:link/0/0/0). Es zeichnet eine Gerade durch den Mittelpunkt, und das Gewicht ist ihre Steigung. Die beiden [Punkte](look:prediction) verlangen eine Steigung von 1. Das Gewicht beginnt bei 0, die Gerade liegt also flach.</translation>
    </message>
    <message>
        <source>The **loss** is one number for how wrong the line is. Here it is a parabola with its lowest point at $w = 1$:</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Der **Verlust** ist eine Zahl dafür, wie falsch die Gerade liegt. Hier ist er eine Parabel mit dem tiefsten Punkt bei $w = 1$:</translation>
    </message>
    <message>
        <source>The second formula is the **gradient**: how much the loss changes when the weight grows a little.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Die zweite Formel ist der **Gradient**: um wie viel sich der Verlust ändert, wenn das Gewicht ein wenig wächst.</translation>
    </message>
    <message>
        <source>One weight</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Ein Gewicht</translation>
    </message>
    <message>
        <source>A step goes against the gradient, and $\alpha$ is the [learning rate](look:controls.learning_rate):</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Ein Schritt geht gegen den Gradienten, und $\alpha$ ist die [Lernrate](look:controls.learning_rate):</translation>
    </message>
    <message>
        <source>In words: each step covers the share $\alpha$ of the way that is left. At a rate of {setting:training.optimizer.learning_rate} the weight goes from 0 to {claim:w_first}, then to {claim:w_second}, then to {claim:w_third}.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>In Worten: Jeder Schritt legt den Anteil $\alpha$ des Weges zurück, der noch bleibt. Bei einer Rate von {setting:training.optimizer.learning_rate} geht das Gewicht von 0 auf {claim:w_first}, dann auf {claim:w_second}, dann auf {claim:w_third}.</translation>
    </message>
    <message>
        <source>Train, slowly enough to watch</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Trainieren, langsam genug zum Zusehen</translation>
    </message>
    <message>
        <source>Watch the [line](look:prediction) turn. The steps get shorter by themselves, because the gradient does. It takes {claim:slow_steps} steps until {claim:slow_steps.until} of the way is done; at a rate of {setting:training.optimizer.learning_rate@tiny} it takes {claim:tiny_steps}. **Too low** is safe, and costs time.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Sieh zu, wie sich die [Gerade](look:prediction) dreht. Die Schritte werden von selbst kürzer, weil der Gradient es wird. Es dauert {claim:slow_steps} Schritte, bis ein Anteil von {claim:slow_steps.until} des Weges geschafft ist; bei einer Rate von {setting:training.optimizer.learning_rate@tiny} dauert es {claim:tiny_steps}. **Zu niedrig** ist sicher und kostet Zeit.</translation>
    </message>
    <message>
        <source>One step</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Predict before you press: where is the weight after one step at a rate of 1? After two steps at {setting:training.optimizer.learning_rate@over}? At 2?</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Sage voraus, bevor du drückst: Wo steht das Gewicht nach einem Schritt bei einer Rate von 1? Nach zwei Schritten bei {setting:training.optimizer.learning_rate@over}? Bei 2?</translation>
    </message>
    <message>
        <source>At 1 a single step covers the whole way. At {setting:training.optimizer.learning_rate@over} the weight flies past the target to {claim:over_first}, comes back to {claim:over_second}, and so on: from side to side, a little nearer each time. After {claim:over_arrives.at} steps the loss is below {claim:over_arrives}.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei 1 legt ein einziger Schritt den ganzen Weg zurück. Bei {setting:training.optimizer.learning_rate@over} schießt das Gewicht über das Ziel hinaus auf {claim:over_first}, kommt zurück auf {claim:over_second} und so weiter: von einer Seite zur anderen, jedes Mal ein wenig näher. Nach {claim:over_arrives.at} Schritten liegt der Verlust unter {claim:over_arrives}.</translation>
    </message>
    <message>
        <source>At 2 it lands exactly as far away on the other side. The line swings for ever, and the loss stays at {claim:edge_stays}.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei 2 landet es auf der anderen Seite genau ebenso weit weg. Die Gerade schwingt für immer, und der Verlust bleibt bei {claim:edge_stays}.</translation>
    </message>
    <message>
        <source>A rate of 1</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Rate 1</translation>
    </message>
    <message>
        <source>A rate of 1.9</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Rate 1,9</translation>
    </message>
    <message>
        <source>A rate of 2</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Rate 2</translation>
    </message>
    <message>
        <source>How high may it be?</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Wie hoch darf sie sein?</translation>
    </message>
    <message>
        <source>A rate of 2.1</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Rate 2,1</translation>
    </message>
    <message>
        <source>Now each step lands farther away than the one before, and the farther away, the larger the gradient. After {claim:beyond_loss.at} steps the [loss](look:curves) is above {claim:beyond_loss}. Let it run, and some thousand steps later the numbers are too large for the computer. The run has **diverged**.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Jetzt landet jeder Schritt weiter weg als der vorige, und je weiter weg, desto größer der Gradient. Nach {claim:beyond_loss.at} Schritten liegt der [Verlust](look:curves) über {claim:beyond_loss}. Lass es laufen, und einige tausend Schritte später sind die Zahlen zu groß für den Computer. Der Lauf **divergiert**.</translation>
    </message>
    <message>
        <source>The edge is at 2 because this parabola has a curvature of 1. In general it is 2 divided by the curvature: the steeper the valley&apos;s walls, the shorter the steps must be. With inputs twice as large the curvature is four times as large, and a rate of {setting:training.optimizer.learning_rate@steep} is already too high. That is one reason why inputs are scaled before training.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Die Grenze liegt bei 2, weil diese Parabel die Krümmung 1 hat. Allgemein ist sie 2 geteilt durch die Krümmung: Je steiler die Wände des Tals, desto kürzer müssen die Schritte sein. Mit doppelt so großen Eingaben ist die Krümmung viermal so groß, und eine Rate von {setting:training.optimizer.learning_rate@steep} ist schon zu hoch. Das ist ein Grund dafür, dass man Eingaben vor dem Training skaliert.</translation>
    </message>
    <message>
        <source>Too high</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Zu hoch</translation>
    </message>
    <message>
        <source>A real network has a curvature in every direction, and it changes on the way. So nobody computes the edge; one tries. Here are three runs of a network with two hidden layers. They differ in nothing but the learning rate.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Ein echtes Netz hat in jeder Richtung eine Krümmung, und sie ändert sich unterwegs. Darum rechnet niemand die Grenze aus; man probiert. Hier sind drei Läufe eines Netzes mit zwei verdeckten Schichten. Sie unterscheiden sich in nichts als der Lernrate.</translation>
    </message>
    <message>
        <source>too low: 0.001</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>zu niedrig: 0,001</translation>
    </message>
    <message>
        <source>right: 1</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>richtig: 1</translation>
    </message>
    <message>
        <source>too high: 30</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>zu hoch: 30</translation>
    </message>
    <message>
        <source>Three rates on the two moons</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Drei Raten auf den zwei Monden</translation>
    </message>
    <message>
        <source>Watch the [loss](look:curves). In five such races (seeds 1 to 5: other data, other first weights) this came out after {claim:moons_right.at} steps:</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Beobachte den [Verlust](look:curves). In fünf solchen Rennen (Seeds 1 bis 5: andere Daten, andere Anfangsgewichte) kam nach {claim:moons_right.at} Schritten dies heraus:</translation>
    </message>
    <message>
        <source>At {setting:training.optimizer.learning_rate@moons_low} the loss is still above {claim:moons_low} every time. **Too low.**</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei {setting:training.optimizer.learning_rate@moons_low} liegt der Verlust jedes Mal noch über {claim:moons_low}. **Zu niedrig.**</translation>
    </message>
    <message>
        <source>At {setting:training.optimizer.learning_rate@moons_right} it is below {claim:moons_right} every time. **Right.**</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei {setting:training.optimizer.learning_rate@moons_right} liegt er jedes Mal unter {claim:moons_right}. **Richtig.**</translation>
    </message>
    <message>
        <source>At {setting:training.optimizer.learning_rate@moons_high} it has jumped above {claim:moons_up} every time, and in the middle race of the five it ends higher than it began. **Too high.**</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Bei {setting:training.optimizer.learning_rate@moons_high} ist er jedes Mal über {claim:moons_up} gesprungen, und im mittleren der fünf Rennen endet er höher, als er begann. **Zu hoch.**</translation>
    </message>
    <message>
        <source>Many weights</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Viele Gewichte</translation>
    </message>
    <message>
        <source>Too low creeps, right arrives, a little too high swings, far too high is worse than nothing. Try rates a factor of 3 or 10 apart, and look at the curve.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Zu niedrig kriecht, richtig kommt an, ein wenig zu hoch schwingt, viel zu hoch ist schlimmer als nichts. Probiere Raten, die um den Faktor 3 oder 10 auseinanderliegen, und sieh dir die Kurve an.</translation>
    </message>
    <message>
        <source>What is simplified here: the one weight diverges when the rate is too high, but the network on the moons did not. There, neither what a hidden unit says nor the error at the output can be larger than 1, so a step that is too long need not lead to a longer one. It jumps about instead: a curve that stays high and ragged is how you know it. With a linear output and the squared error, which has no bound, the same network at the same rate diverges within {claim:moons_linear} steps.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Was hier vereinfacht ist: Das eine Gewicht divergiert, wenn die Rate zu hoch ist, das Netz auf den Monden aber nicht. Dort kann weder das, was eine verdeckte Einheit sagt, noch der Fehler am Ausgang größer als 1 werden; auf einen zu langen Schritt muss also kein noch längerer folgen. Stattdessen springt es umher: Man erkennt das an einer Kurve, die hoch und zackig bleibt. Mit einer linearen Ausgabe und dem quadratischen Fehler, der keine Grenze hat, divergiert dasselbe Netz bei derselben Rate innerhalb von {claim:moons_linear} Schritten.</translation>
    </message>
    <message>
        <source>Learning rate: too low, right, too high</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Lernrate: zu niedrig, richtig, zu hoch</translation>
    </message>
    <message>
        <source>Learning rate, many weights</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Lernrate, viele Gewichte</translation>
    </message>
    <message>
        <source>The sigmoid is steepest at 0, and there its slope is a quarter.</source>
        <extracomment>06-activations</extracomment>
        <translation>Die Sigmoidfunktion ist bei 0 am steilsten, und dort ist ihre Steigung ein Viertel.</translation>
    </message>
    <message>
        <source>That of tanh is 1.</source>
        <extracomment>06-activations</extracomment>
        <translation>Die von tanh ist 1.</translation>
    </message>
    <message>
        <source>At the same rate ReLU is there first, then tanh, then sigmoid.</source>
        <extracomment>06-activations</extracomment>
        <translation>Bei derselben Rate ist ReLU zuerst da, dann tanh, dann die Sigmoidfunktion.</translation>
    </message>
    <message>
        <source>ReLU takes few steps.</source>
        <extracomment>06-activations</extracomment>
        <translation>ReLU braucht wenige Schritte.</translation>
    </message>
    <message>
        <source>tanh takes some hundred.</source>
        <extracomment>06-activations</extracomment>
        <translation>tanh braucht einige Hundert.</translation>
    </message>
    <message>
        <source>The sigmoid takes thousands.</source>
        <extracomment>06-activations</extracomment>
        <translation>Die Sigmoidfunktion braucht Tausende.</translation>
    </message>
    <message>
        <source>At four times the rate the sigmoid needs about as many steps as tanh.</source>
        <extracomment>06-activations</extracomment>
        <translation>Bei vierfacher Rate braucht die Sigmoidfunktion etwa so viele Schritte wie tanh.</translation>
    </message>
    <message>
        <source>With ordinary first weights no unit is saturated at the start.</source>
        <extracomment>06-activations</extracomment>
        <translation>Mit gewöhnlichen Anfangsgewichten ist am Anfang keine Einheit gesättigt.</translation>
    </message>
    <message>
        <source>With first weights twenty times as large most are.</source>
        <extracomment>06-activations</extracomment>
        <translation>Mit zwanzigmal so großen Anfangsgewichten sind es die meisten.</translation>
    </message>
    <message>
        <source>From there none of seven runs gets where tanh was in some hundred steps.</source>
        <extracomment>06-activations</extracomment>
        <translation>Von dort kommt keiner von sieben Läufen so weit, wie tanh nach einigen Hundert Schritten war.</translation>
    </message>
    <message>
        <source>The loss stays high.</source>
        <extracomment>06-activations</extracomment>
        <translation>Der Verlust bleibt hoch.</translation>
    </message>
    <message>
        <source>The length of the weights of the hidden layer hardly changes ...</source>
        <extracomment>06-activations</extracomment>
        <translation>Die Länge der Gewichte der verdeckten Schicht ändert sich kaum …</translation>
    </message>
    <message>
        <source>... where that of ordinary first weights grows.</source>
        <extracomment>06-activations</extracomment>
        <translation>… während die der gewöhnlichen Anfangsgewichte wächst.</translation>
    </message>
    <message>
        <source>At a rate of two most tanh units of a trained network are saturated ...</source>
        <extracomment>06-activations</extracomment>
        <translation>Bei einer Rate von zwei sind die meisten tanh-Einheiten eines trainierten Netzes gesättigt …</translation>
    </message>
    <message>
        <source>... and yet it has learned.</source>
        <extracomment>06-activations</extracomment>
        <translation>… und doch hat es gelernt.</translation>
    </message>
    <message>
        <source>The bias of a dead unit stays exactly where it was put.</source>
        <extracomment>06-activations</extracomment>
        <translation>Der Bias einer toten Einheit bleibt genau da, wohin er gesetzt wurde.</translation>
    </message>
    <message>
        <source>Its slope is 0 for every example: a sixth of the units is dead.</source>
        <extracomment>06-activations</extracomment>
        <translation>Ihre Steigung ist bei jedem Beispiel 0: Ein Sechstel der Einheiten ist tot.</translation>
    </message>
    <message>
        <source>The five others do without it.</source>
        <extracomment>06-activations</extracomment>
        <translation>Die fünf anderen kommen ohne sie aus.</translation>
    </message>
    <message>
        <source>The bias of a leaky unit moves, but not by much.</source>
        <extracomment>06-activations</extracomment>
        <translation>Der Bias einer Einheit mit Leaky ReLU bewegt sich, aber nicht viel.</translation>
    </message>
    <message>
        <source>After so many steps it has come next to nowhere.</source>
        <extracomment>06-activations</extracomment>
        <translation>Nach so vielen Schritten ist er fast nicht vom Fleck gekommen.</translation>
    </message>
    <message>
        <source>At an ordinary rate no unit dies.</source>
        <extracomment>06-activations</extracomment>
        <translation>Bei einer gewöhnlichen Rate stirbt keine Einheit.</translation>
    </message>
    <message>
        <source>At a rate of two many do.</source>
        <extracomment>06-activations</extracomment>
        <translation>Bei einer Rate von zwei sterben viele.</translation>
    </message>
    <message>
        <source>And there are too few left.</source>
        <extracomment>06-activations</extracomment>
        <translation>Und es bleiben zu wenige übrig.</translation>
    </message>
    <message>
        <source>A better rate afterwards does not bring them back.</source>
        <extracomment>06-activations</extracomment>
        <translation>Eine bessere Rate danach bringt sie nicht zurück.</translation>
    </message>
    <message>
        <source>And the accuracy stays behind.</source>
        <extracomment>06-activations</extracomment>
        <translation>Und die Genauigkeit bleibt zurück.</translation>
    </message>
    <message>
        <source>The rate of the first hundred steps.</source>
        <extracomment>06-activations</extracomment>
        <translation>Die Rate der ersten hundert Schritte.</translation>
    </message>
    <message>
        <source>Three ways to bend a sum. A unit learns through the slope of its bend: where that is flat, it hears little; where it is 0, nothing at all.</source>
        <extracomment>06-activations</extracomment>
        <translation>Drei Arten, eine Summe zu biegen. Eine Einheit lernt durch die Steigung ihrer Biegung: Wo sie flach ist, hört die Einheit wenig; wo die Steigung 0 ist, gar nichts.</translation>
    </message>
    <message>
        <source>Each of the six [hidden units](look:layer/0) adds up its inputs to $z$, and then bends $z$ with its **activation function** $f$:</source>
        <extracomment>06-activations</extracomment>
        <translation>Jede der sechs [verdeckten Einheiten](look:layer/0) zählt ihre Eingaben zu $z$ zusammen und biegt $z$ dann mit ihrer **Aktivierungsfunktion** $f$:</translation>
    </message>
    <message>
        <source>**Sigmoid** squeezes it into 0 to 1: $f(z) = \frac{1}{1 + e^{-z}}$</source>
        <extracomment>06-activations</extracomment>
        <translation>**Sigmoid** presst es in den Bereich von 0 bis 1: $f(z) = \frac{1}{1 + e^{-z}}$</translation>
    </message>
    <message>
        <source>**tanh** squeezes it into $-1$ to 1: $f(z) = \tanh(z)$</source>
        <extracomment>06-activations</extracomment>
        <translation>**tanh** presst es in den Bereich von $-1$ bis 1: $f(z) = \tanh(z)$</translation>
    </message>
    <message>
        <source>**ReLU** cuts off what is negative: $f(z) = \max(0, z)$</source>
        <extracomment>06-activations</extracomment>
        <translation>**ReLU** schneidet ab, was negativ ist: $f(z) = \max(0, z)$</translation>
    </message>
    <message>
        <source>The picture in a [unit](look:node/0/0) is its activation for every place of the [data](look:data): blue is positive, orange negative. The blurred edge is where it bends.</source>
        <extracomment>06-activations</extracomment>
        <translation>Das Bild in einer [Einheit](look:node/0/0) zeigt ihre Aktivierung an jeder Stelle der [Daten](look:data): Blau ist positiv, Orange negativ. Der unscharfe Rand ist dort, wo sie biegt.</translation>
    </message>
    <message>
        <source>On the way back, whatever a unit is told is multiplied by the **slope** $f&apos;(z)$. The sigmoid&apos;s is {claim:sigmoid_slope} where it is steepest, that of tanh is {claim:tanh_slope}. ReLU&apos;s is 1 where $z$ is positive, and 0 where it is not.</source>
        <extracomment>06-activations</extracomment>
        <translation>Auf dem Rückweg wird alles, was eine Einheit erfährt, mit der **Steigung** $f&apos;(z)$ multipliziert. Die der Sigmoidfunktion ist an der steilsten Stelle {claim:sigmoid_slope}, die von tanh {claim:tanh_slope}. Bei ReLU ist sie 1, wo $z$ positiv ist, und 0, wo nicht.</translation>
    </message>
    <message>
        <source>Three ways to bend</source>
        <extracomment>06-activations</extracomment>
        <translation>Drei Arten zu biegen</translation>
    </message>
    <message>
        <source>The points are *exclusive or*: blue in two opposite corners, orange in the other two. All three start with the same weights, at the same [learning rate](look:controls.learning_rate).</source>
        <extracomment>06-activations</extracomment>
        <translation>Die Punkte bilden ein *exklusives Oder*: Blau in zwei gegenüberliegenden Ecken, Orange in den beiden anderen. Alle drei beginnen mit denselben Gewichten, bei derselben [Lernrate](look:controls.learning_rate).</translation>
    </message>
    <message>
        <source>Which of the three has its loss below {claim:relu_steps.until} first? Which last? Think of the slopes.</source>
        <extracomment>06-activations</extracomment>
        <translation>Welche der drei hat ihren Verlust zuerst unter {claim:relu_steps.until}? Welche zuletzt? Denke an die Steigungen.</translation>
    </message>
    <message>
        <source>The order is {claim:order}. These are medians of seven races:</source>
        <extracomment>06-activations</extracomment>
        <translation>Die Reihenfolge ist {claim:order}. Die folgenden Zahlen sind Mediane aus sieben Rennen:</translation>
    </message>
    <message>
        <source>ReLU needs less than {claim:relu_steps} steps.</source>
        <extracomment>06-activations</extracomment>
        <translation>ReLU braucht weniger als {claim:relu_steps} Schritte.</translation>
    </message>
    <message>
        <source>tanh needs {claim:tanh_steps}.</source>
        <extracomment>06-activations</extracomment>
        <translation>tanh braucht {claim:tanh_steps}.</translation>
    </message>
    <message>
        <source>The sigmoid needs more than {claim:sigmoid_steps}.</source>
        <extracomment>06-activations</extracomment>
        <translation>Die Sigmoidfunktion braucht mehr als {claim:sigmoid_steps}.</translation>
    </message>
    <message>
        <source>tanh</source>
        <extracomment>06-activations</extracomment>
        <translation>tanh</translation>
    </message>
    <message>
        <source>ReLU</source>
        <extracomment>06-activations</extracomment>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>The first weight of the first hidden unit, before the step.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Das erste Gewicht der ersten verdeckten Einheit, vor dem Schritt.</translation>
    </message>
    <message>
        <source>Its second weight.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Ihr zweites Gewicht.</translation>
    </message>
    <message>
        <source>Its bias.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Ihr Bias.</translation>
    </message>
    <message>
        <source>The weight from the first hidden unit to the first output, before the step.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Das Gewicht von der ersten verdeckten Einheit zur ersten Ausgabe, vor dem Schritt.</translation>
    </message>
    <message>
        <source>The weighted sum of the first hidden unit.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Die gewichtete Summe der ersten verdeckten Einheit.</translation>
    </message>
    <message>
        <source>The activation of the first hidden unit.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Die Aktivierung der ersten verdeckten Einheit.</translation>
    </message>
    <message>
        <source>The activation of the second hidden unit.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Die Aktivierung der zweiten verdeckten Einheit.</translation>
    </message>
    <message>
        <source>The first output.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Die erste Ausgabe.</translation>
    </message>
    <message>
        <source>The second output.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Die zweite Ausgabe.</translation>
    </message>
    <message>
        <source>The loss before the step.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Der Verlust vor dem Schritt.</translation>
    </message>
    <message>
        <source>The first output&apos;s delta: how fast the loss changes with its weighted sum.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Das Delta der ersten Ausgabe: wie schnell sich der Verlust mit ihrer gewichteten Summe ändert.</translation>
    </message>
    <message>
        <source>The derivative of the loss with respect to the weight from the first hidden unit to the first output.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Die Ableitung des Verlusts nach dem Gewicht von der ersten verdeckten Einheit zur ersten Ausgabe.</translation>
    </message>
    <message>
        <source>The first hidden unit&apos;s delta.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Das Delta der ersten verdeckten Einheit.</translation>
    </message>
    <message>
        <source>The derivative of the loss with respect to the first weight.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Die Ableitung des Verlusts nach dem ersten Gewicht.</translation>
    </message>
    <message>
        <source>Backpropagation and central differences agree: the relative error is tiny.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Backpropagation und zentrale Differenzen stimmen überein: Die relative Abweichung ist winzig.</translation>
    </message>
    <message>
        <source>The weight from the first hidden unit to the first output, after the step.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Das Gewicht von der ersten verdeckten Einheit zur ersten Ausgabe, nach dem Schritt.</translation>
    </message>
    <message>
        <source>The first weight after the step.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Das erste Gewicht nach dem Schritt.</translation>
    </message>
    <message>
        <source>The loss after one step.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Der Verlust nach einem Schritt.</translation>
    </message>
    <message>
        <source>The loss after two steps.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Der Verlust nach zwei Schritten.</translation>
    </message>
    <message>
        <source>After ten thousand steps next to nothing of the loss is left.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Nach zehntausend Schritten ist vom Verlust so gut wie nichts übrig.</translation>
    </message>
    <message>
        <source>The published loss: the output weights are updated before the derivative goes back through them.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Der veröffentlichte Verlust: Die Ausgabegewichte werden aktualisiert, bevor die Ableitung durch sie zurückgeht.</translation>
    </message>
    <message>
        <source>The mistake makes the loss a little larger, not smaller.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Der Fehler macht den Verlust ein wenig größer, nicht kleiner.</translation>
    </message>
    <message>
        <source>The same check finds the mistake: the relative error is large.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Dieselbe Probe findet den Fehler: Die relative Abweichung ist groß.</translation>
    </message>
    <message>
        <source>Race the three</source>
        <extracomment>06-activations</extracomment>
        <translation>Die drei im Rennen</translation>
    </message>
    <message>
        <source>A small slope makes short steps, and a larger learning rate makes up for it: at {setting:training.optimizer.learning_rate@sigmoid_fast} in place of {setting:training.optimizer.learning_rate} the sigmoid needs {claim:sigmoid_fast} times the steps of tanh.</source>
        <extracomment>06-activations</extracomment>
        <translation>Eine kleine Steigung macht kurze Schritte, und eine größere Lernrate gleicht das aus: Mit {setting:training.optimizer.learning_rate@sigmoid_fast} statt {setting:training.optimizer.learning_rate} braucht die Sigmoidfunktion {claim:sigmoid_fast} mal so viele Schritte wie tanh.</translation>
    </message>
    <message>
        <source>Far from 0, sigmoid and tanh are flat. A unit that stands there for nearly every example is **saturated**: the program says so when its mean slope is below a twentieth of the steepest.</source>
        <extracomment>06-activations</extracomment>
        <translation>Weit weg von 0 sind Sigmoid und tanh flach. Eine Einheit, die bei fast jedem Beispiel dort steht, ist **gesättigt**: Das Programm nennt sie so, wenn ihre mittlere Steigung unter einem Zwanzigstel der steilsten liegt.</translation>
    </message>
    <message>
        <source>First weights twenty times as large</source>
        <extracomment>06-activations</extracomment>
        <translation>Zwanzigmal so große Anfangsgewichte</translation>
    </message>
    <message>
        <source>The blurred edges in the [units](look:layer/0) have become sharp lines: on both sides $z$ is huge. With ordinary first weights less than {claim:none_saturated} of the tanh units are saturated, now on average more than {claim:saturated}.</source>
        <extracomment>06-activations</extracomment>
        <translation>Die unscharfen Ränder in den [Einheiten](look:layer/0) sind zu scharfen Linien geworden: Auf beiden Seiten ist $z$ riesig. Mit gewöhnlichen Anfangsgewichten sind weniger als {claim:none_saturated} der tanh-Einheiten gesättigt, jetzt sind es im Mittel mehr als {claim:saturated}.</translation>
    </message>
    <message>
        <source>Let them try</source>
        <extracomment>06-activations</extracomment>
        <translation>Versuchen lassen</translation>
    </message>
    <message>
        <source>Watch the lines in the units: most hardly turn, and the length of all their weights together stays within {claim:hardly_move} times what it was, where ordinary first weights grow by more than {claim:ordinary_move} times. Mostly it is left to the output to make do with them. In the middle one of seven runs the [loss](look:curves) is still above {claim:large_loss} after {claim:large_loss.at} steps.</source>
        <extracomment>06-activations</extracomment>
        <translation>Achte auf die Linien in den Einheiten: Die meisten drehen sich kaum, und die Länge aller ihrer Gewichte zusammen ändert sich nur um den Faktor {claim:hardly_move}, während gewöhnliche Anfangsgewichte um einen Faktor von mehr als {claim:ordinary_move} wachsen. Meist bleibt es der Ausgabe überlassen, mit diesen Linien zurechtzukommen. Im mittleren von sieben Läufen liegt der [Verlust](look:curves) nach {claim:large_loss.at} Schritten noch über {claim:large_loss}.</translation>
    </message>
    <message>
        <source>Saturation: too far out to hear</source>
        <extracomment>06-activations</extracomment>
        <translation>Sättigung: zu weit draußen, um zu hören</translation>
    </message>
    <message>
        <source>A network of tanh units has been trained at a learning rate of {setting:training.optimizer.learning_rate@tanh_long_steps}. Nearly all its units are saturated at the end. Has it failed?</source>
        <extracomment>06-activations</extracomment>
        <translation>Ein Netz aus tanh-Einheiten wurde bei einer Lernrate von {setting:training.optimizer.learning_rate@tanh_long_steps} trainiert. Am Ende sind fast alle seine Einheiten gesättigt. Ist es gescheitert?</translation>
    </message>
    <message>
        <source>No. On average more than {claim:ends_saturated} of its units are saturated after {claim:ends_saturated.at} steps, and in the middle one of seven runs more than {claim:ends_well} of the training examples are right.</source>
        <extracomment>06-activations</extracomment>
        <translation>Nein. Im Mittel sind nach {claim:ends_saturated.at} Schritten mehr als {claim:ends_saturated} seiner Einheiten gesättigt, und im mittleren von sieben Läufen sind mehr als {claim:ends_well} der Trainingsbeispiele richtig.</translation>
    </message>
    <message>
        <source>A saturated unit says a clear yes or no. That is a fine thing to end with, if the line is in the right place. It is a bad thing to begin with, because the line can no longer be moved.</source>
        <extracomment>06-activations</extracomment>
        <translation>Eine gesättigte Einheit sagt klar Ja oder Nein. So zu enden ist gut, wenn die Linie an der richtigen Stelle liegt. So zu beginnen ist schlecht, weil sich die Linie nicht mehr bewegen lässt.</translation>
    </message>
    <message>
        <source>Saturated is not broken</source>
        <extracomment>06-activations</extracomment>
        <translation>Gesättigt ist nicht kaputt</translation>
    </message>
    <message>
        <source>ReLU has no flat end on the right, but on the left its slope is exactly 0. A unit with $z \leq 0$ for *every* example is **dead**: it puts out 0, hears 0, and so it stays.</source>
        <extracomment>06-activations</extracomment>
        <translation>ReLU hat rechts kein flaches Ende, aber links ist die Steigung genau 0. Eine Einheit mit $z \leq 0$ bei *jedem* Beispiel ist **tot**: Sie gibt 0 aus, hört 0, und so bleibt es.</translation>
    </message>
    <message>
        <source>Kill the first unit</source>
        <extracomment>06-activations</extracomment>
        <translation>Die erste Einheit töten</translation>
    </message>
    <message>
        <source>Look at the [first unit](look:node/0/0): grey everywhere, the sign of 0. Its bias was set to ${claim:killed_bias}$, and after {claim:killed_bias.at} steps it is ${claim:killed_bias}$ still, to the last digit. The other five do without it: more than {claim:killed_accuracy} of the training examples are right.</source>
        <extracomment>06-activations</extracomment>
        <translation>Sieh dir die [erste Einheit](look:node/0/0) an: überall grau, das Zeichen für 0. Ihr Bias wurde auf ${claim:killed_bias}$ gesetzt, und nach {claim:killed_bias.at} Schritten ist er noch immer ${claim:killed_bias}$, bis auf die letzte Stelle. Die anderen fünf kommen ohne sie aus: Mehr als {claim:killed_accuracy} der Trainingsbeispiele sind richtig.</translation>
    </message>
    <message>
        <source>Nobody sets a bias to such a value. But one long step can. At a rate of {setting:training.optimizer.learning_rate@relu_long_steps} on average more than {claim:dead} of the ReLU units are dead after {claim:dead.at} steps, and the middle run has less than {claim:dead_accuracy} right:</source>
        <extracomment>06-activations</extracomment>
        <translation>Niemand setzt einen Bias auf einen solchen Wert. Ein einziger langer Schritt aber kann es. Bei einer Rate von {setting:training.optimizer.learning_rate@relu_long_steps} sind nach {claim:dead.at} Schritten im Mittel mehr als {claim:dead} der ReLU-Einheiten tot, und der mittlere Lauf hat weniger als {claim:dead_accuracy} richtig:</translation>
    </message>
    <message>
        <source>ReLU with steps that are too long</source>
        <extracomment>06-activations</extracomment>
        <translation>ReLU mit zu langen Schritten</translation>
    </message>
    <message>
        <source>Now go back to a rate of {setting:training.optimizer.learning_rate}. Does the network recover?</source>
        <extracomment>06-activations</extracomment>
        <translation>Geh nun zurück auf eine Rate von {setting:training.optimizer.learning_rate}. Erholt sich das Netz?</translation>
    </message>
    <message>
        <source>No. The live units go on learning; the dead ones do not hear of it. The first steps were made at a rate of {claim:long_rate}, and the rest at the ordinary one. After {claim:still_dead.at} steps still more than {claim:still_dead} of the units are dead on average, and the middle run has less than {claim:still_wrong} right. At the ordinary rate from the start, less than {claim:none_dead} die.</source>
        <extracomment>06-activations</extracomment>
        <translation>Nein. Die lebenden Einheiten lernen weiter; die toten erfahren davon nichts. Die ersten Schritte wurden mit einer Rate von {claim:long_rate} gemacht, der Rest mit der gewöhnlichen. Nach {claim:still_dead.at} Schritten sind im Mittel noch immer mehr als {claim:still_dead} der Einheiten tot, und der mittlere Lauf hat weniger als {claim:still_wrong} richtig. Mit der gewöhnlichen Rate von Anfang an sterben weniger als {claim:none_dead}.</translation>
    </message>
    <message>
        <source>Go back to the ordinary rate</source>
        <extracomment>06-activations</extracomment>
        <translation>Zurück zur gewöhnlichen Rate</translation>
    </message>
    <message>
        <source>A unit hears through its slope. A flat place is a quiet place.</source>
        <extracomment>06-activations</extracomment>
        <translation>Eine Einheit hört durch ihre Steigung. Wo es flach ist, ist es still.</translation>
    </message>
    <message>
        <source>Saturated units learn slowly; dead units do not learn.</source>
        <extracomment>06-activations</extracomment>
        <translation>Gesättigte Einheiten lernen langsam; tote Einheiten lernen nicht.</translation>
    </message>
    <message>
        <source>What kills or saturates them is large weights and long steps. Sensible first weights (lesson 10) and rates (lesson 5) prevent both.</source>
        <extracomment>06-activations</extracomment>
        <translation>Was Einheiten tötet oder sättigt, sind große Gewichte und lange Schritte. Vernünftige Anfangsgewichte (Lektion 10) und Raten (Lektion 5) beugen beidem vor.</translation>
    </message>
    <message>
        <source>The usual cure is **leaky ReLU**, which keeps a small slope on the left. It prevents more than it cures: set to the same bias of ${claim:killed_bias}$, a leaky unit does move, but after {claim:leaky_bias.at} steps it is still below ${claim:leaky_bias}$. And one data set with six units is no verdict on activations: with another task or another rate the gaps change.</source>
        <extracomment>06-activations</extracomment>
        <translation>Das übliche Mittel ist **Leaky ReLU**, die links eine kleine Steigung behält. Sie beugt eher vor, als dass sie heilt: Auf denselben Bias von ${claim:killed_bias}$ gesetzt, bewegt sich eine solche Einheit zwar, aber nach {claim:leaky_bias.at} Schritten liegt ihr Bias noch unter ${claim:leaky_bias}$. Und ein einziger Datensatz mit sechs Einheiten ist kein Urteil über Aktivierungen: Mit einer anderen Aufgabe oder einer anderen Rate verschieben sich die Abstände.</translation>
    </message>
    <message>
        <source>Sigmoid, tanh, ReLU</source>
        <extracomment>06-activations</extracomment>
        <translation>Sigmoid, tanh, ReLU</translation>
    </message>
    <message>
        <source>So many examples train.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>So viele Beispiele trainieren das Netz.</translation>
    </message>
    <message>
        <source>An epoch in mini-batches of ten.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Eine Epoche mit Mini-Batches aus zehn.</translation>
    </message>
    <message>
        <source>An epoch one by one.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Eine Epoche mit einzelnen Beispielen.</translation>
    </message>
    <message>
        <source>An epoch with the full training set.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Eine Epoche mit der ganzen Trainingsmenge.</translation>
    </message>
    <message>
        <source>An epoch in mini-batches of thirty.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Eine Epoche mit Mini-Batches aus dreißig.</translation>
    </message>
    <message>
        <source>The last of them is short.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Der letzte davon ist nicht voll.</translation>
    </message>
    <message>
        <source>The second epoch begins after twenty steps.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Die zweite Epoche beginnt nach zwanzig Schritten.</translation>
    </message>
    <message>
        <source>The loss of the worst of the twenty mini-batches of an epoch, over the loss of the whole set before it.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Der Verlust des schlechtesten der zwanzig Mini-Batches einer Epoche, geteilt durch den Verlust der ganzen Menge davor.</translation>
    </message>
    <message>
        <source>The same of the best.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Dasselbe für den besten.</translation>
    </message>
    <message>
        <source>With single examples the worst is far worse.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Bei einzelnen Beispielen ist das schlechteste weit schlechter.</translation>
    </message>
    <message>
        <source>After equally many epochs the smaller batch has the smaller loss.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Nach gleich vielen Epochen hat der kleinere Batch den kleineren Verlust.</translation>
    </message>
    <message>
        <source>One by one.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Eines nach dem anderen.</translation>
    </message>
    <message>
        <source>In tens.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Je zehn.</translation>
    </message>
    <message>
        <source>All at once.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Alle auf einmal.</translation>
    </message>
    <message>
        <source>After equally many steps ten examples a step are as good as all of them.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Nach gleich vielen Schritten sind zehn Beispiele je Schritt so gut wie alle.</translation>
    </message>
    <message>
        <source>A step with all of them is so many times the work.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Ein Schritt mit allen macht um diesen Faktor mehr Arbeit.</translation>
    </message>
    <message>
        <source>Ten at ten times the rate are, epoch for epoch, as good as one by one.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Zehn bei zehnfacher Rate sind, Epoche für Epoche, so gut wie einzelne Beispiele.</translation>
    </message>
    <message>
        <source>All at once bears forty times the rate.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Alle auf einmal vertragen die vierzigfache Rate.</translation>
    </message>
    <message>
        <source>At the ordinary rate it has not come so far.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Bei der gewöhnlichen Rate ist der Lauf noch nicht so weit.</translation>
    </message>
    <message>
        <source>One by one does not: the loss ends high.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Einzelne Beispiele vertragen sie nicht: Der Verlust endet hoch.</translation>
    </message>
    <message>
        <source>That is more than before training.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Das ist mehr als vor dem Training.</translation>
    </message>
    <message>
        <source>How many examples should the network look at before it takes a step? One, a few, or all of them: each choice buys something and costs something.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Wie viele Beispiele soll sich das Netz ansehen, bevor es einen Schritt macht? Eines, ein paar oder alle: Jede Wahl bringt etwas und kostet etwas.</translation>
    </message>
    <message>
        <source>The [data](look:data) are two half moons, one of each colour. {claim:examples} of the points train the network; the others, drawn hollow, only test it.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Die [Daten](look:data) sind zwei Halbmonde, einer in jeder Farbe. {claim:examples} der Punkte trainieren das Netz; die anderen, hohl gezeichnet, prüfen es nur.</translation>
    </message>
    <message>
        <source>A **mini-batch** is the few examples that the network looks at before it takes one step. Here it is {setting:training.batch_size}, as the [batch size](look:controls.batch_size) says.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Ein **Mini-Batch** sind die wenigen Beispiele, die sich das Netz ansieht, bevor es einen Schritt macht. Hier sind es {setting:training.batch_size}, wie die [Batchgröße](look:controls.batch_size) sagt.</translation>
    </message>
    <message>
        <source>A **step** is one mini-batch forward, backward, and one update of all weights.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Ein **Schritt** ist ein Mini-Batch vorwärts, rückwärts und eine Aktualisierung aller Gewichte.</translation>
    </message>
    <message>
        <source>An **epoch** is over when every training example has had its turn. Then they are shuffled and dealt anew.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Eine **Epoche** ist vorbei, wenn jedes Trainingsbeispiel an der Reihe war. Dann werden sie gemischt und neu ausgeteilt.</translation>
    </message>
    <message>
        <source>Walk through one mini-batch</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Einen Mini-Batch durchgehen</translation>
    </message>
    <message>
        <source>Three words</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Drei Wörter</translation>
    </message>
    <message>
        <source>How many steps make an epoch at a batch size of {setting:training.batch_size}? How many at 1, and how many if all are used at once? And at {setting:training.batch_size@thirty}, which does not divide {claim:examples}?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Wie viele Schritte ergeben bei einer Batchgröße von {setting:training.batch_size} eine Epoche? Wie viele bei 1, und wie viele, wenn alle auf einmal drankommen? Und bei {setting:training.batch_size@thirty}, wo {claim:examples} nicht aufgeht?</translation>
    </message>
    <message>
        <source>{claim:steps_an_epoch}; {claim:steps_of_one}; {claim:steps_of_full}. At {setting:training.batch_size@thirty} there are {claim:steps_of_thirty}: the last mini-batch has the {claim:short_batch} examples that are left.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>{claim:steps_an_epoch}; {claim:steps_of_one}; {claim:steps_of_full}. Bei {setting:training.batch_size@thirty} sind es {claim:steps_of_thirty}: Der letzte Mini-Batch bekommt die {claim:short_batch} Beispiele, die übrig sind.</translation>
    </message>
    <message>
        <source>Press the button, and watch the counts of [steps and epochs](look:transport). The epoch goes up by one after {claim:epoch_after.at} steps.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Drücke den Knopf und achte auf die Zähler für [Schritte und Epochen](look:transport). Nach {claim:epoch_after.at} Schritten rückt die Epoche um eins weiter.</translation>
    </message>
    <message>
        <source>Make one epoch</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Eine Epoche machen</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>What training would like to know is the slope of the loss over *all* examples. A mini-batch is a sample of them: its mean gradient points about the right way, with some luck and some bad luck in it.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Wissen möchte das Training die Steigung des Verlusts über *alle* Beispiele. Ein Mini-Batch ist eine Stichprobe daraus: Sein mittlerer Gradient zeigt ungefähr in die richtige Richtung, mit etwas Glück und etwas Pech darin.</translation>
    </message>
    <message>
        <source>Train slowly and watch the loss jump</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Langsam trainieren, den Verlust springen sehen</translation>
    </message>
    <message>
        <source>The [loss on the stage](look:loss) is that of the mini-batch, and it jumps. Within a single epoch the worst mini-batch has more than {claim:unlucky} times the loss of the whole set, the best less than {claim:lucky} times. With single examples the worst has more than {claim:unlucky_one} times. (All of these are medians of seven runs, as are the numbers below.) The [curve](look:curves) shows the loss over the whole training set, so it is much calmer.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Der [Verlust auf der Bühne](look:loss) ist der des Mini-Batches, und er springt. Innerhalb einer einzigen Epoche hat der schlechteste Mini-Batch mehr als das {claim:unlucky}-Fache des Verlusts der ganzen Menge, der beste weniger als das {claim:lucky}-Fache. Bei einzelnen Beispielen hat das schlechteste mehr als das {claim:unlucky_one}-Fache. (All das sind Mediane aus sieben Läufen, ebenso die Zahlen weiter unten.) Die [Kurve](look:curves) zeigt den Verlust über die ganze Trainingsmenge, darum ist sie viel ruhiger.</translation>
    </message>
    <message>
        <source>A mini-batch is an opinion poll</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Ein Mini-Batch ist eine Umfrage</translation>
    </message>
    <message>
        <source>Three runs see every example equally often: one at a time, ten at a time, all at once. The learning rate is the same. Who learns most in {claim:one_loss.at} epochs?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Drei Läufe sehen jedes Beispiel gleich oft: eines nach dem anderen, je zehn, alle auf einmal. Die Lernrate ist dieselbe. Wer lernt in {claim:one_loss.at} Epochen am meisten?</translation>
    </message>
    <message>
        <source>The losses, from the smallest: {claim:order}. One at a time comes to less than {claim:one_loss}, ten to {claim:ten_loss}, and all at once stays above {claim:full_loss}.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Die Verluste, vom kleinsten an: {claim:order}. Einzeln kommt man auf weniger als {claim:one_loss}, mit je zehn auf {claim:ten_loss}, und mit allen auf einmal bleibt der Verlust über {claim:full_loss}.</translation>
    </message>
    <message>
        <source>It is no magic: in one epoch the first makes {claim:steps_of_one} steps, the second {claim:steps_an_epoch} and the third {claim:steps_of_full}.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Das ist keine Zauberei: In einer Epoche macht der erste {claim:steps_of_one} Schritte, der zweite {claim:steps_an_epoch} und der dritte {claim:steps_of_full}.</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>eines</translation>
    </message>
    <message>
        <source>ten</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>zehn</translation>
    </message>
    <message>
        <source>One, ten, all</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Eines, zehn, alle</translation>
    </message>
    <message>
        <source>The runs are shown step for step. So what you see side by side is the answer to another question, and that comes next.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Die Läufe werden Schritt für Schritt gezeigt. Was du nebeneinander siehst, beantwortet also eine andere Frage, und die kommt als Nächstes.</translation>
    </message>
    <message>
        <source>The same number of epochs</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Gleich viele Epochen</translation>
    </message>
    <message>
        <source>A step with all examples is {claim:work} times the work of a step with ten. How much better is it?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Ein Schritt mit allen Beispielen macht {claim:work}-mal so viel Arbeit wie ein Schritt mit zehn. Wie viel besser ist er?</translation>
    </message>
    <message>
        <source>At this rate, hardly at all. After {claim:step_for_step.at} steps the loss with ten is {claim:step_for_step} times the loss with all.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Bei dieser Rate kaum. Nach {claim:step_for_step.at} Schritten ist der Verlust mit zehn {claim:step_for_step} mal so groß wie der mit allen.</translation>
    </message>
    <message>
        <source>A poll of ten is rough, but the next one errs in another way, and over many steps the errors cancel. That is why nobody uses the full training set for every step: the work is better spent on more steps.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Eine Umfrage unter zehn ist grob, aber die nächste irrt sich anders, und über viele Schritte heben sich die Irrtümer auf. Darum benutzt niemand für jeden Schritt die ganze Trainingsmenge: Die Arbeit ist in mehr Schritten besser angelegt.</translation>
    </message>
    <message>
        <source>The same number of steps</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Gleich viele Schritte</translation>
    </message>
    <message>
        <source>Ten examples at a time make a tenth of the steps. Let each be ten times as long, at a rate of {setting:training.optimizer.learning_rate@ten_ten_times} in place of {setting:training.optimizer.learning_rate}: after {claim:ten_times.at} epochs the loss is {claim:ten_times} times that of one at a time. Most of the difference was a matter of length.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Je zehn Beispiele ergeben ein Zehntel der Schritte. Lass jeden zehnmal so lang sein, mit einer Rate von {setting:training.optimizer.learning_rate@ten_ten_times} statt {setting:training.optimizer.learning_rate}: Nach {claim:ten_times.at} Epochen ist der Verlust {claim:ten_times} mal so groß wie bei einzelnen Beispielen. Der größte Teil des Unterschieds war eine Frage der Länge.</translation>
    </message>
    <message>
        <source>Then why not one at a time, with long steps?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Warum dann nicht einzeln, mit langen Schritten?</translation>
    </message>
    <message>
        <source>Because a bad poll with a long step does harm. At a rate of {setting:training.optimizer.learning_rate@one_fast}, one at a time has a loss above {claim:one_fast} after {claim:one_fast.at} epochs, more than it began with. All at once bears that rate: after {claim:full_fast.at} steps it is below {claim:full_fast}, where it would be above {claim:full_slow} at the ordinary one.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Weil eine schlechte Umfrage mit einem langen Schritt Schaden anrichtet. Bei einer Rate von {setting:training.optimizer.learning_rate@one_fast} hat man mit einzelnen Beispielen nach {claim:one_fast.at} Epochen einen Verlust über {claim:one_fast}, mehr als am Anfang. Alle auf einmal vertragen diese Rate: Nach {claim:full_fast.at} Schritten liegt der Verlust unter {claim:full_fast}, während er bei der gewöhnlichen über {claim:full_slow} läge.</translation>
    </message>
    <message>
        <source>One and all, at forty times the rate</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Eines und alle, bei vierzigfacher Rate</translation>
    </message>
    <message>
        <source>The rate belongs to the batch size</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Die Rate gehört zur Batchgröße</translation>
    </message>
    <message>
        <source>A step is one mini-batch; an epoch is every example once.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Ein Schritt ist ein Mini-Batch; eine Epoche ist jedes Beispiel einmal.</translation>
    </message>
    <message>
        <source>Small batches make many rough steps, large ones few exact ones. Step for step, exact is hardly better; only it bears a larger rate.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Kleine Batches machen viele grobe Schritte, große wenige genaue. Schritt für Schritt ist genau kaum besser; nur verträgt es eine größere Rate.</translation>
    </message>
    <message>
        <source>Before you compare two batch sizes, ask: for the same number of epochs or of steps? And at which rate?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Bevor du zwei Batchgrößen vergleichst, frage: bei gleich vielen Epochen oder bei gleich vielen Schritten? Und bei welcher Rate?</translation>
    </message>
    <message>
        <source>One thing is left out. Work is counted here as arithmetic, but a computer handles ten examples in hardly more time than one. That is the everyday reason for mini-batches of 32 or more.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Eines ist weggelassen. Als Arbeit zählt hier nur das Rechnen, aber ein Computer bewältigt zehn Beispiele in kaum mehr Zeit als eines. Das ist der alltägliche Grund für Mini-Batches aus 32 oder mehr.</translation>
    </message>
    <message>
        <source>Epochs and mini-batches</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Epochen und Mini-Batches</translation>
    </message>
    <message>
        <source>Backpropagation says which way is downhill. What to do with that is up to the optimizer. Four of them start from the same weights on the same data, and the race is not as fair as it looks.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Backpropagation sagt, in welcher Richtung es bergab geht. Was man daraus macht, ist Sache des Optimierers. Vier von ihnen starten mit denselben Gewichten auf denselben Daten, und das Rennen ist nicht so fair, wie es aussieht.</translation>
    </message>
    <message>
        <source>The [data](look:data) are two half moons that reach into one another; the network is to tell them apart. All four runs begin with the same weights and see the same mini-batches in the same order. Only the rule that turns a gradient into a step differs. The finish is a training loss of {claim:sgd_steps.until}.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Die [Daten](look:data) sind zwei Halbmonde, die ineinandergreifen; das Netz soll sie unterscheiden. Alle vier Läufe beginnen mit denselben Gewichten und sehen dieselben Mini-Batches in derselben Reihenfolge. Nur die Regel, die aus einem Gradienten einen Schritt macht, ist verschieden. Im Ziel ist, wer einen Trainingsverlust von {claim:sgd_steps.until} erreicht.</translation>
    </message>
    <message>
        <source>A **step** is one mini-batch of {setting:training.batch_size} examples: forward, backward, update.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Ein **Schritt** ist ein Mini-Batch aus {setting:training.batch_size} Beispielen: vorwärts, rückwärts, Aktualisierung.</translation>
    </message>
    <message>
        <source>The track</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Die Strecke</translation>
    </message>
    <message>
        <source>Write $g$ for the gradient of one weight $w$, and $\alpha$ for the learning rate.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Wir schreiben $g$ für den Gradienten eines Gewichts $w$ und $\alpha$ für die Lernrate.</translation>
    </message>
    <message>
        <source>**SGD** goes against the gradient and forgets it:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>**SGD** geht gegen den Gradienten und vergisst ihn:</translation>
    </message>
    <message>
        <source>**Momentum** remembers. It keeps a velocity $v$, as a ball that rolls downhill does:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>**Momentum** hat ein Gedächtnis. Es behält eine Geschwindigkeit $v$, wie eine Kugel, die bergab rollt:</translation>
    </message>
    <message>
        <source>**RMSprop** measures how large the gradients of this weight have been lately, and divides by it. A weight with small gradients takes steps as long as one with large gradients:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>**RMSprop** misst, wie groß die Gradienten dieses Gewichts zuletzt waren, und teilt dadurch. Ein Gewicht mit kleinen Gradienten macht ebenso lange Schritte wie eines mit großen:</translation>
    </message>
    <message>
        <source>**Adam** does both: a mean of the gradients over the root of a mean of their squares.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>**Adam** tut beides: Er teilt einen Mittelwert der Gradienten durch die Wurzel aus einem Mittelwert ihrer Quadrate.</translation>
    </message>
    <message>
        <source>All four get the same learning rate. Who wins? Who comes last, and why?</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Alle vier bekommen dieselbe Lernrate. Wer gewinnt? Wer wird Letzter, und warum?</translation>
    </message>
    <message>
        <source>Before you answer: what is the length of a step? With SGD it is $\alpha$ times the gradient, and the gradient of a single weight is often tiny. With RMSprop and Adam the gradient is divided by its own size, so a step is about as long as $\alpha$ itself.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Bevor du antwortest: Wie lang ist ein Schritt? Bei SGD ist er $\alpha$ mal der Gradient, und der Gradient eines einzelnen Gewichts ist oft winzig. Bei RMSprop und Adam wird der Gradient durch seine eigene Größe geteilt, ein Schritt ist also ungefähr so lang wie $\alpha$ selbst.</translation>
    </message>
    <message>
        <source>Four rules</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Vier Regeln</translation>
    </message>
    <message>
        <source>SGD</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>SGD</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Adam</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Adam</translation>
    </message>
    <message>
        <source>At the same learning rate the order is RMSprop, Adam, momentum, SGD.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Bei derselben Lernrate ist die Reihenfolge RMSprop, Adam, Momentum, SGD.</translation>
    </message>
    <message>
        <source>Plain SGD takes longest.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Einfaches SGD braucht am längsten.</translation>
    </message>
    <message>
        <source>Momentum takes a tenth of that or so.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Momentum braucht etwa ein Zehntel davon.</translation>
    </message>
    <message>
        <source>RMSprop and Adam take fewer steps still.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>RMSprop und Adam brauchen noch weniger Schritte.</translation>
    </message>
    <message>
        <source>Momentum of 0.9 needs about as many steps as ten times the rate without it.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Momentum mit 0,9 braucht etwa so viele Schritte wie die zehnfache Rate ohne Momentum.</translation>
    </message>
    <message>
        <source>At a rate that suits it SGD is as quick as Adam was at the rate for all.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Bei einer Rate, die zu ihm passt, ist SGD so schnell, wie es Adam bei der gemeinsamen Rate war.</translation>
    </message>
    <message>
        <source>SGD bears a learning rate of 1.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>SGD verträgt eine Lernrate von 1.</translation>
    </message>
    <message>
        <source>Adam does not: in the worst of the races many examples stay wrong.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Adam verträgt sie nicht: Im schlechtesten der Rennen bleiben viele Beispiele falsch.</translation>
    </message>
    <message>
        <source>Race all four at the same rate</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Alle vier bei derselben Rate</translation>
    </message>
    <message>
        <source>Watch the [loss curves](look:curves). At a learning rate of {setting:training.optimizer.learning_rate} for all, the order at the finish is {claim:order}. That holds for the median of five races, each with other data and other first weights:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Beobachte die [Verlustkurven](look:curves). Bei einer Lernrate von {setting:training.optimizer.learning_rate} für alle ist die Reihenfolge im Ziel {claim:order}. Das gilt für den Median aus fünf Rennen, jedes mit anderen Daten und anderen Anfangsgewichten:</translation>
    </message>
    <message>
        <source>Adam and RMSprop are there in less than {claim:adaptive_steps} steps.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Adam und RMSprop sind in weniger als {claim:adaptive_steps} Schritten da.</translation>
    </message>
    <message>
        <source>Momentum takes {claim:momentum_steps}.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Momentum braucht {claim:momentum_steps}.</translation>
    </message>
    <message>
        <source>SGD takes more than {claim:sgd_steps}.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>SGD braucht mehr als {claim:sgd_steps}.</translation>
    </message>
    <message>
        <source>Suppose the gradient were always the same. Then the velocity would grow until what is added equals what is lost:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Angenommen, der Gradient wäre immer derselbe. Dann würde die Geschwindigkeit wachsen, bis ebenso viel dazukommt, wie verloren geht:</translation>
    </message>
    <message>
        <source>With $\beta = {setting:training.optimizer.momentum@momentum}$ that is ten times the gradient. So compare momentum with plain SGD at ten times the rate, {setting:training.optimizer.learning_rate@sgd_ten_times}: the steps that momentum needs are {claim:momentum_is_rate} times those of SGD. On this track, most of its lead was a larger rate in disguise.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Mit $\beta = {setting:training.optimizer.momentum@momentum}$ ist das das Zehnfache des Gradienten. Vergleiche Momentum also mit einfachem SGD bei zehnfacher Rate, {setting:training.optimizer.learning_rate@sgd_ten_times}: Momentum braucht {claim:momentum_is_rate} mal so viele Schritte wie dieses SGD. Auf dieser Strecke war der größte Teil seines Vorsprungs eine größere Rate in Verkleidung.</translation>
    </message>
    <message>
        <source>SGD, ten times the rate</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>SGD, zehnfache Rate</translation>
    </message>
    <message>
        <source>Momentum against ten times the rate</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Momentum gegen zehnfache Rate</translation>
    </message>
    <message>
        <source>Is momentum just a larger rate?</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Ist Momentum nur eine größere Rate?</translation>
    </message>
    <message>
        <source>The rate suited RMSprop and Adam. What would be a fair race?</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Die Rate kam RMSprop und Adam entgegen. Was wäre ein faires Rennen?</translation>
    </message>
    <message>
        <source>Let everybody choose a rate. At {setting:training.optimizer.learning_rate@sgd_tuned} plain SGD needs less than {claim:sgd_tuned_steps} steps: in the race it was not slow, it was held back.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Alle dürfen ihre Rate selbst wählen. Bei {setting:training.optimizer.learning_rate@sgd_tuned} braucht einfaches SGD weniger als {claim:sgd_tuned_steps} Schritte: Im Rennen war es nicht langsam, es wurde gebremst.</translation>
    </message>
    <message>
        <source>The rates of two optimizers cannot be compared. At a rate of {setting:training.optimizer.learning_rate@sgd_at_one} SGD still learns: after {claim:sgd_at_one.at} steps more than {claim:sgd_at_one} of the training examples are right in each of the five races. Adam at the same rate takes steps so long that in the worst of them less than {claim:adam_at_one} are.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Die Raten zweier Optimierer lassen sich nicht vergleichen. Bei einer Rate von {setting:training.optimizer.learning_rate@sgd_at_one} lernt SGD noch: Nach {claim:sgd_at_one.at} Schritten sind in jedem der fünf Rennen mehr als {claim:sgd_at_one} der Trainingsbeispiele richtig. Adam macht bei derselben Rate so lange Schritte, dass es im schlechtesten Rennen weniger als {claim:adam_at_one} sind.</translation>
    </message>
    <message>
        <source>Change to Adam while it trains</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Während des Trainings zu Adam wechseln</translation>
    </message>
    <message>
        <source>So when you read that one optimizer beats another, ask first: at which [learning rate](look:controls.learning_rate), and who chose it?</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Wenn du also liest, ein Optimierer schlage einen anderen, dann frage zuerst: bei welcher [Lernrate](look:controls.learning_rate), und wer hat sie ausgesucht?</translation>
    </message>
    <message>
        <source>A fair race</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Ein faires Rennen</translation>
    </message>
    <message>
        <source>SGD, momentum, RMSprop and Adam raced</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>SGD, Momentum, RMSprop und Adam im Rennen</translation>
    </message>
    <message>
        <source>Optimizers raced</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Optimierer im Rennen</translation>
    </message>
    <message>
        <source>At the high rate the loss is soon low.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Bei der hohen Rate ist der Verlust bald niedrig.</translation>
    </message>
    <message>
        <source>At the low rate it takes much longer.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Bei der niedrigen Rate dauert es viel länger.</translation>
    </message>
    <message>
        <source>At the high rate the loss goes on jumping up to the end.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Bei der hohen Rate springt der Verlust bis zum Ende weiter.</translation>
    </message>
    <message>
        <source>The gradients of the mini-batches are long even at the end, against that of the whole set.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Die Gradienten der Mini-Batches sind selbst am Ende noch lang, verglichen mit dem der ganzen Menge.</translation>
    </message>
    <message>
        <source>The cosine after a quarter of its way.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Der Kosinus nach einem Viertel seines Weges.</translation>
    </message>
    <message>
        <source>The cosine half way.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Der Kosinus auf halbem Weg.</translation>
    </message>
    <message>
        <source>With the cosine the loss at the end is well below that of the constant rate.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Mit dem Kosinus liegt der Verlust am Ende deutlich unter dem der konstanten Rate.</translation>
    </message>
    <message>
        <source>And it does not jump any more.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Und er springt nicht mehr.</translation>
    </message>
    <message>
        <source>It is also below the rate that was low from the start.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Er liegt auch unter dem der Rate, die von Anfang an niedrig war.</translation>
    </message>
    <message>
        <source>After the drop the loss is lower than it was before it.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Nach der Stufe ist der Verlust niedriger als davor.</translation>
    </message>
    <message>
        <source>A rate that falls too fast stops on the way.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Mit einer Rate, die zu schnell sinkt, bleibt das Netz unterwegs stehen.</translation>
    </message>
    <message>
        <source>Without mini-batches a constant rate does not jump.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Ohne Mini-Batches springt der Verlust auch bei konstanter Rate nicht.</translation>
    </message>
    <message>
        <source>A step then costs as much as this many mini-batches.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>So viele Mini-Batches kostet dann ein einziger Schritt.</translation>
    </message>
    <message>
        <source>A high learning rate is quick, a low one is exact. A schedule has both: it begins high, and lets the rate fall while the network trains.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Eine hohe Lernrate ist schnell, eine niedrige genau. Ein Lernratenplan hat beides: Er fängt hoch an und lässt die Rate sinken, während das Netz trainiert.</translation>
    </message>
    <message>
        <source>The network is to draw a [curve](look:prediction) through noisy points of a sine. Each step looks at a **mini-batch** of {setting:training.batch_size} points, at a rate of {setting:training.optimizer.learning_rate}.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Das Netz soll eine [Kurve](look:prediction) durch verrauschte Punkte eines Sinus zeichnen. Jeder Schritt schaut auf einen **Mini-Batch** von {setting:training.batch_size} Punkten, bei einer Rate von {setting:training.optimizer.learning_rate}.</translation>
    </message>
    <message>
        <source>Train at a constant rate</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Bei konstanter Rate trainieren</translation>
    </message>
    <message>
        <source>Watch the [curve](look:prediction) and the [loss](look:curves). In less than {claim:high_steps} steps the loss is below {claim:high_steps.until}. Then the curve trembles, and goes on trembling: toward the end of {setting:training.schedule.steps@cosine} steps the loss still jumps above {claim:wobble}. (Both for the middle one of five runs, seeds 1 to 5: other points, other first weights. Half of the {setting:data.samples} points train.)</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Beobachte die [Kurve](look:prediction) und den [Verlust](look:curves). In weniger als {claim:high_steps} Schritten liegt der Verlust unter {claim:high_steps.until}. Dann zittert die Kurve, und sie zittert immer weiter: Gegen Ende der {setting:training.schedule.steps@cosine} Schritte springt der Verlust noch immer über {claim:wobble}. (Beides gilt für den mittleren von fünf Läufen, Seeds 1 bis 5: andere Punkte, andere Anfangsgewichte. Die Hälfte der {setting:data.samples} Punkte trainiert.)</translation>
    </message>
    <message>
        <source>A high rate never comes to rest</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Eine hohe Rate kommt nie zur Ruhe</translation>
    </message>
    <message>
        <source>The loss is low, and its slope is next to nothing. Why does the network not stay where it is?</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Der Verlust ist niedrig und seine Steigung so gut wie nichts. Warum bleibt das Netz nicht, wo es ist?</translation>
    </message>
    <message>
        <source>Because no step sees the slope of the whole loss. It sees that of {setting:training.batch_size} points, and these four want the curve a little higher, the next four a little lower. Toward the end the gradient of a mini-batch is still more than {claim:batch_gradient} times as long as the gradient of a run that looks at all points in each step.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Weil kein Schritt die Steigung des ganzen Verlusts sieht. Er sieht die von {setting:training.batch_size} Punkten, und diese vier wollen die Kurve ein wenig höher haben, die nächsten vier ein wenig tiefer. Gegen Ende ist der Gradient eines Mini-Batches noch immer mehr als {claim:batch_gradient}-mal so lang wie der Gradient eines Laufs, der sich in jedem Schritt alle Punkte ansieht.</translation>
    </message>
    <message>
        <source>Each step is $\Delta w = -\alpha \frac{\partial L}{\partial w}$. If the gradient does not get smaller by itself, $\alpha$ must.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Jeder Schritt ist $\Delta w = -\alpha \frac{\partial L}{\partial w}$. Wenn der Gradient nicht von selbst kleiner wird, muss es $\alpha$ werden.</translation>
    </message>
    <message>
        <source>A rate that is low from the start would not tremble, but it takes its time: at {setting:training.optimizer.learning_rate@low} the loss needs more than {claim:low_steps} steps to fall below {claim:low_steps.until}.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Eine Rate, die von Anfang an niedrig ist, würde nicht zittern, aber sie lässt sich Zeit: Bei {setting:training.optimizer.learning_rate@low} braucht der Verlust mehr als {claim:low_steps} Schritte, um unter {claim:low_steps.until} zu sinken.</translation>
    </message>
    <message>
        <source>Why it trembles</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Warum sie zittert</translation>
    </message>
    <message>
        <source>[Schedule](look:controls.schedule) has several ways. The **cosine** falls from the full rate to nothing, gently at both ends; $t$ counts the steps and $T$ is their number:</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Der [Lernratenplan](look:controls.schedule) kennt mehrere Arten. Der **Kosinus** fällt von der vollen Rate bis auf null, sanft an beiden Enden; $t$ zählt die Schritte, und $T$ ist ihre Anzahl:</translation>
    </message>
    <message>
        <source>From {setting:training.optimizer.learning_rate} it comes to {claim:rate_quarter} after {claim:rate_quarter.at} steps, to {claim:rate_half} after {claim:rate_half.at}, and to 0 after {setting:training.schedule.steps@cosine}.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Von {setting:training.optimizer.learning_rate} kommt er nach {claim:rate_quarter.at} Schritten auf {claim:rate_quarter}, nach {claim:rate_half.at} auf {claim:rate_half} und nach {setting:training.schedule.steps@cosine} auf 0.</translation>
    </message>
    <message>
        <source>constant: 0.3</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>konstant: 0,3</translation>
    </message>
    <message>
        <source>constant: 0.01</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>konstant: 0,01</translation>
    </message>
    <message>
        <source>cosine from 0.3</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Kosinus ab 0,3</translation>
    </message>
    <message>
        <source>Constant high, constant low, cosine</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Konstant hoch, konstant niedrig, Kosinus</translation>
    </message>
    <message>
        <source>At the end the loss with the cosine is less than {claim:cosine_gain} of that at the constant high rate, and never above {claim:cosine_calm}. It is also less than {claim:cosine_beats_low} of what the low rate has reached in the same time. That holds in each of five runs.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Am Ende beträgt der Verlust mit dem Kosinus weniger als {claim:cosine_gain} dessen, was die konstant hohe Rate hat, und er liegt nie über {claim:cosine_calm}. Er beträgt auch weniger als {claim:cosine_beats_low} dessen, was die niedrige Rate in derselben Zeit erreicht hat. Das gilt in jedem von fünf Läufen.</translation>
    </message>
    <message>
        <source>Let the rate fall</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Die Rate sinken lassen</translation>
    </message>
    <message>
        <source>The **step** schedule keeps the rate for a while, then cuts it at once.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Der **Stufenplan** hält die Rate eine Weile und senkt sie dann auf einen Schlag.</translation>
    </message>
    <message>
        <source>At step {setting:training.schedule.every@step} the rate drops to a tenth. What will the loss do: fall slower from there, or faster?</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Bei Schritt {setting:training.schedule.every@step} fällt die Rate auf ein Zehntel. Was wird der Verlust tun: von da an langsamer sinken oder schneller?</translation>
    </message>
    <message>
        <source>It falls at once, as if over the edge of a table. The network had been near the bottom for long, and only trembled around it. With smaller steps it settles: in the next two hundred steps its mean is less than {claim:step_drop} of what it was in the two hundred before.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Er fällt sofort, wie über eine Tischkante. Das Netz war längst nahe am Boden und zitterte nur noch um ihn herum. Mit kleineren Schritten kommt es zur Ruhe: In den nächsten zweihundert Schritten beträgt sein Mittelwert weniger als {claim:step_drop} dessen, was er in den zweihundert davor war.</translation>
    </message>
    <message>
        <source>Drop to a tenth at step 1000</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Bei Schritt 1000 auf ein Zehntel</translation>
    </message>
    <message>
        <source>In steps</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>In Stufen</translation>
    </message>
    <message>
        <source>Fall too fast</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Zu schnell sinken</translation>
    </message>
    <message>
        <source>Here each step keeps {setting:training.schedule.decay@hasty} of the rate of the one before. After a hundred steps hardly any rate is left, and the network stands still on its way. Its loss at the end is more than {claim:hasty_stuck} times that with the cosine. A curve that lies flat may have arrived, or may have run out of rate.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Hier behält jeder Schritt {setting:training.schedule.decay@hasty} der Rate des vorigen. Nach hundert Schritten ist kaum noch Rate übrig, und das Netz bleibt unterwegs stehen. Sein Verlust am Ende ist mehr als {claim:hasty_stuck}-mal so groß wie der mit dem Kosinus. Eine Kurve, die flach liegt, kann angekommen sein, oder es kann ihr die Rate ausgegangen sein.</translation>
    </message>
    <message>
        <source>Too early</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Begin with a rate that is high enough to get near; end with one that is low enough to settle.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Fange mit einer Rate an, die hoch genug ist, um in die Nähe zu kommen; höre mit einer auf, die niedrig genug ist, um zur Ruhe zu kommen.</translation>
    </message>
    <message>
        <source>What the schedule cures is the noise of the mini-batches. With the whole training set in each step there is none: at a constant {setting:training.optimizer.learning_rate@full} the loss stays below {claim:full_calm}. But then a step looks at {claim:full_cost} times as many examples, and for large data nobody can pay that. Left out here: what the curve does *between* the points (a lower training loss is not always a better curve), and **warm-up**, a rate that first rises.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Was der Plan heilt, ist das Rauschen der Mini-Batches. Mit der ganzen Trainingsmenge in jedem Schritt gibt es keines: Bei konstant {setting:training.optimizer.learning_rate@full} bleibt der Verlust unter {claim:full_calm}. Aber dann sieht sich ein Schritt {claim:full_cost}-mal so viele Beispiele an, und bei großen Datenmengen kann das niemand bezahlen. Hier weggelassen: was die Kurve *zwischen* den Punkten macht (ein niedrigerer Trainingsverlust ist nicht immer eine bessere Kurve), und das **Aufwärmen**, bei dem die Rate zuerst steigt.</translation>
    </message>
    <message>
        <source>Learning-rate schedules</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Lernratenpläne</translation>
    </message>
    <message>
        <source>The weights that began at zero have moved.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Die Gewichte, die bei null begonnen haben, haben sich bewegt.</translation>
    </message>
    <message>
        <source>And yet all units of the layer still have the same weights.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Und doch haben alle Einheiten der Schicht noch immer dieselben Gewichte.</translation>
    </message>
    <message>
        <source>Eight copies of one unit cannot tell a disc from a ring.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Acht Kopien einer Einheit können eine Scheibe nicht von einem Ring unterscheiden.</translation>
    </message>
    <message>
        <source>Eight different units can.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Acht verschiedene Einheiten können es.</translation>
    </message>
    <message>
        <source>One layer&apos;s variance over that of the one before is the number of inputs times the squared scale.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Die Varianz einer Schicht, geteilt durch die der vorigen, ist die Zahl der Eingaben mal das Quadrat der Streuung der Gewichte.</translation>
    </message>
    <message>
        <source>With small weights next to nothing of the signal is left at the fifth layer.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Mit kleinen Gewichten ist in der fünften Schicht vom Signal so gut wie nichts übrig.</translation>
    </message>
    <message>
        <source>Such a network has learned nothing.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Ein solches Netz hat nichts gelernt.</translation>
    </message>
    <message>
        <source>With large weights the activations lie near −1 and 1.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Mit großen Gewichten liegen die Aktivierungen nahe bei −1 und 1.</translation>
    </message>
    <message>
        <source>There the slope of tanh is next to nothing.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Dort ist die Steigung von tanh so gut wie null.</translation>
    </message>
    <message>
        <source>And yet δ does not fade on the way back: it grows.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Und doch verblasst δ auf dem Rückweg nicht: Es wächst.</translation>
    </message>
    <message>
        <source>It learns something, but not the task.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Das Netz lernt etwas, aber nicht die Aufgabe.</translation>
    </message>
    <message>
        <source>At the right scale a good part of the variance is left at the fifth layer, if not all.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Bei der richtigen Größe ist in der fünften Schicht ein guter Teil der Varianz übrig, wenn auch nicht alles.</translation>
    </message>
    <message>
        <source>And the units are where tanh is steep.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Und die Einheiten liegen da, wo tanh steil ist.</translation>
    </message>
    <message>
        <source>The network learns.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Das Netz lernt.</translation>
    </message>
    <message>
        <source>Before the first step the weights must have some values. It seems not to matter, since training changes them. It decides whether there will be any training.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Vor dem ersten Schritt müssen die Gewichte irgendwelche Werte haben. Das scheint gleichgültig zu sein, denn das Training ändert sie ja. Aber es entscheidet darüber, ob es überhaupt ein Training gibt.</translation>
    </message>
    <message>
        <source>Let us begin with one hidden layer of eight units, and with all weights at 0.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Beginnen wir mit einer verdeckten Schicht aus acht Einheiten und mit allen Gewichten auf 0.</translation>
    </message>
    <message>
        <source>One layer, all weights zero</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Eine Schicht, alle Gewichte null</translation>
    </message>
    <message>
        <source>Look at the pictures in the [hidden units](look:layer/0): each shows what its unit says at every place in the plane. Why are all eight the same, and will they ever differ?</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Sieh dir die Bilder in den [verdeckten Einheiten](look:layer/0) an: Jedes zeigt, was seine Einheit an jeder Stelle der Ebene sagt. Warum sind alle acht gleich, und werden sie sich je unterscheiden?</translation>
    </message>
    <message>
        <source>They get the same inputs through the same weights, so they say the same. Then they get the same blame, so they take the same step. Two units that are alike stay alike for ever.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Sie bekommen dieselben Eingaben durch dieselben Gewichte, also sagen sie dasselbe. Dann bekommen sie dieselbe Schuld, also machen sie denselben Schritt. Zwei Einheiten, die gleich sind, bleiben für immer gleich.</translation>
    </message>
    <message>
        <source>The weights do move. But after {claim:still_alike.at} steps those of any two units still differ by less than {claim:still_alike}. In five such runs (seeds 1 to 5; half of the {setting:data.samples} points train) fewer than {claim:alike_accuracy} of the training examples were right; the same layer from *random* weights got more than {claim:unlike_accuracy} every time.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Die Gewichte bewegen sich durchaus. Aber nach {claim:still_alike.at} Schritten unterscheiden sich die von zwei beliebigen Einheiten noch immer um weniger als {claim:still_alike}. In fünf solchen Läufen (Seeds 1 bis 5; die Hälfte der {setting:data.samples} Punkte trainiert) waren weniger als {claim:alike_accuracy} der Trainingsbeispiele richtig; dieselbe Schicht mit *zufälligen* Gewichten kam jedes Mal auf mehr als {claim:unlike_accuracy}.</translation>
    </message>
    <message>
        <source>So the first weights are drawn at random, to make the units different. What is left to choose is how large they are.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Darum werden die Anfangsgewichte zufällig gezogen, damit die Einheiten verschieden sind. Zu wählen bleibt, wie groß sie sind.</translation>
    </message>
    <message>
        <source>All zero?</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Alle null?</translation>
    </message>
    <message>
        <source>Now five layers. A unit adds up its inputs, each times its weight: $z = W a + b$. If there are $n$ inputs and the weights scatter around 0 by $s$, then the **variance** of $z$ (how much it differs from example to example) is about</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Nun fünf Schichten. Eine Einheit zählt ihre Eingaben zusammen, jede mal ihr Gewicht: $z = W a + b$. Gibt es $n$ Eingaben und streuen die Gewichte mit $s$ um 0, dann ist die **Varianz** von $z$ (wie stark es sich von Beispiel zu Beispiel unterscheidet) ungefähr</translation>
    </message>
    <message>
        <source>times that of the inputs. The next layer multiplies again, and the next. What counts is whether $n s^2$ is below 1, above 1, or 1.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>mal so groß wie die der Eingaben. Die nächste Schicht multipliziert noch einmal, die übernächste wieder. Es kommt darauf an, ob $n s^2$ unter 1 liegt, über 1 oder bei 1.</translation>
    </message>
    <message>
        <source>Back to five layers</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Zurück zu fünf Schichten</translation>
    </message>
    <message>
        <source>What a layer hands on</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Was eine Schicht weitergibt</translation>
    </message>
    <message>
        <source>Suppose $s = {setting:network.initializer_scale@small}$, with 8 inputs to a unit. By the formula a layer keeps a fiftieth of the variance of the one before; measured it is {claim:kept_share}. At the fifth layer less than {claim:small_signal} of the first one&apos;s is left: whatever the input, the output is the same.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Angenommen, $s = {setting:network.initializer_scale@small}$, mit 8 Eingaben je Einheit. Nach der Formel behält eine Schicht ein Fünfzigstel der Varianz der vorigen; gemessen ist es {claim:kept_share}. In der fünften Schicht ist von der Varianz der ersten weniger als {claim:small_signal} übrig: Gleich, was hineingeht, es kommt dasselbe heraus.</translation>
    </message>
    <message>
        <source>Small weights</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Kleine Gewichte</translation>
    </message>
    <message>
        <source>Behind the first layer the units show no [picture](look:stage) any more: they say 0 everywhere. And the [loss](look:curves) lies flat. The [gradient](look:gradients), which tells the weights where to go, comes back through the same weights, so it fades too. After {claim:small_accuracy.at} steps fewer than {claim:small_accuracy} of the examples are right, in each of five runs: a coin would do as well.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Hinter der ersten Schicht zeigen die Einheiten kein [Bild](look:stage) mehr: Sie sagen überall 0. Und der [Verlust](look:curves) liegt flach. Der [Gradient](look:gradients), der den Gewichten sagt, wohin sie sollen, kommt durch dieselben Gewichte zurück, also verblasst auch er. Nach {claim:small_accuracy.at} Schritten sind weniger als {claim:small_accuracy} der Beispiele richtig, in jedem von fünf Läufen: Eine Münze wäre ebenso gut.</translation>
    </message>
    <message>
        <source>Too small</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>And with $s = {setting:network.initializer_scale@large}$? The signal cannot fade now. What else could go wrong?</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Und mit $s = {setting:network.initializer_scale@large}$? Verblassen kann das Signal jetzt nicht. Was könnte sonst schiefgehen?</translation>
    </message>
    <message>
        <source>A unit here cannot say more than 1 or less than −1: **tanh**, which turns its sum into what it says, ends there. With large sums most units sit at one of these ends: the variance is above {claim:large_variance}, near the most there can be. At the ends tanh is flat: in the third layer its slope is below {claim:large_slope} on average. The units are **saturated**.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Eine Einheit kann hier nicht mehr als 1 sagen und nicht weniger als −1: Dort endet **tanh**, das aus ihrer Summe macht, was sie sagt. Bei großen Summen sitzen die meisten Einheiten an einem dieser Enden: Die Varianz liegt über {claim:large_variance}, nahe am größten möglichen Wert. An den Enden ist tanh flach: In der dritten Schicht liegt seine Steigung im Mittel unter {claim:large_slope}. Die Einheiten sind **gesättigt**.</translation>
    </message>
    <message>
        <source>Large weights</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Große Gewichte</translation>
    </message>
    <message>
        <source>Now the [pictures](look:stage) are hard, without shades. The network learns something, but after {claim:large_accuracy.at} steps fewer than {claim:large_accuracy} are right, in each of the runs.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Nun sind die [Bilder](look:stage) hart, ohne Zwischentöne. Das Netz lernt etwas, aber nach {claim:large_accuracy.at} Schritten sind weniger als {claim:large_accuracy} richtig, in jedem der Läufe.</translation>
    </message>
    <message>
        <source>One often reads that the gradient fades here too, because of the flat ends. It does not: what a flat end takes away, large weights give back, and more. From the fifth layer to the first the gradient&apos;s $\delta$ becomes more than {claim:large_delta} times as long (the middle one of the five runs). Most examples pull at nothing, and a few pull far too hard.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Oft liest man, der Gradient verblasse auch hier, wegen der flachen Enden. Das tut er nicht: Was ein flaches Ende nimmt, geben große Gewichte zurück, und mehr als das. Von der fünften Schicht bis zur ersten wird das $\delta$ des Gradienten mehr als {claim:large_delta}-mal so lang (im mittleren der fünf Läufe). Die meisten Beispiele ziehen an nichts, und ein paar ziehen viel zu stark.</translation>
    </message>
    <message>
        <source>Too large</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Choose $s$ so that a layer keeps what it is given:</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Wähle $s$ so, dass eine Schicht behält, was sie bekommt:</translation>
    </message>
    <message>
        <source>too small: 0.05</source>
        <extracomment>10-initialisation</extracomment>
        <translation>zu klein: 0,05</translation>
    </message>
    <message>
        <source>right: 0.354</source>
        <extracomment>10-initialisation</extracomment>
        <translation>richtig: 0,354</translation>
    </message>
    <message>
        <source>too large: 3</source>
        <extracomment>10-initialisation</extracomment>
        <translation>zu groß: 3</translation>
    </message>
    <message>
        <source>Three scales side by side</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Drei Größen nebeneinander</translation>
    </message>
    <message>
        <source>After {claim:right_accuracy.at} steps more than {claim:right_accuracy} are right every time, with the same data, the same learning rate and the same number of steps. Nothing differs but where the weights began.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Nach {claim:right_accuracy.at} Schritten sind jedes Mal mehr als {claim:right_accuracy} richtig, mit denselben Daten, derselben Lernrate und gleich vielen Schritten. Verschieden ist nur, wo die Gewichte begonnen haben.</translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Genau richtig</translation>
    </message>
    <message>
        <source>Random, so that the units differ; of a size such that the signal neither fades nor hits the ends. In the window you need not compute it: the initialisers named after LeCun, Glorot and He do, each from the number of a layer&apos;s inputs (Glorot: and of its units).</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Zufällig, damit die Einheiten verschieden sind; so groß, dass das Signal weder verblasst noch an die Enden stößt. Im Fenster musst du das nicht ausrechnen: Die nach LeCun, Glorot und He benannten Initialisierungen tun es, jede aus der Zahl der Eingaben einer Schicht (Glorot: und aus der ihrer Einheiten).</translation>
    </message>
    <message>
        <source>The rule is a rule of thumb. tanh squeezes a little in every layer, so even at the right scale {claim:right_signal} of the first layer&apos;s variance is left at the fifth, and not all of it. ReLU cuts off half, which is why He&apos;s rule takes twice the variance. It is enough to come near; being wrong by a factor of ten in every layer is what no training mends soon.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Die Regel ist eine Faustregel. tanh staucht in jeder Schicht ein wenig, darum ist selbst bei der richtigen Größe in der fünften Schicht ein Anteil von {claim:right_signal} der Varianz der ersten übrig und nicht alles. ReLU schneidet die Hälfte weg, deshalb nimmt die Regel von He die doppelte Varianz. Es genügt, in die Nähe zu kommen; in jeder Schicht um einen Faktor zehn danebenzuliegen, das bringt kein Training so bald in Ordnung.</translation>
    </message>
    <message>
        <source>Initialisation: where the weights begin</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Initialisierung: wo die Gewichte beginnen</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>One hidden layer of sigmoids learns the task.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Eine verdeckte Schicht aus Sigmoid-Einheiten lernt die Aufgabe.</translation>
    </message>
    <message>
        <source>Six do not.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Sechs lernen sie nicht.</translation>
    </message>
    <message>
        <source>Nor at ten times the rate.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Auch bei zehnfacher Rate nicht.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid in the last hidden layer, on average.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Die Steigung der Sigmoidfunktion in der letzten verdeckten Schicht, im Mittel.</translation>
    </message>
    <message>
        <source>Forward the signal fades as well: a unit of the sixth layer says nearly the same for two examples.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Auch auf dem Hinweg verblasst das Signal: Eine Einheit der sechsten Schicht sagt bei zwei Beispielen fast dasselbe.</translation>
    </message>
    <message>
        <source>From the sixth hidden layer to the first δ falls to less than a thousandth.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Von der sechsten verdeckten Schicht bis zur ersten sinkt δ auf weniger als ein Tausendstel.</translation>
    </message>
    <message>
        <source>With tanh a good part of δ gets through.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Mit tanh kommt ein guter Teil von δ hindurch.</translation>
    </message>
    <message>
        <source>And the network learns.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Und das Netz lernt.</translation>
    </message>
    <message>
        <source>So it does with ReLU.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Mit ReLU ebenso.</translation>
    </message>
    <message>
        <source>Sigmoids with weights four times as large learn, if slowly.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Sigmoid-Einheiten mit viermal so großen Gewichten lernen, wenn auch langsam.</translation>
    </message>
    <message>
        <source>tanh with small weights loses the gradient just as sigmoids do.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>tanh mit kleinen Gewichten verliert den Gradienten genauso wie die Sigmoidfunktion.</translation>
    </message>
    <message>
        <source>And learns nothing.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Und lernt nichts.</translation>
    </message>
    <message>
        <source>Adam gets something out of the very same gradients.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Adam holt aus genau denselben Gradienten etwas heraus.</translation>
    </message>
    <message>
        <source>A network of one hidden layer learns the task in seconds. With six it learns nothing at all, although it could do everything the small one can. Most of the fault is on the way back.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Ein Netz mit einer verdeckten Schicht lernt die Aufgabe in Sekunden. Mit sechs lernt es gar nichts, obwohl es alles könnte, was das kleine kann. Schuld daran ist größtenteils der Rückweg.</translation>
    </message>
    <message>
        <source>The task is to tell the [disc from the ring](look:data). Six hidden layers of eight units are waiting; each unit is a **sigmoid**, which squeezes its sum into the range from 0 to 1.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Die Aufgabe ist, die [Scheibe vom Ring](look:data) zu unterscheiden. Sechs verdeckte Schichten aus je acht Einheiten stehen bereit; jede Einheit biegt mit einem **Sigmoid**, das ihre Summe in den Bereich von 0 bis 1 presst.</translation>
    </message>
    <message>
        <source>Train the deep network</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Das tiefe Netz trainieren</translation>
    </message>
    <message>
        <source>The [loss](look:curves) falls a moment and then lies flat. After {claim:deep_stuck.at} steps fewer than {claim:deep_stuck} of the training examples are right, in each of five runs (seeds 1 to 5: other points, other first weights; half of the {setting:data.samples} points train). It gives the same answer for every point.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Der [Verlust](look:curves) sinkt einen Augenblick und liegt dann flach. Nach {claim:deep_stuck.at} Schritten sind weniger als {claim:deep_stuck} der Trainingsbeispiele richtig, in jedem von fünf Läufen (Seeds 1 bis 5: andere Punkte, andere Anfangsgewichte; die Hälfte der {setting:data.samples} Punkte trainiert). Das Netz gibt für jeden Punkt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>The same with one hidden layer</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Dasselbe mit einer verdeckten Schicht</translation>
    </message>
    <message>
        <source>One hidden layer gets more than {claim:shallow_learns} in as many steps, every time.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Mit einer verdeckten Schicht werden es in ebenso vielen Schritten mehr als {claim:shallow_learns}, jedes Mal.</translation>
    </message>
    <message>
        <source>Deeper should be better</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Tiefer sollte besser sein</translation>
    </message>
    <message>
        <source>Back to six layers</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Zurück zu sechs Schichten</translation>
    </message>
    <message>
        <source>Look at [Gradients](look:gradients). There is a line for each layer, from L1, the first, to L7, the output. Its height says how long the layer&apos;s **gradient** is, which is what the layer learns from; a little lower on this scale is many times less. The lines lie in the order of the layers, the output on top. At the first layers next to nothing arrives: the gradient has **vanished**.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Sieh dir den Bereich [Gradienten](look:gradients) an. Für jede Schicht gibt es eine Linie, von L1, der ersten, bis L7, der Ausgabe. Ihre Höhe sagt, wie lang der **Gradient** der Schicht ist, also das, woraus sie lernt; auf dieser Skala ist ein wenig tiefer schon viele Male weniger. Die Linien liegen in der Reihenfolge der Schichten, die Ausgabe zuoberst. Bei den ersten Schichten kommt so gut wie nichts an: Der Gradient ist **verschwunden**.</translation>
    </message>
    <message>
        <source>Why does it fade in this direction, and not the other?</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Warum verblasst er in dieser Richtung und nicht in der anderen?</translation>
    </message>
    <message>
        <source>The error is known at the output, and goes back from there, layer by layer. Whatever one layer does to it, all the layers before have to live with.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Bekannt ist der Fehler am Ausgang, und von dort geht er zurück, Schicht für Schicht. Was eine Schicht mit ihm macht, damit müssen alle Schichten davor leben.</translation>
    </message>
    <message>
        <source>Where is it lost?</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Wo geht es verloren?</translation>
    </message>
    <message>
        <source>Call $\delta$ the blame that arrives at a unit&apos;s sum $z$. To pass through a layer it is multiplied by the weights and by the slope of the activation:</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Nennen wir $\delta$ die Schuld, die bei der Summe $z$ einer Einheit ankommt. Auf dem Weg durch eine Schicht wird sie mit den Gewichten und mit der Steigung der Aktivierung multipliziert:</translation>
    </message>
    <message>
        <source>The sigmoid is steepest in the middle, and even there its slope is $\frac{1}{4}$. In the [last hidden layer](look:layer/5) it is {claim:slope} on average. From the sixth layer back to the first there are five such factors:</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Die Sigmoidfunktion ist in der Mitte am steilsten, und selbst dort ist ihre Steigung $\frac{1}{4}$. In der [letzten verdeckten Schicht](look:layer/5) ist sie im Mittel {claim:slope}. Von der sechsten Schicht zurück zur ersten sind es fünf solche Faktoren:</translation>
    </message>
    <message>
        <source>That is what one finds: before the first step, $\delta$ in the first layer is less than {claim:delta_fades} times that in the sixth, in each of the five runs.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Und das findet man auch: Vor dem ersten Schritt ist $\delta$ in der ersten Schicht kleiner als das {claim:delta_fades}-Fache des Werts in der sechsten, in jedem der fünf Läufe.</translation>
    </message>
    <message>
        <source>Then multiply the learning rate by ten, or by a thousand?</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Dann die Lernrate mal zehn nehmen, oder mal tausend?</translation>
    </message>
    <message>
        <source>The last layer would have to bear that too, and it needs no more. At ten times the rate still fewer than {claim:fast_stuck} are right. One rate cannot suit layers whose gradients differ by a thousand.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Auch die letzte Schicht müsste das aushalten, und sie braucht nicht mehr. Bei zehnfacher Rate sind noch immer weniger als {claim:fast_stuck} richtig. Eine einzige Rate kann nicht zu Schichten passen, deren Gradienten sich um das Tausendfache unterscheiden.</translation>
    </message>
    <message>
        <source>Why: a product of slopes</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Warum: ein Produkt aus Steigungen</translation>
    </message>
    <message>
        <source>Take an activation with a larger slope. In the middle, tanh has a slope of 1; ReLU has 1 wherever it is not 0.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Nimm eine Aktivierung mit größerer Steigung. In der Mitte hat tanh die Steigung 1; ReLU hat 1 überall dort, wo es nicht 0 ist.</translation>
    </message>
    <message>
        <source>Sigmoid, tanh and ReLU side by side</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Sigmoid, tanh und ReLU nebeneinander</translation>
    </message>
    <message>
        <source>With tanh, more than {claim:tanh_delta} of $\delta$ gets from the sixth layer to the first, and after {claim:tanh_learns.at} steps more than {claim:tanh_learns} are right; with ReLU too. The weights are of the same size, the data are the same.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Mit tanh gelangt mehr als das {claim:tanh_delta}-Fache von $\delta$ aus der sechsten Schicht in die erste, und nach {claim:tanh_learns.at} Schritten sind mehr als {claim:tanh_learns} richtig; mit ReLU ebenso. Die Gewichte sind gleich groß, die Daten dieselben.</translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>The gradient of an early layer is a product with a factor for every layer after it. Factors below 1 make it vanish.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Der Gradient einer frühen Schicht ist ein Produkt mit einem Faktor für jede Schicht nach ihr. Faktoren unter 1 lassen ihn verschwinden.</translation>
    </message>
    <message>
        <source>&quot;The sigmoid is to blame&quot; is only half of it, since the weights are in the product too:</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>„Das Sigmoid ist schuld“ ist nur die halbe Wahrheit, denn in dem Produkt stecken auch die Gewichte:</translation>
    </message>
    <message>
        <source>Sigmoids with first weights {setting:network.initializer_scale@large} times as large get above {claim:large_learns} (at a rate of {setting:training.optimizer.learning_rate@large}, after {claim:large_learns.at} steps).</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Sigmoid-Einheiten mit {setting:network.initializer_scale@large}-mal so großen Anfangsgewichten kommen auf über {claim:large_learns} (bei einer Rate von {setting:training.optimizer.learning_rate@large}, nach {claim:large_learns.at} Schritten).</translation>
    </message>
    <message>
        <source>tanh with first weights {setting:network.initializer_scale@tanh_small} times as large keeps less than {claim:tanh_small_delta} of $\delta$, and learns nothing: fewer than {claim:tanh_small_stuck} are right after {claim:tanh_small_stuck.at} steps.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>tanh mit {setting:network.initializer_scale@tanh_small}-mal so großen Anfangsgewichten behält weniger als das {claim:tanh_small_delta}-Fache von $\delta$ und lernt nichts: Nach {claim:tanh_small_stuck.at} Schritten sind weniger als {claim:tanh_small_stuck} richtig.</translation>
    </message>
    <message>
        <source>And a small gradient need not mean small steps. Adam divides each gradient by its own size, and with it the six layers of sigmoids get above {claim:adam_learns} every time (at a rate of {setting:training.optimizer.learning_rate@adam}, after {claim:adam_learns.at} steps): better than a coin, though it does not reach what tanh does.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Und ein kleiner Gradient muss keine kleinen Schritte bedeuten. Adam teilt jeden Gradienten durch seine eigene Größe, und mit ihm kommen die sechs Schichten aus Sigmoid-Einheiten jedes Mal auf über {claim:adam_learns} (bei einer Rate von {setting:training.optimizer.learning_rate@adam}, nach {claim:adam_learns.at} Schritten): besser als eine Münze, auch wenn es an tanh nicht heranreicht.</translation>
    </message>
    <message>
        <source>And the way back is not the whole trouble: these sigmoids lose the signal on the way forward as well. Look at the [stage](look:stage): the units of the last layers show no picture, they say nearly the same everywhere.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Und der Rückweg ist nicht das ganze Übel: Diese Sigmoid-Einheiten verlieren das Signal auch auf dem Hinweg. Sieh auf die [Bühne](look:stage): Die Einheiten der letzten Schichten zeigen kein Bild, sie sagen überall fast dasselbe.</translation>
    </message>
    <message>
        <source>The next cures, batch normalisation and residual connections, have lessons of their own.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Die nächsten Gegenmittel, Batch-Normalisierung und Residualverbindungen, haben eigene Lektionen.</translation>
    </message>
    <message>
        <source>What to remember, and what is simplified</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Was du dir merken solltest, und was vereinfacht ist</translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Verschwindende Gradienten</translation>
    </message>
    <message>
        <source>Seven layers, each 1.5 times as strong, make the output 17 times as large.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Sieben Schichten, jede 1,5-mal so stark, machen die Ausgabe 17-mal so groß.</translation>
    </message>
    <message>
        <source>The first loss is far above what a flat line would have.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Der erste Verlust liegt weit über dem einer flachen Linie.</translation>
    </message>
    <message>
        <source>On the way back δ grows.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Auf dem Rückweg wächst δ.</translation>
    </message>
    <message>
        <source>And yet the gradient of the first layer&apos;s weights is not larger than that of the last layer&apos;s.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Und doch ist der Gradient der Gewichte in der ersten Schicht nicht größer als in der letzten.</translation>
    </message>
    <message>
        <source>It is larger by a large factor in every layer, so also in the first.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Er ist in jeder Schicht um einen großen Faktor größer, also auch in der ersten.</translation>
    </message>
    <message>
        <source>The gradient of the first mini-batch is longer than this.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Der Gradient des ersten Mini-Batches ist länger als das.</translation>
    </message>
    <message>
        <source>So the first step moves the weights by more than this.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Also bewegt der erste Schritt die Gewichte um mehr als das.</translation>
    </message>
    <message>
        <source>That is more than the first weights of a hidden layer are long.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Das ist mehr, als die Anfangsgewichte einer verdeckten Schicht lang sind.</translation>
    </message>
    <message>
        <source>In the window&apos;s run the loss is in the millions after two steps, or far beyond.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Im Lauf, den das Fenster zeigt, geht der Verlust nach zwei Schritten in die Millionen oder weit darüber hinaus.</translation>
    </message>
    <message>
        <source>A few steps later its numbers are no longer finite.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Ein paar Schritte später sind seine Zahlen nicht mehr endlich.</translation>
    </message>
    <message>
        <source>None of the five runs ever gets its loss below this.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Keiner der fünf Läufe bringt seinen Verlust je unter diesen Wert.</translation>
    </message>
    <message>
        <source>With other first weights all units of the fourth hidden layer fall silent.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Mit anderen Anfangsgewichten verstummen alle Einheiten der vierten verdeckten Schicht.</translation>
    </message>
    <message>
        <source>What is left is a flat line, and this is its loss.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Übrig bleibt eine flache Linie, und das ist ihr Verlust.</translation>
    </message>
    <message>
        <source>Clipped, the first step is as long as the learning rate times the largest norm.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Mit Begrenzung ist der erste Schritt so lang wie die Lernrate mal die größte Norm.</translation>
    </message>
    <message>
        <source>Clipped, each of the five gets below 0.05 within so many steps.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Mit Begrenzung kommt jeder der fünf Läufe in so vielen Schritten unter 0,05.</translation>
    </message>
    <message>
        <source>And the middle one of the five stays there.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Und der mittlere der fünf bleibt dort.</translation>
    </message>
    <message>
        <source>A hundredth of the rate survives too, and is slow.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Mit einem Hundertstel der Rate überlebt das Netz ebenfalls, aber es ist langsam.</translation>
    </message>
    <message>
        <source>It does learn something.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Etwas lernt es durchaus.</translation>
    </message>
    <message>
        <source>Smaller first weights need no clipping.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Kleinere Anfangsgewichte brauchen keine Begrenzung.</translation>
    </message>
    <message>
        <source>Seven layers of weights, each a little too strong. The first steps throw the network so far that it never comes back, unless they are held short.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Sieben Schichten aus Gewichten, jede ein wenig zu stark. Die ersten Schritte werfen das Netz so weit, dass es nie zurückkommt, es sei denn, man hält sie kurz.</translation>
    </message>
    <message>
        <source>The network is to draw a [sine](look:prediction). Its six hidden layers are made of **ReLU** units: what is positive passes, what is negative becomes 0. Its first weights are {setting:network.initializer_scale} times as large as they should be. That does not sound like much.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Das Netz soll einen [Sinus](look:prediction) zeichnen. Seine sechs verdeckten Schichten bestehen aus **ReLU**-Einheiten: Was positiv ist, geht durch, was negativ ist, wird 0. Seine Anfangsgewichte sind {setting:network.initializer_scale}-mal so groß, wie sie sein sollten. Das klingt nach nicht viel.</translation>
    </message>
    <message>
        <source>But the signal passes through seven layers of weights, one after the other, and each makes it {setting:network.initializer_scale} times as large as it should be:</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Aber das Signal geht durch sieben Schichten aus Gewichten, eine nach der anderen, und jede macht es {setting:network.initializer_scale}-mal so groß, wie es sein sollte:</translation>
    </message>
    <message>
        <source>So many times as large are its [outputs](look:layer/6), compared with the same weights at the right size. A line that lies flat in the middle has a loss of {claim:flat}. This network begins above {claim:first_loss}, in each of five runs (seeds 1 to 5; half of the {setting:data.samples} points train).</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Um diesen Faktor sind seine [Ausgaben](look:layer/6) größer als mit denselben Gewichten in der richtigen Größe. Eine Linie, die flach in der Mitte liegt, hat einen Verlust von {claim:flat}. Dieses Netz beginnt über {claim:first_loss}, in jedem von fünf Läufen (Seeds 1 bis 5; die Hälfte der {setting:data.samples} Punkte trainiert).</translation>
    </message>
    <message>
        <source>A little too much</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Ein wenig zu viel</translation>
    </message>
    <message>
        <source>Predict: the [loss](look:loss) is large, so there is a lot to learn. What will the first step do?</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Sage voraus: Der [Verlust](look:loss) ist groß, es gibt also viel zu lernen. Was wird der erste Schritt tun?</translation>
    </message>
    <message>
        <source>Its length is the learning rate times the length of the gradient. The gradient is longer than {claim:norm_first}, so at a rate of {setting:training.optimizer.learning_rate} the weights move by more than {claim:step_first}. All weights of a hidden layer together are shorter than that: the step does not correct them, it overwrites them.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Seine Länge ist die Lernrate mal die Länge des Gradienten. Der Gradient ist länger als {claim:norm_first}, bei einer Rate von {setting:training.optimizer.learning_rate} bewegen sich die Gewichte also um mehr als {claim:step_first}. Alle Gewichte einer verdeckten Schicht zusammen sind kürzer als das: Der Schritt verbessert sie nicht, er überschreibt sie.</translation>
    </message>
    <message>
        <source>Take three steps</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Drei Schritte machen</translation>
    </message>
    <message>
        <source>And go on</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Und weiter</translation>
    </message>
    <message>
        <source>After two steps the loss is above {claim:two_steps}. Before the tenth the numbers are too large for the computer: the run has **diverged**.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Nach zwei Schritten liegt der Verlust über {claim:two_steps}. Noch vor dem zehnten sind die Zahlen zu groß für den Computer: Der Lauf **divergiert**.</translation>
    </message>
    <message>
        <source>Backward the same seven layers multiply again. The blame $\delta$ at the output is passed on by</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Rückwärts multiplizieren dieselben sieben Schichten noch einmal. Die Schuld $\delta$ am Ausgang wird weitergereicht nach</translation>
    </message>
    <message>
        <source>and in the first layer it is more than {claim:delta_grows} times as long as at the output.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>und in der ersten Schicht ist sie mehr als {claim:delta_grows}-mal so lang wie am Ausgang.</translation>
    </message>
    <message>
        <source>So the [gradients](look:gradients) of the first layers must be the largest. Are they?</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Die [Gradienten](look:gradients) der ersten Schichten müssen also die größten sein. Sind sie es?</translation>
    </message>
    <message>
        <source>They are not. The gradient of a weight is $\frac{\partial L}{\partial w} = \delta \cdot a$, with the activation $a$ that came in. Going back, $\delta$ grows, but $a$ shrinks, since $a$ grew on the way forward. In each of the five runs the first layer&apos;s gradient is *shorter* than the last layer&apos;s.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Sie sind es nicht. Der Gradient eines Gewichts ist $\frac{\partial L}{\partial w} = \delta \cdot a$ mit der Aktivierung $a$, die hereinkam. Auf dem Rückweg wächst $\delta$, aber $a$ schrumpft, denn $a$ ist auf dem Hinweg gewachsen. In jedem der fünf Läufe ist der Gradient der ersten Schicht *kürzer* als der der letzten.</translation>
    </message>
    <message>
        <source>What has grown is all of them together. Even in the first layer the gradient is more than {claim:gradient_all} times what it would be with weights of the right size.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Gewachsen sind sie alle zusammen. Selbst in der ersten Schicht ist der Gradient mehr als {claim:gradient_all}-mal so groß, wie er mit Gewichten der richtigen Größe wäre.</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Woher kommt es?</translation>
    </message>
    <message>
        <source>Larger outputs, larger gradients, larger steps: that is how runs diverge. But not all do.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Größere Ausgaben, größere Gradienten, größere Schritte: So divergieren Läufe. Aber nicht alle tun es.</translation>
    </message>
    <message>
        <source>The same with other first weights</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Dasselbe mit anderen Anfangsgewichten</translation>
    </message>
    <message>
        <source>This one is thrown so far that all units of the [fourth hidden layer](look:layer/3) fall silent: their sums are negative for every example, ReLU makes them 0, and no gradient gets through. The [line](look:prediction) lies flat for ever.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Dieser hier wird so weit geworfen, dass alle Einheiten der [vierten verdeckten Schicht](look:layer/3) verstummen: Ihre Summen sind bei jedem Beispiel negativ, ReLU macht sie zu 0, und kein Gradient kommt hindurch. Die [Linie](look:prediction) liegt für immer flach.</translation>
    </message>
    <message>
        <source>Of the five runs none gets its loss below {claim:never_learns.until}.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Von den fünf Läufen bringt keiner seinen Verlust unter {claim:never_learns.until}.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Keep the direction of the gradient $g$, and cut its length to a largest one, $c$:</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Behalte die Richtung des Gradienten $g$ und kürze seine Länge auf eine größte, $c$:</translation>
    </message>
    <message>
        <source>no clipping</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>ohne Begrenzung</translation>
    </message>
    <message>
        <source>largest norm 1</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>größte Norm 1</translation>
    </message>
    <message>
        <source>With clipping and without</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Mit Gradientenbegrenzung und ohne</translation>
    </message>
    <message>
        <source>With [clipping](look:controls.clip) at {setting:training.clip.max_norm@clipped} the first step is {claim:step_clipped} long: the learning rate, and no more. In each of the five runs the loss gets below {claim:clipped_learns.until} in less than {claim:clipped_learns} steps.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Mit der [Gradientenbegrenzung](look:controls.clip) bei {setting:training.clip.max_norm@clipped} ist der erste Schritt {claim:step_clipped} lang: die Lernrate, und nicht mehr. In jedem der fünf Läufe kommt der Verlust in weniger als {claim:clipped_learns} Schritten unter {claim:clipped_learns.until}.</translation>
    </message>
    <message>
        <source>Would a lower learning rate not do the same?</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Täte eine niedrigere Lernrate nicht dasselbe?</translation>
    </message>
    <message>
        <source>It would survive: at {setting:training.optimizer.learning_rate@low} each of the five gets below {claim:low_survives}. But that rate makes all steps short, also those that were never dangerous. After {claim:low_slow.at} steps the middle one of the five is still above {claim:low_slow}; clipped, it is below {claim:clipped_low}.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Das Netz würde überleben: Bei {setting:training.optimizer.learning_rate@low} kommt jeder der fünf Läufe unter {claim:low_survives}. Aber diese Rate macht alle Schritte kurz, auch die, die nie gefährlich waren. Nach {claim:low_slow.at} Schritten liegt der mittlere der fünf noch über {claim:low_slow}; begrenzt liegt er unter {claim:clipped_low}.</translation>
    </message>
    <message>
        <source>Factors above 1 in every layer make the signal and the gradient explode. Clipping holds the step short and leaves its direction.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Faktoren über 1 in jeder Schicht lassen das Signal und den Gradienten explodieren. Die Gradientenbegrenzung hält den Schritt kurz und lässt ihm seine Richtung.</translation>
    </message>
    <message>
        <source>It treats the symptom. The cause is the size of the weights: with {setting:network.initializer_scale@gentle} in place of {setting:network.initializer_scale} every run gets below {claim:gentle_learns} without any clipping.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Sie behandelt das Symptom. Die Ursache ist die Größe der Gewichte: Mit {setting:network.initializer_scale@gentle} statt {setting:network.initializer_scale} kommt jeder Lauf ganz ohne Begrenzung unter {claim:gentle_learns}.</translation>
    </message>
    <message>
        <source>Smaller first weights, no clipping</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Kleinere Anfangsgewichte, ohne Begrenzung</translation>
    </message>
    <message>
        <source>Clipping is for where the cause cannot be removed: in networks that read long texts word by word the same weights are multiplied hundreds of times. And it is no guarantee. It bounds a step, not a hundred of them; a clipped run can fall silent too.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Die Gradientenbegrenzung ist für Fälle da, in denen sich die Ursache nicht beseitigen lässt: In Netzen, die lange Texte Wort für Wort lesen, werden dieselben Gewichte hunderte Male multipliziert. Und sie ist keine Garantie. Sie begrenzt einen Schritt, nicht hundert; auch ein begrenzter Lauf kann verstummen.</translation>
    </message>
    <message>
        <source>Exploding gradients, and clipping</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Explodierende Gradienten und ihre Begrenzung</translation>
    </message>
    <message>
        <source>Exploding gradients</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Explodierende Gradienten</translation>
    </message>
    <message>
        <source>With first weights that large, many units of the second layer are saturated.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Bei so großen Anfangsgewichten sind viele Einheiten der zweiten Schicht gesättigt.</translation>
    </message>
    <message>
        <source>Training from there is slow.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Von dort aus geht das Training langsam.</translation>
    </message>
    <message>
        <source>With batch normalisation the same weights train well in each run.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Mit Batch-Normalisierung lassen sich dieselben Gewichte in jedem Lauf gut trainieren.</translation>
    </message>
    <message>
        <source>Over the batch the standardised values have variance 1.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Über den Batch gerechnet haben die standardisierten Werte die Varianz 1.</translation>
    </message>
    <message>
        <source>Before that, the weighted sums of the second layer spread far.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Davor streuen die gewichteten Summen der zweiten Schicht weit.</translation>
    </message>
    <message>
        <source>The size of the first weights no longer matters: the third layer gives the same with a fifth of it.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Auf die Größe der Anfangsgewichte kommt es nicht mehr an: Mit einem Fünftel davon gibt die dritte Schicht dasselbe aus.</translation>
    </message>
    <message>
        <source>The bias before a batch normalisation has no effect: its derivative is 0.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Der Bias vor einer Batch-Normalisierung hat keine Wirkung: Seine Ableitung ist 0.</translation>
    </message>
    <message>
        <source>Without it the bias has one.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Ohne sie hat der Bias eine.</translation>
    </message>
    <message>
        <source>From well-drawn weights training works without it.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Mit gut gezogenen Gewichten gelingt das Training ohne sie.</translation>
    </message>
    <message>
        <source>There it makes the loss larger, not smaller: the median over five seeds.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Dort macht sie den Verlust größer, nicht kleiner: der Median über fünf Seeds.</translation>
    </message>
    <message>
        <source>Over 100 examples most of that is gone.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Mit Batches aus 100 Beispielen ist das meiste davon weg.</translation>
    </message>
    <message>
        <source>Over two examples it trains badly.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Mit Batches aus zwei Beispielen geht das Training schlecht.</translation>
    </message>
    <message>
        <source>Over one example the weights of the hidden layers never move.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Mit Batches aus einem einzigen Beispiel bewegen sich die Gewichte der verdeckten Schichten nie.</translation>
    </message>
    <message>
        <source>A unit learns well only while its weighted sum lies where the activation is steep. Batch normalisation measures where the sums lie, and moves them back.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Eine Einheit lernt nur so lange gut, wie ihre gewichtete Summe dort liegt, wo die Aktivierung steil ist. Die Batch-Normalisierung misst, wo die Summen liegen, und rückt sie zurück.</translation>
    </message>
    <message>
        <source>Three hidden layers with tanh, two half moons to tell apart. The first weights are drawn with a standard deviation of {setting:network.initializer_scale}: far too large.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Drei verdeckte Schichten mit tanh, zwei Halbmonde, die zu unterscheiden sind. Die Anfangsgewichte werden mit einer Standardabweichung von {setting:network.initializer_scale} gezogen: viel zu groß.</translation>
    </message>
    <message>
        <source>Click a [unit of the second layer](look:node/1/0) and look at its curve in the [inspector](look:inspector). The weighted sums $z$ lie far out, where tanh is flat. Such a unit is **saturated**: it answers −1 or 1 to everything, and hardly any gradient comes through. At the start more than {claim:saturated} of the units of this layer are (the median of five runs).</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Klicke auf eine [Einheit der zweiten Schicht](look:node/1/0) und sieh dir im [Inspektor](look:inspector) ihre Kurve an. Die gewichteten Summen $z$ liegen weit draußen, wo tanh flach ist. Eine solche Einheit ist **gesättigt**: Sie antwortet auf alles mit −1 oder 1, und es kommt kaum ein Gradient hindurch. Am Anfang sind mehr als {claim:saturated} der Einheiten dieser Schicht gesättigt (der Median aus fünf Läufen).</translation>
    </message>
    <message>
        <source>Train like this</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>So trainieren</translation>
    </message>
    <message>
        <source>After {claim:bad_loss.at} steps the [loss](look:curves) is still above {claim:bad_loss}, again the median of five runs.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Nach {claim:bad_loss.at} Schritten liegt der [Verlust](look:curves) noch immer über {claim:bad_loss}, wieder im Median aus fünf Läufen.</translation>
    </message>
    <message>
        <source>A bad start</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Ein schlechter Anfang</translation>
    </message>
    <message>
        <source>Take one unit, and all examples of the mini-batch. Its sums have a mean $\mu$ and a variance $\sigma^2$. Subtract the one and divide by the root of the other:</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Nimm eine Einheit und alle Beispiele des Mini-Batches. Ihre Summen haben einen Mittelwert $\mu$ und eine Varianz $\sigma^2$. Ziehe den einen ab und teile durch die Wurzel der anderen:</translation>
    </message>
    <message>
        <source>This is **batch normalisation**. Now the values have mean 0 and variance 1, whatever the weights are: here the variance of $z$ in the second layer was above {claim:spread}. The tiny $\epsilon$ keeps the division finite.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Das ist **Batch-Normalisierung**. Jetzt haben die Werte den Mittelwert 0 und die Varianz 1, gleich wie die Gewichte sind: Hier lag die Varianz von $z$ in der zweiten Schicht über {claim:spread}. Das winzige $\epsilon$ hält die Division endlich.</translation>
    </message>
    <message>
        <source>$\gamma$ and $\beta$ are two numbers for each unit that train like weights. They begin at 1 and 0. With them a unit can take back as much of the normalisation as it needs to.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>$\gamma$ und $\beta$ sind zwei Zahlen je Einheit, die wie Gewichte trainiert werden. Sie beginnen bei 1 und 0. Mit ihnen kann eine Einheit so viel von der Normalisierung zurücknehmen, wie sie braucht.</translation>
    </message>
    <message>
        <source>Make all weights of a hidden layer five times larger. What changes in the activations after it?</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Mache alle Gewichte einer verdeckten Schicht fünfmal so groß. Was ändert sich an den Aktivierungen dahinter?</translation>
    </message>
    <message>
        <source>Nothing. $z$, $\mu$ and $\sigma$ all grow by the same factor, and it cancels. The size of the first weights is forgotten. And the bias? It shifts $z$ and $\mu$ alike, so it cancels too: its derivative is 0, and $\beta$ does its work.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Nichts. $z$, $\mu$ und $\sigma$ wachsen alle um denselben Faktor, und er kürzt sich weg. Die Größe der Anfangsgewichte ist vergessen. Und der Bias? Er verschiebt $z$ und $\mu$ gleichermaßen, also fällt auch er heraus: Seine Ableitung ist 0, und $\beta$ übernimmt seine Aufgabe.</translation>
    </message>
    <message>
        <source>Measure, shift, scale</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Messen, verschieben, skalieren</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>with batch norm</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>mit Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Without and with batch norm</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Ohne und mit Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Both runs have the same first weights. With batch normalisation the loss is below {claim:normalised_loss} after {claim:normalised_loss.at} steps, in each of five runs.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Beide Läufe haben dieselben Anfangsgewichte. Mit Batch-Normalisierung liegt der Verlust nach {claim:normalised_loss.at} Schritten unter {claim:normalised_loss}, in jedem von fünf Läufen.</translation>
    </message>
    <message>
        <source>The same weights, normalised</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Dieselben Gewichte, normalisiert</translation>
    </message>
    <message>
        <source>Now draw the first weights well (Glorot), so that nothing saturates. What does batch normalisation do to the loss?</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Ziehe nun die Anfangsgewichte gut (Glorot), sodass nichts gesättigt ist. Was macht die Batch-Normalisierung mit dem Verlust?</translation>
    </message>
    <message>
        <source>Here it makes it worse. Without it the loss is below {claim:good_loss} after {claim:good_loss.at} steps. With it, it is more than {claim:worse} times as large (the median of five runs).</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Hier verschlechtert sie ihn. Ohne sie liegt der Verlust nach {claim:good_loss.at} Schritten unter {claim:good_loss}. Mit ihr ist er mehr als {claim:worse}-mal so groß (der Median aus fünf Läufen).</translation>
    </message>
    <message>
        <source>The reason is in the name. Mean and variance are those of the [mini-batch](look:controls.batch_size), {setting:training.batch_size} examples, and each batch has others. So what a unit says about an example depends on which others happen to stand beside it: noise that stays until the end. With {setting:training.batch_size@large_batches} examples a batch most of it is gone: then the loss with batch normalisation is less than {claim:large_batches} times that without.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Der Grund steckt im Namen. Mittelwert und Varianz sind die des [Mini-Batches](look:controls.batch_size), also von {setting:training.batch_size} Beispielen, und jeder Batch hat andere. Was eine Einheit über ein Beispiel sagt, hängt also davon ab, welche anderen zufällig neben ihm stehen: ein Rauschen, das bis zum Ende bleibt. Mit {setting:training.batch_size@large_batches} Beispielen je Batch ist das meiste davon weg: Dann ist der Verlust mit Batch-Normalisierung weniger als {claim:large_batches}-mal so groß wie ohne.</translation>
    </message>
    <message>
        <source>Good weights, without and with</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Gute Gewichte, ohne und mit</translation>
    </message>
    <message>
        <source>Does it always help?</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Hilft sie immer?</translation>
    </message>
    <message>
        <source>What happens with mini-batches of two examples, and of one?</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Was geschieht bei Mini-Batches aus zwei Beispielen, und was bei einem?</translation>
    </message>
    <message>
        <source>Of two examples one is always above the mean and one below. After the division $\hat{z}$ is close to 1 and −1, however far apart they were: all that is left of an example is on which side it stands. After {claim:two_loss.at} steps the loss is above {claim:two_loss} in each of five runs. A single example *is* the mean: $\hat{z} = 0$, whatever the input is. Nothing of the input comes through, and the weights of the hidden layers do not move at all.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Von zwei Beispielen liegt immer eines über dem Mittelwert und eines darunter. Nach der Division ist $\hat{z}$ nahe bei 1 und −1, so weit sie auch auseinanderlagen: Von einem Beispiel bleibt nur übrig, auf welcher Seite es steht. Nach {claim:two_loss.at} Schritten liegt der Verlust über {claim:two_loss}, in jedem von fünf Läufen. Ein einzelnes Beispiel *ist* der Mittelwert: $\hat{z} = 0$, gleich was die Eingabe ist. Von der Eingabe kommt nichts hindurch, und die Gewichte der verdeckten Schichten bewegen sich überhaupt nicht.</translation>
    </message>
    <message>
        <source>Mini-batches of one, with batch norm</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Mini-Batches aus einem, normalisiert</translation>
    </message>
    <message>
        <source>Small batches</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Kleine Batches</translation>
    </message>
    <message>
        <source>Batch normalisation keeps each unit&apos;s sums around 0 with a spread of 1. It forgives badly drawn weights, and pays with noise when the batches are small.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Die Batch-Normalisierung hält die Summen jeder Einheit um 0 mit einer Streuung von 1. Sie verzeiht schlecht gezogene Gewichte und bezahlt mit Rauschen, wenn die Batches klein sind.</translation>
    </message>
    <message>
        <source>For a prediction there is no batch. The network then takes running averages of $\mu$ and $\sigma^2$ that it gathered while training.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Für eine Vorhersage gibt es keinen Batch. Das Netz nimmt dann laufende Mittelwerte von $\mu$ und $\sigma^2$, die es beim Training gesammelt hat.</translation>
    </message>
    <message>
        <source>What this network cannot show: in very deep ones batch normalisation helps for reasons that are still argued about. Saturation is only one of them.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Was dieses Netz nicht zeigen kann: In sehr tiefen Netzen hilft Batch-Normalisierung aus Gründen, über die noch gestritten wird. Die Sättigung ist nur einer davon.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Eight layers learn nothing: the loss stays where guessing is.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Acht Schichten lernen nichts: Der Verlust bleibt bei dem, was Raten kostet.</translation>
    </message>
    <message>
        <source>One of these layers alone learns something.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Eine dieser Schichten allein lernt etwas.</translation>
    </message>
    <message>
        <source>At the start the gradient of the first layer is tiny beside that of the last.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Am Anfang ist der Gradient der ersten Schicht winzig neben dem der letzten.</translation>
    </message>
    <message>
        <source>With residual connections the gradient of the first layer is larger by far at the start.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Mit Residualverbindungen ist der Gradient der ersten Schicht am Anfang weit größer.</translation>
    </message>
    <message>
        <source>All five runs learn.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Alle fünf Läufe lernen.</translation>
    </message>
    <message>
        <source>Most learn well.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Die meisten lernen gut.</translation>
    </message>
    <message>
        <source>The network with the connections has so many parameters.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>So viele Parameter hat das Netz mit den Verbindungen.</translation>
    </message>
    <message>
        <source>Without them it has as many.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Ohne sie hat es ebenso viele.</translation>
    </message>
    <message>
        <source>With a way past every other layer only, most runs learn far less: the layers between still stop the gradient.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Hat nur jede zweite Schicht einen Weg vorbei, so lernen die meisten Läufe viel weniger: Die Schichten dazwischen halten den Gradienten noch immer auf.</translation>
    </message>
    <message>
        <source>Before the first step the loss is larger with the connections than without.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Vor dem ersten Schritt ist der Verlust mit den Verbindungen größer als ohne.</translation>
    </message>
    <message>
        <source>Eight layers of tanh learn without any.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Acht Schichten tanh lernen ganz ohne sie.</translation>
    </message>
    <message>
        <source>With ReLU the loss before the first step is small without the connections.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Mit ReLU ist der Verlust vor dem ersten Schritt ohne die Verbindungen klein.</translation>
    </message>
    <message>
        <source>And large with them, in the worst of the runs: what is added adds up.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Und mit ihnen groß, im schlechtesten der Läufe: Was hinzugefügt wird, häuft sich an.</translation>
    </message>
    <message>
        <source>A layer can hand on what it was given, and add what it has found out. That one sign, a plus, lets a gradient through eight layers in which it would die out otherwise.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Eine Schicht kann weitergeben, was sie bekommen hat, und hinzufügen, was sie herausgefunden hat. Dieses eine Zeichen, ein Plus, lässt einen Gradienten durch acht Schichten, in denen er sonst versiegen würde.</translation>
    </message>
    <message>
        <source>Two half moons, eight hidden layers of sigmoid units. With a single one of these layers the loss gets below {claim:shallow} in {claim:shallow.at} steps. More layers can express more, so eight should do better.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Zwei Halbmonde, acht verdeckte Schichten aus Sigmoid-Einheiten. Mit nur einer dieser Schichten kommt der Verlust in {claim:shallow.at} Schritten unter {claim:shallow}. Mehr Schichten können mehr ausdrücken, also sollten acht es besser machen.</translation>
    </message>
    <message>
        <source>Train all eight. What will the loss do?</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Trainiere alle acht. Was wird der Verlust tun?</translation>
    </message>
    <message>
        <source>Nothing. It stays above {claim:stuck}, in each of five runs, which is what guessing costs. Look at the [gradients](look:gradients): those of the first layer are tiny. The layers are there, but no news of the error reaches them.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Nichts. Er bleibt über {claim:stuck}, in jedem von fünf Läufen; so viel kostet Raten. Sieh dir die [Gradienten](look:gradients) an: Die der ersten Schicht sind winzig. Die Schichten sind da, aber keine Nachricht vom Fehler erreicht sie.</translation>
    </message>
    <message>
        <source>Train eight layers</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Acht Schichten trainieren</translation>
    </message>
    <message>
        <source>Eight layers too many</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Acht Schichten zu viel</translation>
    </message>
    <message>
        <source>On its way back the derivative is multiplied, layer by layer, by the slope of the activation and by the weights:</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Auf dem Rückweg wird die Ableitung Schicht für Schicht mit der Steigung der Aktivierung und mit den Gewichten multipliziert:</translation>
    </message>
    <message>
        <source>The slope of a sigmoid is a quarter at most. Eight factors like that, and next to nothing is left: at the start the gradient of the first layer is less than {claim:vanished} times that of the last.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Die Steigung einer Sigmoidfunktion ist höchstens ein Viertel. Acht solche Faktoren, und es bleibt so gut wie nichts: Am Anfang ist der Gradient der ersten Schicht kleiner als das {claim:vanished}-Fache des Gradienten der letzten.</translation>
    </message>
    <message>
        <source>Where the gradient goes</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Wo der Gradient bleibt</translation>
    </message>
    <message>
        <source>A **residual connection** adds the input of the layer to its output:</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Eine **Residualverbindung** addiert die Eingabe der Schicht zu ihrer Ausgabe:</translation>
    </message>
    <message>
        <source>The 1 is all that matters. Whatever the first term does, the derivative comes through the second one undiminished. The connection has no weights: with it or without, the network has {claim:parameters} parameters. It only needs as many units as inputs.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Auf die 1 kommt es an, und nur auf sie. Was der erste Summand auch tut, durch den zweiten kommt die Ableitung unvermindert hindurch. Die Verbindung hat keine Gewichte: Mit ihr oder ohne sie hat das Netz {claim:parameters} Parameter. Sie braucht nur ebenso viele Einheiten wie Eingaben.</translation>
    </message>
    <message>
        <source>On the [stage](look:stage) it is an arrow over the layers, with the sign for what is added.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Auf der [Bühne](look:stage) ist sie ein Pfeil über die Schichten hinweg, mit dem Zeichen für das, was addiert wird.</translation>
    </message>
    <message>
        <source>A way past the layer</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Ein Weg an der Schicht vorbei</translation>
    </message>
    <message>
        <source>Without and with residual connections</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Ohne und mit Residualverbindungen</translation>
    </message>
    <message>
        <source>Both have the same first weights. With the arrows the first layer&apos;s gradient is more than {claim:gradient_gain} times larger at the start, in each of five runs. After {claim:learns.at} steps the loss is below {claim:learns} in all of them, and below {claim:learns_median} in most, often far below.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Beide haben dieselben Anfangsgewichte. Mit den Pfeilen ist der Gradient der ersten Schicht am Anfang mehr als {claim:gradient_gain}-mal so groß, in jedem von fünf Läufen. Nach {claim:learns.at} Schritten liegt der Verlust in allen unter {claim:learns} und in den meisten unter {claim:learns_median}, oft weit darunter.</translation>
    </message>
    <message>
        <source>The same network with seven arrows</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Dasselbe Netz mit sieben Pfeilen</translation>
    </message>
    <message>
        <source>Suppose only every other layer has such a way past. Is half of it enough?</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Angenommen, nur jede zweite Schicht hat einen solchen Weg vorbei. Genügt die Hälfte?</translation>
    </message>
    <message>
        <source>Mostly not. The median of five runs is still above {claim:every_other}, though one or the other gets going. Each layer without a way past takes its share of the gradient, and four such layers are enough to lose it.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Meistens nicht. Der Median aus fünf Läufen liegt noch über {claim:every_other}, auch wenn der eine oder andere in Gang kommt. Jede Schicht ohne Weg vorbei nimmt sich ihren Teil vom Gradienten, und vier solche Schichten reichen aus, ihn zu verlieren.</translation>
    </message>
    <message>
        <source>Only every other layer</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Nur jede zweite Schicht</translation>
    </message>
    <message>
        <source>Is one arrow enough?</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Genügt ein Pfeil?</translation>
    </message>
    <message>
        <source>Residual connections do not make a better *start*. Before the first step the loss is larger with them, in each run: what the layers add adds up. With ReLU it is above {claim:relu_residual} in the worst run, where it was below {claim:relu_plain} without. Real networks normalise between the layers, or begin with small weights.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Residualverbindungen machen keinen besseren *Anfang*. Vor dem ersten Schritt ist der Verlust mit ihnen größer, in jedem Lauf: Was die Schichten hinzufügen, häuft sich an. Mit ReLU liegt er im schlechtesten Lauf über {claim:relu_residual}, wo er ohne sie unter {claim:relu_plain} lag. Echte Netze normalisieren zwischen den Schichten oder beginnen mit kleinen Gewichten.</translation>
    </message>
    <message>
        <source>They are not the only cure. Eight layers of tanh get more than {claim:tanh_learns} of the training examples right without any, in each run, for the slope of tanh is up to 1.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Sie sind nicht das einzige Mittel. Acht Schichten tanh bekommen ganz ohne sie mehr als {claim:tanh_learns} der Trainingsbeispiele richtig, in jedem Lauf, denn die Steigung von tanh reicht bis 1.</translation>
    </message>
    <message>
        <source>Tanh, without any</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>tanh, ganz ohne</translation>
    </message>
    <message>
        <source>Where it is not so simple</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Wo es nicht so einfach ist</translation>
    </message>
    <message>
        <source>A layer that adds to its input, instead of replacing it, leaves the gradient a way past. Eight layers are few; networks with a hundred and more became possible this way.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Eine Schicht, die zu ihrer Eingabe etwas hinzufügt, statt sie zu ersetzen, lässt dem Gradienten einen Weg vorbei. Acht Schichten sind wenig; Netze mit hundert und mehr wurden auf diese Weise möglich.</translation>
    </message>
    <message>
        <source>The formulas are written as if a layer had one unit. With several, the 1 stands for a matrix with ones on its diagonal.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Die Formeln sind so geschrieben, als hätte eine Schicht eine einzige Einheit. Bei mehreren steht die 1 für eine Matrix mit Einsen auf der Diagonalen.</translation>
    </message>
    <message>
        <source>Residual connections</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Residualverbindungen</translation>
    </message>
    <message>
        <source>So many points train.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Mit so vielen Punkten wird trainiert.</translation>
    </message>
    <message>
        <source>So many are kept for the test.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>So viele werden für den Test aufgehoben.</translation>
    </message>
    <message>
        <source>The network has so many parameters.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>So viele Parameter hat das Netz.</translation>
    </message>
    <message>
        <source>In the end every training point is right, in each run.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Am Ende ist jeder Trainingspunkt richtig, in jedem Lauf.</translation>
    </message>
    <message>
        <source>The training loss goes to nothing.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Der Trainingsverlust geht gegen null.</translation>
    </message>
    <message>
        <source>The test loss at the end is a multiple of its lowest.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Der Testverlust beträgt am Ende ein Mehrfaches seines kleinsten Werts.</translation>
    </message>
    <message>
        <source>Early on the test loss is small: the median over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Früh im Lauf ist der Testverlust klein: der Median aus acht Läufen.</translation>
    </message>
    <message>
        <source>Late it is large.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Spät im Lauf ist er groß.</translation>
    </message>
    <message>
        <source>The share of test points that are right falls by little meanwhile: the mean over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Der Anteil der richtigen Testpunkte sinkt dabei nur wenig: der Mittelwert aus acht Läufen.</translation>
    </message>
    <message>
        <source>At the end it is this small: the mean over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Am Ende ist er so klein: der Mittelwert aus acht Läufen.</translation>
    </message>
    <message>
        <source>With L2 the test loss at the end is much smaller in each run.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Mit L2 ist der Testverlust am Ende in jedem Lauf viel kleiner.</translation>
    </message>
    <message>
        <source>At the end it is where that without L2 was early on.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Am Ende liegt er dort, wo er ohne L2 früh im Lauf lag.</translation>
    </message>
    <message>
        <source>The weights between the hidden layers are less than half as large.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Die Gewichte zwischen den verdeckten Schichten sind weniger als halb so groß.</translation>
    </message>
    <message>
        <source>Too much of it, and even the training points are not learned.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Zu viel davon, und nicht einmal die Trainingspunkte werden gelernt.</translation>
    </message>
    <message>
        <source>With dropout the test loss at the end is smaller: the median over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Mit Dropout ist der Testverlust am Ende kleiner: der Median aus acht Läufen.</translation>
    </message>
    <message>
        <source>The share of test points that are right is small with dropout as well: the mean over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Auch mit Dropout ist der Anteil der richtigen Testpunkte klein: der Mittelwert aus acht Läufen.</translation>
    </message>
    <message>
        <source>With ten times the training points more still: the mean over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Mit zehnmal so vielen Trainingspunkten sind es noch mehr: der Mittelwert aus acht Läufen.</translation>
    </message>
    <message>
        <source>With L2 a few more of the test points are right: the mean over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Mit L2 sind ein paar Testpunkte mehr richtig: der Mittelwert aus acht Läufen.</translation>
    </message>
    <message>
        <source>With ten times the data the test loss at the end is small in each run.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Mit zehnmal so vielen Daten ist der Testverlust am Ende in jedem Lauf klein.</translation>
    </message>
    <message>
        <source>A network can learn its examples by heart, mistakes and all. The training loss does not tell; points that it has never seen do.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Ein Netz kann seine Beispiele auswendig lernen, mitsamt den Fehlern. Der Trainingsverlust verrät das nicht; Punkte, die es nie gesehen hat, verraten es.</translation>
    </message>
    <message>
        <source>Two noisy half moons. Only {claim:train} points [train](look:data); {claim:test} others are kept aside as the **test set**: they are never trained on, only asked about. The network has {claim:weights} weights and biases, more than ten for each training point.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Zwei verrauschte Halbmonde. Nur {claim:train} Punkte [trainieren](look:data); {claim:test} andere werden als **Testmenge** beiseitegelegt: Mit ihnen wird nie trainiert, sie werden nur abgefragt. Das Netz hat {claim:weights} Gewichte und Biases, mehr als zehn für jeden Trainingspunkt.</translation>
    </message>
    <message>
        <source>Some points lie among those of the other class. That is noise, and no rule is behind it.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Einige Punkte liegen zwischen denen der anderen Klasse. Das ist Rauschen, und dahinter steckt keine Regel.</translation>
    </message>
    <message>
        <source>What will happen to the training loss, and what to the test loss?</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Was wird mit dem Trainingsverlust geschehen, und was mit dem Testverlust?</translation>
    </message>
    <message>
        <source>The training loss goes to nothing: with so many weights each point can have its way. The test loss first falls too, as long as the network learns what all points have in common. Then it rises, since what is left to learn is the noise.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Der Trainingsverlust geht gegen null: Bei so vielen Gewichten kann jeder Punkt seinen Willen bekommen. Auch der Testverlust sinkt zuerst, solange das Netz lernt, was allen Punkten gemeinsam ist. Dann steigt er, denn was jetzt noch zu lernen bleibt, ist das Rauschen.</translation>
    </message>
    <message>
        <source>Train for a long while</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Lange trainieren</translation>
    </message>
    <message>
        <source>Thirty points</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Dreißig Punkte</translation>
    </message>
    <message>
        <source>After {claim:learned_by_heart.at} steps more than {claim:learned_by_heart} of the training points are right in each of eight runs, and the training loss is below {claim:train_loss}. Look at the [border](look:prediction): it bends around single points.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Nach {claim:learned_by_heart.at} Schritten sind in jedem von acht Läufen mehr als {claim:learned_by_heart} der Trainingspunkte richtig, und der Trainingsverlust liegt unter {claim:train_loss}. Sieh dir die [Grenze](look:prediction) an: Sie biegt sich um einzelne Punkte herum.</translation>
    </message>
    <message>
        <source>On the [curves](look:curves) the test loss turns around. After {claim:early_loss.at} steps it is below {claim:early_loss}, in the end above {claim:late_loss} (medians of eight runs). That is **overfitting**.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>In den [Kurven](look:curves) kehrt der Testverlust um. Nach {claim:early_loss.at} Schritten liegt er unter {claim:early_loss}, am Ende über {claim:late_loss} (Mediane aus acht Läufen). Das ist **Überanpassung**.</translation>
    </message>
    <message>
        <source>The test loss is several times its lowest. So are several times as many test points wrong?</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Der Testverlust beträgt ein Mehrfaches seines kleinsten Werts. Sind also auch mehrmals so viele Testpunkte falsch?</translation>
    </message>
    <message>
        <source>No. The share of test points that are right falls by only {claim:accuracy_falls} of all test points, to below {claim:late_accuracy} on average. What grows is how *sure* the network is where it is wrong, and cross-entropy punishes that without limit. Before you speak of overfitting, say which of the two numbers you mean.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Nein. Der Anteil der richtigen Testpunkte sinkt nur um {claim:accuracy_falls} aller Testpunkte, im Mittel auf unter {claim:late_accuracy}. Was wächst, ist, wie *sicher* sich das Netz dort ist, wo es irrt, und die Kreuzentropie bestraft das ohne Grenze. Bevor du von Überanpassung sprichst, sage, welche der beiden Zahlen du meinst.</translation>
    </message>
    <message>
        <source>By heart</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Auswendig</translation>
    </message>
    <message>
        <source>What keeps a network from learning by heart is called **regularisation**: a brake. Here is one. A border that bends sharply needs large weights. So make them cost something, and add their squares to the loss:</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Was ein Netz vom Auswendiglernen abhält, heißt **Regularisierung**: eine Bremse. Hier ist eine. Eine Grenze, die sich scharf biegt, braucht große Gewichte. Also lassen wir sie etwas kosten und addieren ihre Quadrate zum Verlust:</translation>
    </message>
    <message>
        <source>Each step now also pulls every weight a little towards 0. With $\lambda = {setting:training.l2@l2}$ the weights between the hidden layers end less than {claim:l2_weights} times as large, and the test loss below {claim:l2_median} (the median), although the loss shown includes the penalty.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Jeder Schritt zieht jetzt auch jedes Gewicht ein wenig zu 0 hin. Mit $\lambda = {setting:training.l2@l2}$ sind die Gewichte zwischen den verdeckten Schichten am Ende weniger als {claim:l2_weights}-mal so groß wie ohne, und der Testverlust liegt unter {claim:l2_median} (der Median), obwohl der angezeigte Verlust den Strafterm enthält.</translation>
    </message>
    <message>
        <source>L2: large weights cost</source>
        <extracomment>15-overfitting</extracomment>
        <translation>L2: Große Gewichte kosten</translation>
    </message>
    <message>
        <source>Another brake is **dropout**. In each step half of the hidden units, drawn anew, are switched off. None can rely on another one being there, so each has to be of some use by itself. For a prediction all of them are there again.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Eine andere Bremse ist **Dropout**. In jedem Schritt wird die Hälfte der verdeckten Einheiten, neu ausgelost, abgeschaltet. Keine kann sich darauf verlassen, dass eine andere da ist, also muss jede für sich etwas taugen. Für eine Vorhersage sind alle wieder da.</translation>
    </message>
    <message>
        <source>no brake</source>
        <extracomment>15-overfitting</extracomment>
        <translation>keine Bremse</translation>
    </message>
    <message>
        <source>No brake, L2, dropout</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Keine Bremse, L2, Dropout</translation>
    </message>
    <message>
        <source>With dropout the test loss at the end is less than {claim:dropout_loss} times that without any brake (the median of the eight runs).</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Mit Dropout ist der Testverlust am Ende weniger als {claim:dropout_loss}-mal so groß wie ohne jede Bremse (der Median aus den acht Läufen).</translation>
    </message>
    <message>
        <source>Dropout: units that are not there</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Dropout: Einheiten, die nicht da sind</translation>
    </message>
    <message>
        <source>Of the test points, the mean of eight runs after {claim:l2_accuracy.at} steps:</source>
        <extracomment>15-overfitting</extracomment>
        <translation>So viele der Testpunkte sind nach {claim:l2_accuracy.at} Schritten richtig, im Mittel von acht Läufen:</translation>
    </message>
    <message>
        <source>without any brake less than {claim:late_accuracy} are right,</source>
        <extracomment>15-overfitting</extracomment>
        <translation>ohne jede Bremse weniger als {claim:late_accuracy},</translation>
    </message>
    <message>
        <source>with dropout also less than {claim:dropout_accuracy}: here it makes the network less sure rather than more right,</source>
        <extracomment>15-overfitting</extracomment>
        <translation>mit Dropout ebenfalls weniger als {claim:dropout_accuracy}: Hier macht es das Netz weniger selbstsicher, nicht treffsicherer,</translation>
    </message>
    <message>
        <source>with L2 another {claim:l2_accuracy} of the test points,</source>
        <extracomment>15-overfitting</extracomment>
        <translation>mit L2 noch {claim:l2_accuracy} der Testpunkte mehr,</translation>
    </message>
    <message>
        <source>with ten times as many training points, and no brake, more than {claim:more_data_accuracy} on top.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>mit zehnmal so vielen Trainingspunkten und ohne Bremse mehr als {claim:more_data_accuracy} zusätzlich.</translation>
    </message>
    <message>
        <source>Ten times the training points</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Zehnmal so viele Trainingspunkte</translation>
    </message>
    <message>
        <source>With those the test loss stays below {claim:more_data_loss} in each run. The best cure is more data, where there is any to be had.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Mit ihnen bleibt der Testverlust in jedem Lauf unter {claim:more_data_loss}. Das beste Mittel sind mehr Daten, wo welche zu haben sind.</translation>
    </message>
    <message>
        <source>How many are right?</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Wie viele sind richtig?</translation>
    </message>
    <message>
        <source>Judge a network by examples that it has not been trained on. A brake has a dial: at $\lambda = {setting:training.l2@too_much}$ the training loss stays above {claim:too_much}, and nothing is learned. That is **underfitting**. Whoever sets the dial by the test set has begun to train on it; that takes a third set.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Beurteile ein Netz nach Beispielen, mit denen es nicht trainiert wurde. Eine Bremse hat einen Regler: Bei $\lambda = {setting:training.l2@too_much}$ bleibt der Trainingsverlust über {claim:too_much}, und es wird nichts gelernt. Das ist **Unteranpassung**. Wer den Regler nach der Testmenge stellt, hat angefangen, mit ihr zu trainieren; dafür braucht man eine dritte Menge.</translation>
    </message>
    <message>
        <source>Dropout is at home in large networks; what it does there, a network as small as this one cannot show.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Zu Hause ist Dropout in großen Netzen; was es dort leistet, kann ein so kleines Netz wie dieses nicht zeigen.</translation>
    </message>
    <message>
        <source>Overfitting, L2 and dropout</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Überanpassung, L2 und Dropout</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Überanpassung</translation>
    </message>
    <message>
        <source>From the left the loss ends in the higher valley.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Von links aus endet der Verlust im höheren Tal.</translation>
    </message>
    <message>
        <source>From the right it ends in the lower one.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Von rechts aus endet er im tieferen.</translation>
    </message>
    <message>
        <source>In the higher valley the first weight is negative: the output steps down.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Im höheren Tal ist das erste Gewicht negativ: Die Ausgabe macht eine Stufe hinunter.</translation>
    </message>
    <message>
        <source>In the lower valley it is positive: the output steps up.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Im tieferen Tal ist es positiv: Die Ausgabe macht eine Stufe hinauf.</translation>
    </message>
    <message>
        <source>At the bottom of the higher valley nothing of the gradient is left.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Am Boden des höheren Tals ist vom Gradienten nichts mehr übrig.</translation>
    </message>
    <message>
        <source>Training rolls back to the same place.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Das Training rollt an dieselbe Stelle zurück.</translation>
    </message>
    <message>
        <source>Pushed to the other side of 0 it rolls into the lower valley.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Über die 0 auf die andere Seite gestoßen, rollt es in das tiefere Tal.</translation>
    </message>
    <message>
        <source>Between the valleys lies a ridge that is higher than both.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Zwischen den Tälern liegt ein Grat, der höher ist als beide.</translation>
    </message>
    <message>
        <source>Momentum ends in the same valley.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Momentum endet im selben Tal.</translation>
    </message>
    <message>
        <source>So does much more momentum.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Viel mehr Momentum ebenso.</translation>
    </message>
    <message>
        <source>So does Adam.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Adam ebenso.</translation>
    </message>
    <message>
        <source>Steps of one example each jitter, but in each of five orders they stay far on the left.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Schritte mit je einem Beispiel zittern, aber bei jeder von fünf Reihenfolgen bleiben sie weit links.</translation>
    </message>
    <message>
        <source>A second unit, added at the bottom of the higher valley, leads far below both valleys.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Eine zweite Einheit, am Boden des höheren Tals hinzugefügt, führt weit unter beide Täler hinab.</translation>
    </message>
    <message>
        <source>With another first weight it ends in one more valley, near the level of the old ones.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Mit einem anderen Anfangsgewicht endet das Training in noch einem Tal, etwa auf der Höhe der alten.</translation>
    </message>
    <message>
        <source>Training walks downhill. Which valley it ends in depends on where it starts, and not every valley is the deepest one. Here the whole landscape is small enough to be seen at once.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Das Training geht bergab. In welchem Tal es endet, hängt davon ab, wo es beginnt, und nicht jedes Tal ist das tiefste. Hier ist die ganze Landschaft klein genug, um sie auf einmal zu sehen.</translation>
    </message>
    <message>
        <source>A very small network: one input, one [hidden unit](look:node/0/0), one output. Two weights train; the biases stay as they are. So there are two numbers to choose, and for each choice there is a loss. Draw the two numbers as east and north and the loss as the height: that is the **loss surface**.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Ein sehr kleines Netz: eine Eingabe, eine [verdeckte Einheit](look:node/0/0), eine Ausgabe. Zwei Gewichte trainieren; die Biases bleiben, wie sie sind. Es sind also zwei Zahlen zu wählen, und zu jeder Wahl gehört ein Verlust. Zeichne die beiden Zahlen nach Osten und Norden und den Verlust als Höhe: Das ist die **Verlustfläche**.</translation>
    </message>
    <message>
        <source>Open the [Surface](look:surface) panel and choose &quot;Two weights&quot;. Once something has trained, &quot;Draw again&quot; shows its way. Usually such a picture is only a slice through a space with thousands of directions. Here nothing is left out.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Öffne den Bereich [Verlustfläche](look:surface) und wähle „Zwei Gewichte“. Sobald etwas trainiert hat, zeigt „Neu zeichnen“ den Weg. Meist ist ein solches Bild nur ein Schnitt durch einen Raum mit tausenden Richtungen. Hier ist nichts weggelassen.</translation>
    </message>
    <message>
        <source>A landscape with two directions</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Eine Landschaft mit zwei Richtungen</translation>
    </message>
    <message>
        <source>The [points](look:prediction) are low, then high, then low again: a step up and a step down. One sigmoid unit can make one step. With a positive first weight the curve steps up, with a negative one it steps down. It cannot do both.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Die [Punkte](look:prediction) liegen tief, dann hoch, dann wieder tief: eine Stufe hinauf und eine Stufe hinunter. Eine Sigmoid-Einheit kann eine Stufe machen. Mit einem positiven ersten Gewicht geht die Kurve hinauf, mit einem negativen hinunter. Beides zugleich kann sie nicht.</translation>
    </message>
    <message>
        <source>Training starts with a negative first weight. Where will it end, and is that the best that this network can do?</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Das Training beginnt mit einem negativen ersten Gewicht. Wo wird es enden, und ist das das Beste, was dieses Netz kann?</translation>
    </message>
    <message>
        <source>It learns the step down, at the right, and pays for the left side with a middling height. Had it started with a positive weight, it would have learned the step up. One of the two is better, but nothing on the way tells it so.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Es lernt die Stufe hinunter, rechts, und bezahlt auf der linken Seite mit einer mittleren Höhe. Hätte es mit einem positiven Gewicht begonnen, so hätte es die Stufe hinauf gelernt. Eine von beiden ist besser, aber nichts auf dem Weg verrät es ihm.</translation>
    </message>
    <message>
        <source>start on the left</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Start links</translation>
    </message>
    <message>
        <source>start on the right</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Start rechts</translation>
    </message>
    <message>
        <source>Start on the left, and on the right</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Links beginnen und rechts beginnen</translation>
    </message>
    <message>
        <source>From the left the loss ends at **{claim:left}**, with a first weight of {claim:left_weight}. From the right it ends at **{claim:right}**, with {claim:right_weight}.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Von links aus endet der Verlust bei **{claim:left}**, mit einem ersten Gewicht von {claim:left_weight}. Von rechts aus endet er bei **{claim:right}**, mit {claim:right_weight}.</translation>
    </message>
    <message>
        <source>What it has to learn</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Was es lernen soll</translation>
    </message>
    <message>
        <source>A loss that no longer falls need not be at a minimum: it may lie on a plateau, where it is only slow. There are two tests.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Ein Verlust, der nicht mehr sinkt, muss nicht in einem Minimum liegen: Er kann auf einem Plateau liegen, wo es nur langsam geht. Es gibt zwei Proben.</translation>
    </message>
    <message>
        <source>First, the slope. After {claim:level.at} steps the gradient of the first weight is below {claim:level}, so nothing pulls any more. Second, a push. Move the weight up the slope and let go: the loss comes back to where it was. Push it past zero, and it rolls into the other valley.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Erstens die Steigung. Nach {claim:level.at} Schritten liegt der Gradient des ersten Gewichts unter {claim:level}, es zieht also nichts mehr. Zweitens ein Stoß. Schiebe das Gewicht den Hang hinauf und lass los: Der Verlust kehrt dorthin zurück, wo er war. Schiebe es über die Null, und es rollt in das andere Tal.</translation>
    </message>
    <message>
        <source>Train first</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Zuerst trainieren</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Anstoßen</translation>
    </message>
    <message>
        <source>Push over the ridge</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Über den Grat stoßen</translation>
    </message>
    <message>
        <source>Between the two lies a ridge. Whoever wants to get across has to go up to about {claim:ridge} first, and with small steps gradient descent never goes up.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Zwischen den beiden liegt ein Grat. Wer hinüber will, muss zuerst auf etwa {claim:ridge} hinauf, und mit kleinen Schritten geht der Gradientenabstieg nie hinauf.</translation>
    </message>
    <message>
        <source>Is it really a valley?</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Ist es wirklich ein Tal?</translation>
    </message>
    <message>
        <source>Which of these gets it out of the higher valley: momentum, Adam, or steps of one example at a time?</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Was davon holt es aus dem höheren Tal heraus: Momentum, Adam oder Schritte mit je einem Beispiel?</translation>
    </message>
    <message>
        <source>Here, none of them. Momentum is said to roll through small hollows; at {setting:training.optimizer.momentum@momentum} and even at {setting:training.optimizer.momentum@more_momentum} it ends at the same loss. So does Adam. Single examples make the way jitter, since each has a surface of its own. But in five runs of {claim:noise_stuck.at} steps the first weight stays below {claim:noise_stuck}, far from the ridge.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Hier keines davon. Von Momentum heißt es, es rolle durch kleine Mulden hindurch; bei {setting:training.optimizer.momentum@momentum} und selbst bei {setting:training.optimizer.momentum@more_momentum} endet es beim selben Verlust. Adam ebenso. Einzelne Beispiele machen den Weg zittrig, denn jedes hat seine eigene Fläche. Aber in fünf Läufen von {claim:noise_stuck.at} Schritten bleibt das erste Gewicht unter {claim:noise_stuck}, weit weg vom Grat.</translation>
    </message>
    <message>
        <source>single examples</source>
        <extracomment>16-local-minima</extracomment>
        <translation>einzelne Beispiele</translation>
    </message>
    <message>
        <source>SGD, momentum, Adam, single examples</source>
        <extracomment>16-local-minima</extracomment>
        <translation>SGD, Momentum, Adam, einzelne Beispiele</translation>
    </message>
    <message>
        <source>What does not help</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Was nicht hilft</translation>
    </message>
    <message>
        <source>A valley is closed only in the directions that there are. A second unit adds two, and what was the bottom of a valley may have a way down there.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Ein Tal ist nur in den Richtungen geschlossen, die es gibt. Eine zweite Einheit fügt zwei hinzu, und was der Boden eines Tals war, hat dort vielleicht einen Weg hinunter.</translation>
    </message>
    <message>
        <source>Back to the higher valley</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Zurück in das höhere Tal</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Eine Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Added after {claim:level.at} steps, the new unit takes over the step that was missing, and the loss falls to {claim:two_units}. That is no law: with another weight to begin with, both units crowd on the same step, and the loss stops at {claim:unlucky}. Two units have more than one valley, too.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Nach {claim:level.at} Schritten hinzugefügt, übernimmt die neue Einheit die fehlende Stufe, und der Verlust sinkt auf {claim:two_units}. Ein Gesetz ist das nicht: Mit einem anderen Anfangsgewicht drängen sich beide Einheiten auf dieselbe Stufe, und der Verlust bleibt bei {claim:unlucky} stehen. Auch zwei Einheiten haben mehr als ein Tal.</translation>
    </message>
    <message>
        <source>What does: one more direction</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Was hilft: eine Richtung mehr</translation>
    </message>
    <message>
        <source>Where gradient descent ends depends on where it starts. More units can mean more ways down, and that is one reason why networks with many weights train better than this one. It is no promise.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Wo der Gradientenabstieg endet, hängt davon ab, wo er beginnt. Mehr Einheiten können mehr Wege hinunter bedeuten, und das ist ein Grund, warum Netze mit vielen Gewichten sich besser trainieren lassen als dieses. Ein Versprechen ist es nicht.</translation>
    </message>
    <message>
        <source>The picture is exact for two weights only. In a network with more, the [Surface](look:surface) panel shows a slice, and says how far the way of the run lies off it. A wall in the slice may have a door beside it, in a direction that is not drawn.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Genau ist das Bild nur bei zwei Gewichten. Bei einem Netz mit mehr Gewichten zeigt der Bereich [Verlustfläche](look:surface) einen Schnitt und sagt, wie weit der Weg des Laufs davon entfernt liegt. Neben einer Wand im Schnitt kann eine Tür sein, in einer Richtung, die nicht gezeichnet ist.</translation>
    </message>
    <message>
        <source>Local minima</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Lokale Minima</translation>
    </message>
    <message>
        <source>So many digits train.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Mit so vielen Ziffern wird trainiert.</translation>
    </message>
    <message>
        <source>After 20 epochs most digits that it has never seen are read right: the mean over five splits.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Nach 20 Epochen liest das Netz die meisten Ziffern, die es nie gesehen hat, richtig: der Mittelwert aus fünf Aufteilungen.</translation>
    </message>
    <message>
        <source>An epoch is so many steps.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>So viele Schritte hat eine Epoche.</translation>
    </message>
    <message>
        <source>The network has so many weights and biases.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>So viele Gewichte und Biases hat das Netz.</translation>
    </message>
    <message>
        <source>Central differences take two forward passes for each of them.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Zentrale Differenzen brauchen für jedes davon zwei Vorwärtsdurchläufe.</translation>
    </message>
    <message>
        <source>Backpropagation takes the arithmetic of little more than two forward passes, the forward pass included.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Backpropagation braucht die Rechenarbeit von wenig mehr als zwei Vorwärtsdurchläufen, der eigene Vorwärtsdurchlauf eingeschlossen.</translation>
    </message>
    <message>
        <source>So central differences take so many times the arithmetic.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Um diesen Faktor brauchen zentrale Differenzen also mehr Rechenarbeit.</translation>
    </message>
    <message>
        <source>The arithmetic of one such step is enough for more epochs of backpropagation than the lesson trains.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Die Rechenarbeit eines solchen Schritts reicht für mehr Epochen Backpropagation, als die Lektion trainiert.</translation>
    </message>
    <message>
        <source>What the forward pass leaves for the backward pass, in bytes.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Was der Vorwärtsdurchlauf für den Rückwärtsdurchlauf aufbewahrt, in Byte.</translation>
    </message>
    <message>
        <source>Both give the same gradient.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Beide ergeben denselben Gradienten.</translation>
    </message>
    <message>
        <source>On the small task backpropagation ends at this loss.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Bei der kleinen Aufgabe endet Backpropagation bei diesem Verlust.</translation>
    </message>
    <message>
        <source>Central differences end at the same.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Zentrale Differenzen enden beim selben.</translation>
    </message>
    <message>
        <source>Random steps read far fewer digits after the same number of steps.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Zufällige Schritte lesen nach gleich vielen Schritten weit weniger Ziffern richtig.</translation>
    </message>
    <message>
        <source>After ten times as many steps they have not caught up.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Nach zehnmal so vielen Schritten haben sie noch nicht aufgeholt.</translation>
    </message>
    <message>
        <source>But they do learn: guessing would get one in ten.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Aber etwas lernen sie durchaus: Durch Raten wäre eine von zehn richtig.</translation>
    </message>
    <message>
        <source>The small network has so many weights and biases.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>So viele Gewichte und Biases hat das kleine Netz.</translation>
    </message>
    <message>
        <source>There random steps end at least near backpropagation: the median over fifteen seeds.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Dort enden zufällige Schritte zumindest in der Nähe von Backpropagation: der Median über fünfzehn Seeds.</translation>
    </message>
    <message>
        <source>Backpropagation arrives on the small task in most runs.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Backpropagation kommt bei der kleinen Aufgabe in den meisten Läufen an.</translation>
    </message>
    <message>
        <source>So do random steps.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Zufällige Schritte ebenso.</translation>
    </message>
    <message>
        <source>In the best run they end far below it.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Im besten Lauf enden sie weit darunter.</translation>
    </message>
    <message>
        <source>Every step of training needs the gradient. There are other ways to get one, and even to do without. What do they cost, and when does it matter?</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Jeder Trainingsschritt braucht den Gradienten. Es gibt andere Wege, zu ihm zu kommen, und man kann sogar ohne ihn auskommen. Was kosten sie, und wann kommt es darauf an?</translation>
    </message>
    <message>
        <source>Each input is one pixel of a handwritten digit, 8 by 8 of them. There are {claim:weights} weights and biases. {claim:train} digits train; {claim:test} others are kept for the test.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Jede Eingabe ist ein Pixel einer handgeschriebenen Ziffer, 8 mal 8 sind es. Es gibt {claim:weights} Gewichte und Biases. {claim:train} Ziffern trainieren; {claim:test} andere werden für den Test aufgehoben.</translation>
    </message>
    <message>
        <source>Learn to read</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Lesen lernen</translation>
    </message>
    <message>
        <source>After {claim:reads.at} epochs of {claim:steps} steps it reads more than **{claim:reads}** of the test digits right, the mean of five splits into training and test. Each step used a gradient: one derivative for each weight.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Nach {claim:reads.at} Epochen zu je {claim:steps} Schritten liest es mehr als **{claim:reads}** der Testziffern richtig, im Mittel von fünf Aufteilungen in Training und Test. Jeder Schritt benutzte einen Gradienten: eine Ableitung für jedes Gewicht.</translation>
    </message>
    <message>
        <source>Reading digits</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Ziffern lesen</translation>
    </message>
    <message>
        <source>A derivative says how the loss changes when a weight changes. So change it and look:</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Eine Ableitung sagt, wie sich der Verlust ändert, wenn sich ein Gewicht ändert. Also ändern wir es und sehen nach:</translation>
    </message>
    <message>
        <source>These are **central differences**. They need no theory, and they come to the same: for this network the two gradients differ by less than {claim:agree} of their size. On a smaller task, two moons with {claim:small_weights} weights, a whole training ends at a loss of {claim:small_loss_numerical} with the one and of {claim:small_loss} with the other.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Das sind **zentrale Differenzen**. Sie brauchen keine Theorie und kommen auf dasselbe: Bei diesem Netz weichen die beiden Gradienten um weniger als das {claim:agree}-Fache ihrer Größe voneinander ab. Bei einer kleineren Aufgabe, zwei Monden mit {claim:small_weights} Gewichten, endet ein ganzes Training mit dem einen bei einem Verlust von {claim:small_loss_numerical} und mit dem anderen bei {claim:small_loss}.</translation>
    </message>
    <message>
        <source>What does one step cost that way?</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Was kostet ein Schritt auf diese Weise?</translation>
    </message>
    <message>
        <source>Two forward passes for each weight: {claim:passes} for a single step. Backpropagation takes the arithmetic of {claim:backpropagation} forward passes for *all* weights together, its own forward pass included.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Zwei Vorwärtsdurchläufe für jedes Gewicht: {claim:passes} für einen einzigen Schritt. Backpropagation braucht die Rechenarbeit von {claim:backpropagation} Vorwärtsdurchläufen für *alle* Gewichte zusammen, der eigene Vorwärtsdurchlauf eingeschlossen.</translation>
    </message>
    <message>
        <source>Go on by central differences</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Mit zentralen Differenzen weiter</translation>
    </message>
    <message>
        <source>Watch how fast the steps are counted now. The [cost](look:cost) panel has the sum: {claim:ratio} times the arithmetic. One such step costs as much as more than {claim:epochs_for_one} epochs of backpropagation.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Achte darauf, wie schnell die Schritte jetzt gezählt werden. Im Bereich [Kosten](look:cost) steht die Rechnung: das {claim:ratio}-Fache an Rechenarbeit. Ein solcher Schritt kostet so viel wie mehr als {claim:epochs_for_one} Epochen Backpropagation.</translation>
    </message>
    <message>
        <source>The gradient without any chain rule</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Der Gradient ganz ohne Kettenregel</translation>
    </message>
    <message>
        <source>Each weight has its own derivative, but they share nearly everything. What comes back to a unit, its δ, is worked out once and then used by all weights that lead into it, and by all units before it:</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Jedes Gewicht hat seine eigene Ableitung, aber sie haben fast alles gemeinsam. Was bei einer Einheit zurückkommt, ihr δ, wird einmal ausgerechnet und dann von allen Gewichten benutzt, die zu ihr führen, und von allen Einheiten vor ihr:</translation>
    </message>
    <message>
        <source>The price is memory. The way back needs the values of the way forward, so they have to be kept: {claim:memory} bytes for one mini-batch here, and much more in large networks.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Der Preis ist Speicher. Der Rückweg braucht die Werte des Hinwegs, also müssen sie aufbewahrt werden: {claim:memory} Byte für einen Mini-Batch hier, und viel mehr in großen Netzen.</translation>
    </message>
    <message>
        <source>Why it is so cheap</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Warum sie so billig ist</translation>
    </message>
    <message>
        <source>Shake all weights a little. If the loss of the mini-batch falls, keep them so, else put them back. That is two forward passes a step, about as cheap as backpropagation.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Schüttle alle Gewichte ein wenig. Sinkt der Verlust des Mini-Batches, so lass sie so, sonst setze sie zurück. Das sind zwei Vorwärtsdurchläufe je Schritt, ungefähr so billig wie Backpropagation.</translation>
    </message>
    <message>
        <source>Will random steps learn to read?</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Lernen zufällige Schritte lesen?</translation>
    </message>
    <message>
        <source>They do learn something. After the same {claim:random_slow.at} epochs less than {claim:random_slow} of the test digits are right, in each of three runs. After ten times as many it is more than {claim:random_learns}, and still less than {claim:random_long}. A random direction among {claim:weights} hardly ever points downhill by much; the gradient always does.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Etwas lernen sie durchaus. Nach denselben {claim:random_slow.at} Epochen sind weniger als {claim:random_slow} der Testziffern richtig, in jedem von drei Läufen. Nach zehnmal so vielen sind es mehr als {claim:random_learns} und noch immer weniger als {claim:random_long}. Eine zufällige Richtung unter {claim:weights} zeigt kaum je deutlich bergab; der Gradient tut es immer.</translation>
    </message>
    <message>
        <source>random steps</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>zufällige Schritte</translation>
    </message>
    <message>
        <source>Backpropagation against random steps</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Backpropagation gegen zufällige Schritte</translation>
    </message>
    <message>
        <source>Without a gradient: random steps</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Ohne Gradienten: zufällige Schritte</translation>
    </message>
    <message>
        <source>Now two moons, and {claim:small_weights} weights. All training points at once, so that the loss is not a matter of luck.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Nun zwei Monde und {claim:small_weights} Gewichte. Alle Trainingspunkte auf einmal, damit der Verlust keine Glückssache ist.</translation>
    </message>
    <message>
        <source>The same race with 22 weights</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Dasselbe Rennen mit 22 Gewichten</translation>
    </message>
    <message>
        <source>Who wins?</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Wer gewinnt?</translation>
    </message>
    <message>
        <source>Nobody for sure. After {claim:small_random.at} steps the loss of random steps is less than {claim:small_random} times that of backpropagation, the median of fifteen runs; in the best of them it is less than {claim:small_random_best} times. With few weights a random direction is often a good one, and a random step can be longer than α times a small gradient. The rates are not the same, so do not take the order too seriously. But both arrive: in most runs each loss is below {claim:small_arrives}.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Niemand mit Sicherheit. Nach {claim:small_random.at} Schritten ist der Verlust der zufälligen Schritte weniger als {claim:small_random}-mal so groß wie der von Backpropagation, im Median aus fünfzehn Läufen; im besten davon ist er weniger als {claim:small_random_best}-mal so groß. Bei wenigen Gewichten ist eine zufällige Richtung oft eine gute, und ein zufälliger Schritt kann länger sein als α mal ein kleiner Gradient. Die Raten sind nicht dieselben, nimm die Reihenfolge also nicht zu ernst. Aber beide kommen an: In den meisten Läufen liegt jeder Verlust unter {claim:small_arrives}.</translation>
    </message>
    <message>
        <source>Where it buys little</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Wo sie wenig bringt</translation>
    </message>
    <message>
        <source>Backpropagation is not a cleverer way of learning. It is a cheap way to the gradient: that of *all* weights for the price of two or three forward passes, however many weights there are. With {claim:small_weights} of them that hardly matters. For these digits it is a factor of {claim:ratio}, and it grows with every weight.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Backpropagation ist keine klügere Art zu lernen. Sie ist ein billiger Weg zum Gradienten: zu dem *aller* Gewichte für den Preis von zwei oder drei Vorwärtsdurchläufen, gleich wie viele Gewichte es sind. Bei {claim:small_weights} spielt das kaum eine Rolle. Bei diesen Ziffern ist es ein Faktor von {claim:ratio}, und er wächst mit jedem Gewicht.</translation>
    </message>
    <message>
        <source>It needs a derivative at every place. Where there is none, in a game or a program, people still take steps at random, more cleverly than here.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Sie braucht an jeder Stelle eine Ableitung. Wo es keine gibt, in einem Spiel oder in einem Programm, macht man noch immer zufällige Schritte, nur geschickter als hier.</translation>
    </message>
    <message>
        <source>What backpropagation buys</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Was Backpropagation bringt</translation>
    </message>
    <message>
        <source>Two moons</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Zwei Monde</translation>
    </message>
</context>
</TS>
