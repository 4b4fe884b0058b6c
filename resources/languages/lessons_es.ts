<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Backscope</name>
    <message>
        <source>One example goes forward through four units, its error comes back, and eight weights change. Every number of this step can be worked out on paper, and every one of them is on the screen.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Un ejemplo recorre cuatro unidades hacia delante, su error vuelve hacia atrás y ocho pesos cambian. Todos los números de este paso se pueden calcular sobre el papel, y todos están en la pantalla.</translation>
    </message>
    <message>
        <source>Two inputs at the left, two [hidden units](look:layer/0), two [outputs](look:layer/1). Each line between them is a **weight**: a number that says how much of one unit reaches the next. The whole point of training is to find good weights.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>A la izquierda hay dos entradas; después, dos [unidades ocultas](look:layer/0) y dos [salidas](look:layer/1). Cada línea entre ellas es un **peso**: un número que dice cuánto de una unidad llega a la siguiente. Entrenar no es otra cosa que encontrar buenos pesos.</translation>
    </message>
    <message>
        <source>There is a single example. Its inputs are {setting:data.inputs[0][0]} and {setting:data.inputs[0][1]}; the outputs should be {setting:data.targets[0][0]} and {setting:data.targets[0][1]}. The weights begin at values that somebody wrote down (the example is [Matt Mazur&apos;s](https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/)), so everybody gets the same numbers.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Hay un solo ejemplo. Sus entradas son {setting:data.inputs[0][0]} y {setting:data.inputs[0][1]}; las salidas deberían ser {setting:data.targets[0][0]} y {setting:data.targets[0][1]}. Los pesos parten de valores que alguien dejó escritos (el ejemplo es de [Matt Mazur](https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/)), así que todo el mundo obtiene los mismos números.</translation>
    </message>
    <message>
        <source>Go to the start of the forward pass</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Ir al inicio de la pasada hacia delante</translation>
    </message>
    <message>
        <source>What is in front of you</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Lo que tienes delante</translation>
    </message>
    <message>
        <source>Look at the [first hidden unit](look:node/0/0). It adds up its inputs, each times its weight, and its bias:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Mira la [primera unidad oculta](look:node/0/0). Suma sus entradas, cada una multiplicada por su peso, y añade su sesgo:</translation>
    </message>
    <message>
        <source>Then it squeezes the sum into the range from 0 to 1 with the sigmoid:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Después comprime la suma en el intervalo de 0 a 1 con la sigmoide:</translation>
    </message>
    <message>
        <source>The other units do the same with their own weights. The second hidden unit comes to {claim:a_h2}, the outputs to {claim:o1} and {claim:o2}.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Las demás unidades hacen lo mismo con sus propios pesos. La segunda unidad oculta llega a {claim:a_h2}; las salidas, a {claim:o1} y {claim:o2}.</translation>
    </message>
    <message>
        <source>Both outputs are near three quarters. Which of them has to go up, and which down?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Las dos salidas están cerca de tres cuartos. ¿Cuál tiene que subir y cuál tiene que bajar?</translation>
    </message>
    <message>
        <source>The first should be {setting:data.targets[0][0]}, so it has to fall a long way. The second should be {setting:data.targets[0][1]}, so it has to rise. One step will not get them there; it will only move them in the right direction.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La primera debería ser {setting:data.targets[0][0]}, así que le queda mucho por bajar. La segunda debería ser {setting:data.targets[0][1]}, así que tiene que subir. Un solo paso no las llevará hasta allí; solo las moverá en la dirección correcta.</translation>
    </message>
    <message>
        <source>Forward: from the inputs to the outputs</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Adelante: de las entradas a las salidas</translation>
    </message>
    <message>
        <source>The [loss](look:loss) is one number for &quot;how wrong&quot;: half the squared error of each output, added up.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La [pérdida](look:loss) es un número que dice «cuánto se equivoca» la red: la mitad del error al cuadrado de cada salida, todo sumado.</translation>
    </message>
    <message>
        <source>How wrong is it?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>¿Cuánto se equivoca?</translation>
    </message>
    <message>
        <source>Now the other way round. We ask of each weight: if it were a tiny bit larger, how much would the loss change? That is the **gradient**, and the chain rule finds it from right to left.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Ahora, al revés. A cada peso le preguntamos: si fuera un poquito mayor, ¿cuánto cambiaría la pérdida? Eso es el **gradiente**, y la regla de la cadena lo encuentra de derecha a izquierda.</translation>
    </message>
    <message>
        <source>Go to the start of the backward pass</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Ir al inicio de la pasada hacia atrás</translation>
    </message>
    <message>
        <source>At the [first output](look:node/1/0) the error and the slope of the sigmoid multiply:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>En la [primera salida](look:node/1/0) se multiplican el error y la pendiente de la sigmoide:</translation>
    </message>
    <message>
        <source>The [weight from the first hidden unit](look:link/1/0/0) gets its share, the size of what came through it:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>El [peso que viene de la primera unidad oculta](look:link/1/0/0) recibe su parte, según cuánto pasó por él:</translation>
    </message>
    <message>
        <source>A hidden unit has sent its activation to both outputs, so it collects from both, through the weights:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Una unidad oculta ha enviado su activación a las dos salidas; por eso recoge de las dos, a través de los pesos:</translation>
    </message>
    <message>
        <source>That times its first input is the gradient of the [first weight](look:link/0/0/0): {claim:slope_w1}. It is tiny, because the input is small and two slopes of a sigmoid stand in between.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Eso, multiplicado por su primera entrada, es el gradiente del [primer peso](look:link/0/0/0): {claim:slope_w1}. Es diminuto, porque la entrada es pequeña y hay dos pendientes de sigmoide por medio.</translation>
    </message>
    <message>
        <source>Backward: who is to blame?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Atrás: ¿quién tiene la culpa?</translation>
    </message>
    <message>
        <source>Each weight goes a little against its gradient. How far is up to the [learning rate](look:controls.learning_rate), here {setting:training.optimizer.learning_rate}:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Cada peso se mueve un poco en contra de su gradiente. Cuánto, lo decide la [tasa de aprendizaje](look:controls.learning_rate), aquí {setting:training.optimizer.learning_rate}:</translation>
    </message>
    <message>
        <source>The first weight moves from {claim:w1} to {claim:w1_after}. The biases stay as they are in this example.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>El primer peso pasa de {claim:w1} a {claim:w1_after}. En este ejemplo los sesgos se quedan como están.</translation>
    </message>
    <message>
        <source>Make one whole step</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Dar un paso completo</translation>
    </message>
    <message>
        <source>The loss is now **{claim:loss_after}**. After one more step it is {claim:loss_after_two}; after ten thousand, below {claim:loss_after_many}.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La pérdida es ahora **{claim:loss_after}**. Tras un paso más es {claim:loss_after_two}; tras diez mil, menor que {claim:loss_after_many}.</translation>
    </message>
    <message>
        <source>Train on, fast</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Seguir entrenando, rápido</translation>
    </message>
    <message>
        <source>The update: a step downhill</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La actualización: un paso cuesta abajo</translation>
    </message>
    <message>
        <source>The article prints another loss after this step: {claim:loss_published}. The two agree in the first six digits. Who is right?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>El artículo da otra pérdida después de este paso: {claim:loss_published}. Las dos coinciden en las seis primeras cifras. ¿Quién tiene razón?</translation>
    </message>
    <message>
        <source>The gradient of a hidden weight contains an output weight. Suppose that weight has already been changed. Which value belongs into the formula?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>El gradiente de un peso oculto contiene un peso de salida. Supón que ese peso ya se ha cambiado. ¿Qué valor va en la fórmula?</translation>
    </message>
    <message>
        <source>The old one. All derivatives of a step are taken at the same point, before anything moves.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>El antiguo. Todas las derivadas de un paso se toman en el mismo punto, antes de que nada se mueva.</translation>
    </message>
    <message>
        <source>Whoever changes the output weights first, and then uses the new ones for the hidden layer, follows a gradient that belongs to no single place. That gives {claim:loss_published}. It is an easy mistake to make in a program, and a hard one to see: the loss falls all the same.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Quien cambia primero los pesos de salida y usa luego los nuevos para la capa oculta sigue un gradiente que no corresponde a ningún punto concreto. Así se llega a {claim:loss_published}. Es un error fácil de cometer en un programa y difícil de ver: la pérdida baja de todos modos.</translation>
    </message>
    <message>
        <source>There is a test that would have found it. Move one weight a little up and a little down and see how the loss changes: that is its gradient without any chain rule. Done for every weight of the right step, the two differ by less than {claim:gradient_check} of their size. With the mistake they differ by more than {claim:mistake_found}.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Hay una prueba que lo habría descubierto. Mueve un peso un poco hacia arriba y un poco hacia abajo y mira cómo cambia la pérdida: eso es su gradiente, sin ninguna regla de la cadena. Hecho con cada peso del paso correcto, los dos resultados difieren en menos de {claim:gradient_check} veces su tamaño. Con el error, en más de {claim:mistake_found} veces.</translation>
    </message>
    <message>
        <source>A famous mistake</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Un error famoso</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Un paso a mano</translation>
    </message>
    <message>
        <source>The first weight of the first hidden unit; the other one is the same.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>El primer peso de la primera unidad oculta; el otro es igual.</translation>
    </message>
    <message>
        <source>Its weighted sum for two ones.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Su suma ponderada con dos unos.</translation>
    </message>
    <message>
        <source>Its activation for two ones.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Su activación con dos unos.</translation>
    </message>
    <message>
        <source>The bias of the second hidden unit.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>El sesgo de la segunda unidad oculta.</translation>
    </message>
    <message>
        <source>The output&apos;s weight for the first hidden unit.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>El peso de la salida para la primera unidad oculta.</translation>
    </message>
    <message>
        <source>The output&apos;s weight for the second hidden unit.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>El peso de la salida para la segunda unidad oculta.</translation>
    </message>
    <message>
        <source>The answer for two ones.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La respuesta a dos unos.</translation>
    </message>
    <message>
        <source>The weighted sum of the second hidden unit for a one and a zero.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La suma ponderada de la segunda unidad oculta con un uno y un cero.</translation>
    </message>
    <message>
        <source>The answer for a one and a zero.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La respuesta a un uno y un cero.</translation>
    </message>
    <message>
        <source>The answer for a zero and a one.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La respuesta a un cero y un uno.</translation>
    </message>
    <message>
        <source>The answer for two zeros.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La respuesta a dos ceros.</translation>
    </message>
    <message>
        <source>The loss with the weights that were written down: all four answers are right.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La pérdida con los pesos que alguien escribió: las cuatro respuestas son correctas.</translation>
    </message>
    <message>
        <source>Where all answers are right, a step of training changes nothing.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Donde todas las respuestas son correctas, un paso de entrenamiento no cambia nada.</translation>
    </message>
    <message>
        <source>Without the bend the same weights answer 2 to two zeros.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Sin el doblez, los mismos pesos responden 2 a dos ceros.</translation>
    </message>
    <message>
        <source>Without the bend training stops at a quarter, from wherever it begins.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Sin el doblez, el entrenamiento se detiene en un cuarto, empiece donde empiece.</translation>
    </message>
    <message>
        <source>And so it does from the weights that were written down.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Y lo mismo ocurre desde los pesos que alguien escribió.</translation>
    </message>
    <message>
        <source>The answer for two ones, with that weight changed.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La respuesta a dos unos, con ese peso cambiado.</translation>
    </message>
    <message>
        <source>The loss with that weight changed.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La pérdida con ese peso cambiado.</translation>
    </message>
    <message>
        <source>Training repairs what was changed.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>El entrenamiento repara lo que se cambió.</translation>
    </message>
    <message>
        <source>From most of twenty random beginnings training does not find such weights.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Desde la mayoría de veinte comienzos al azar, el entrenamiento no encuentra pesos así.</translation>
    </message>
    <message>
        <source>From some it does.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Desde algunos, sí.</translation>
    </message>
    <message>
        <source>Without the bend the largest of its answers is one half in the end.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Sin el doblez, la mayor de sus respuestas es al final un medio.</translation>
    </message>
    <message>
        <source>The smallest of its answers is one half too.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La menor de sus respuestas también es un medio.</translation>
    </message>
    <message>
        <source>How a network gets from its inputs to its answer: every unit multiplies, adds and bends, and hands one number on. Here all the numbers are whole, so you can do it in your head.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Cómo llega una red desde sus entradas hasta su respuesta: cada unidad multiplica, suma y dobla, y pasa un solo número a la siguiente. Aquí todos los números son enteros, así que puedes hacerlo de cabeza.</translation>
    </message>
    <message>
        <source>Two [inputs](look:input/0) at the left, two [hidden units](look:layer/0), one [output](look:layer/1). Each line is a **weight**: a number that says how much of one unit reaches the next. Blue is positive, orange negative, and a thicker line is a larger number.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>A la izquierda hay dos [entradas](look:input/0); después, dos [unidades ocultas](look:layer/0) y una [salida](look:layer/1). Cada línea es un **peso**: un número que dice cuánto de una unidad llega a la siguiente. El azul es positivo, el naranja es negativo, y una línea más gruesa es un número mayor.</translation>
    </message>
    <message>
        <source>Nothing has been trained. Somebody wrote these weights down so that the network does one thing, after [an example](https://www.deeplearningbook.org/contents/mlp.html) by Goodfellow, Bengio and Courville: answer 1 when exactly one of the two inputs is 1, and 0 otherwise. That is called **exclusive or**.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Aquí no se ha entrenado nada. Alguien escribió estos pesos para que la red haga una sola cosa, según [un ejemplo](https://www.deeplearningbook.org/contents/mlp.html) de Goodfellow, Bengio y Courville: responder 1 cuando exactamente una de las dos entradas es 1, y 0 en los demás casos. Eso se llama **o exclusivo**.</translation>
    </message>
    <message>
        <source>The first example is $x_1 = 1$, $x_2 = 1$. Look at the [first hidden unit](look:node/0/0). It multiplies each input by its weight, adds them up, and adds a number of its own, the **bias** $b$:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>El primer ejemplo es $x_1 = 1$, $x_2 = 1$. Mira la [primera unidad oculta](look:node/0/0). Multiplica cada entrada por su peso, lo suma todo y añade un número propio, el **sesgo** $b$:</translation>
    </message>
    <message>
        <source>Then it bends the sum: what is negative becomes 0, the rest stays. That is the **activation function** called ReLU, and the result is the unit&apos;s **activation**:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Después dobla la suma: lo negativo se convierte en 0, lo demás queda igual. Esa es la **función de activación** llamada ReLU, y el resultado es la **activación** de la unidad:</translation>
    </message>
    <message>
        <source>The [second hidden unit](look:node/0/1) has the same weights, but its bias is ${claim:b_h2}$. It arrives at {claim:a_h2}.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La [segunda unidad oculta](look:node/0/1) tiene los mismos pesos, pero su sesgo es ${claim:b_h2}$. Llega a {claim:a_h2}.</translation>
    </message>
    <message>
        <source>One unit: multiply, add, bend</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Una unidad: multiplicar, sumar, doblar</translation>
    </message>
    <message>
        <source>The [output](look:node/1/0) takes the two activations as its inputs. Its weights are ${claim:v1}$ and ${claim:v2}$, and it does not bend:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La [salida](look:node/1/0) toma como entradas las dos activaciones. Sus pesos son ${claim:v1}$ y ${claim:v2}$, y no dobla:</translation>
    </message>
    <message>
        <source>The answer for two ones is {claim:y_11}, as it should be. All of this for a whole layer at once is written $z = W \cdot a + b$; it means nothing more than what you have just done.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La respuesta a dos unos es {claim:y_11}, como debe ser. Todo esto, para una capa entera de una vez, se escribe $z = W \cdot a + b$; no significa nada más que lo que acabas de hacer.</translation>
    </message>
    <message>
        <source>Go to the output</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Ir a la salida</translation>
    </message>
    <message>
        <source>The next example is $x_1 = 1$, $x_2 = 0$. Work it out before you look: what do the two hidden units say, and what is the answer?</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>El ejemplo siguiente es $x_1 = 1$, $x_2 = 0$. Calcúlalo antes de mirar: ¿qué dicen las dos unidades ocultas y cuál es la respuesta?</translation>
    </message>
    <message>
        <source>The first unit: $1 + 0 + 0 = 1$. The second: $1 + 0 - 1 = {claim:z_h2_10}$, so it is silent. The output: {claim:y_10}.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La primera unidad: $1 + 0 + 0 = 1$. La segunda: $1 + 0 - 1 = {claim:z_h2_10}$, así que calla. La salida: {claim:y_10}.</translation>
    </message>
    <message>
        <source>Press the full stop on the keyboard, which shows the next example, and compare. The [prediction](look:prediction) has all four at once: a blue ridge through the two corners where the answer is {claim:y_01}, and {claim:y_00} in the other two.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Pulsa en el teclado la tecla del punto, que muestra el ejemplo siguiente, y compara. La [predicción](look:prediction) muestra los cuatro a la vez: una franja azul que pasa por las dos esquinas donde la respuesta es {claim:y_01}, y {claim:y_00} en las otras dos.</translation>
    </message>
    <message>
        <source>The next layer does the same</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La capa siguiente hace lo mismo</translation>
    </message>
    <message>
        <source>Without it, the hidden units would only add. Sums of sums are sums again: two layers could do no more than one.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Sin él, las unidades ocultas solo sumarían. Las sumas de sumas son otra vez sumas: dos capas no podrían hacer más que una.</translation>
    </message>
    <message>
        <source>Take the bend away and keep the weights. What does the network now answer for $x_1 = 0$, $x_2 = 0$?</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Quita el doblez y conserva los pesos. ¿Qué responde ahora la red a $x_1 = 0$, $x_2 = 0$?</translation>
    </message>
    <message>
        <source>The second unit now lets its $-1$ through, and the output makes $-2 \cdot (-1)$ of it: {claim:flat_00}. The answer should be 0.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>La segunda unidad deja pasar ahora su $-1$, y la salida lo convierte en $-2 \cdot (-1)$: {claim:flat_00}. La respuesta debería ser 0.</translation>
    </message>
    <message>
        <source>Take the bend away</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Quitar el doblez</translation>
    </message>
    <message>
        <source>Could other weights save it? Training looks for them. Let it, and watch the **loss** in the [curves](look:curves), which says how wrong the answers are on average; 0 is perfect. From here it stops at {claim:flat_stuck_here}, and from each of five random beginnings at {claim:flat_stuck} too. There it answers one half to everything, which is the best that a sum can do with exclusive or.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>¿Podrían arreglarlo otros pesos? El entrenamiento los busca. Déjalo buscar y observa en las [curvas](look:curves) la **pérdida**, que dice cuánto se equivocan las respuestas en promedio; 0 es perfecto. Desde aquí se detiene en {claim:flat_stuck_here}, y desde cada uno de cinco comienzos al azar, también en {claim:flat_stuck}. Ahí la red responde un medio a todo, que es lo mejor que una suma puede hacer con el o exclusivo.</translation>
    </message>
    <message>
        <source>Let it train without the bend</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Dejar que entrene sin el doblez</translation>
    </message>
    <message>
        <source>What the bend is for</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Para qué sirve el doblez</translation>
    </message>
    <message>
        <source>A forward pass only computes. It changes no weight, and the same inputs give the same answer every time. If you change a weight, the answers change with it. Here the second weight of the output goes from ${claim:v2}$ to $-1$:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Una pasada hacia delante solo calcula. No cambia ningún peso, y las mismas entradas dan siempre la misma respuesta. Si cambias un peso, cambian con él las respuestas. Aquí el segundo peso de la salida pasa de ${claim:v2}$ a $-1$:</translation>
    </message>
    <message>
        <source>Change one weight</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Cambiar un peso</translation>
    </message>
    <message>
        <source>For two ones the answer is now {claim:y_11_other}, which is wrong. The [loss](look:loss) went from {claim:loss_right} to {claim:loss_other}. Finding weights that make it small is what training does:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>A dos unos la respuesta es ahora {claim:y_11_other}, y está mal. La [pérdida](look:loss) ha pasado de {claim:loss_right} a {claim:loss_other}. Encontrar pesos que la hagan pequeña es la tarea del entrenamiento:</translation>
    </message>
    <message>
        <source>Let training repair it</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Dejar que el entrenamiento lo repare</translation>
    </message>
    <message>
        <source>After {claim:repaired.at} steps it is below {claim:repaired} again.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Tras {claim:repaired.at} pasos vuelve a ser menor que {claim:repaired}.</translation>
    </message>
    <message>
        <source>Change one number, get another answer</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Cambia un número y cambiará la respuesta</translation>
    </message>
    <message>
        <source>A unit adds up its inputs, each times its weight, and a bias; then it bends the sum.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Una unidad suma sus entradas, cada una multiplicada por su peso, y un sesgo; después dobla la suma.</translation>
    </message>
    <message>
        <source>Each layer works on what the layer before it has made.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Cada capa trabaja con lo que ha hecho la capa anterior.</translation>
    </message>
    <message>
        <source>A forward pass gives an answer and changes nothing.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Una pasada hacia delante da una respuesta y no cambia nada.</translation>
    </message>
    <message>
        <source>Real networks do the same, only with more units. What is not typical here is how tidy the weights are. People wrote them down; training often does not find any that do. From more than half of twenty random beginnings the loss stays above {claim:not_found}, since with only two units nothing may go wrong with either. From some of them it does fall below {claim:sometimes_found}.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Las redes reales hacen lo mismo, solo que con más unidades. Lo que aquí no es típico es lo ordenados que son los pesos. Los escribieron personas; el entrenamiento muchas veces no encuentra otros que sirvan. Desde más de la mitad de veinte comienzos al azar la pérdida se queda por encima de {claim:not_found}, porque con solo dos unidades no puede fallar ninguna. Desde algunos sí baja de {claim:sometimes_found}.</translation>
    </message>
    <message>
        <source>What to remember</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Qué conviene recordar</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <extracomment>02-forward-pass</extracomment>
        <translation>Pasada hacia delante</translation>
    </message>
    <message>
        <source>The loss before anything is changed.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>La pérdida antes de cambiar nada.</translation>
    </message>
    <message>
        <source>The first weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>El primer peso.</translation>
    </message>
    <message>
        <source>The loss with w a little larger.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>La pérdida con w un poco mayor.</translation>
    </message>
    <message>
        <source>The loss with w a little smaller.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>La pérdida con w un poco menor.</translation>
    </message>
    <message>
        <source>The difference of the two.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>La diferencia entre las dos.</translation>
    </message>
    <message>
        <source>How far the larger weight is from the first one; the smaller one is as far.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>A qué distancia está el peso mayor del original; el menor está igual de lejos.</translation>
    </message>
    <message>
        <source>How fast the loss changes with the output.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Con qué rapidez cambia la pérdida con la salida.</translation>
    </message>
    <message>
        <source>The upper output weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>El peso de salida de arriba.</translation>
    </message>
    <message>
        <source>The lower output weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>El peso de salida de abajo.</translation>
    </message>
    <message>
        <source>The upper unit&apos;s weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>El peso de la unidad de arriba.</translation>
    </message>
    <message>
        <source>The lower unit&apos;s weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>El peso de la unidad de abajo.</translation>
    </message>
    <message>
        <source>The slope of the upper unit.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>La pendiente de la unidad de arriba.</translation>
    </message>
    <message>
        <source>The slope of the lower unit.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>La pendiente de la unidad de abajo.</translation>
    </message>
    <message>
        <source>The slope of the first unit.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>La pendiente de la primera unidad.</translation>
    </message>
    <message>
        <source>The upper unit&apos;s delta.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>El delta de la unidad de arriba.</translation>
    </message>
    <message>
        <source>The lower unit&apos;s delta.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>El delta de la unidad de abajo.</translation>
    </message>
    <message>
        <source>The first unit&apos;s delta.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>El delta de la primera unidad.</translation>
    </message>
    <message>
        <source>The slope of the first unit with a large weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>La pendiente de la primera unidad con un peso grande.</translation>
    </message>
    <message>
        <source>The derivative there, in size.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>El tamaño de la derivada en ese punto.</translation>
    </message>
    <message>
        <source>The loss there.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>La pérdida en ese punto.</translation>
    </message>
    <message>
        <source>It has changed by little on that long way.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>En todo ese camino ha cambiado poco.</translation>
    </message>
    <message>
        <source>Backpropagation and central differences agree.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>La retropropagación y las diferencias centrales coinciden.</translation>
    </message>
    <message>
        <source>They agree in a larger network too, for each of five draws.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>También coinciden en una red más grande, con cada uno de cinco comienzos al azar.</translation>
    </message>
    <message>
        <source>Weights and biases of that network.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Pesos y sesgos de aquella red.</translation>
    </message>
    <message>
        <source>Forward passes for central differences.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Pasadas hacia delante para las diferencias centrales.</translation>
    </message>
    <message>
        <source>Three steps with the derivatives.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Tres pasos con las derivadas.</translation>
    </message>
    <message>
        <source>With the mistake of updating layer by layer they do not.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Con el error de actualizar capa por capa no coinciden.</translation>
    </message>
    <message>
        <source>How a weight at the far left can know what it did to the loss at the far right. The answer is a product along each path, a sum over the paths, and a test that finds out whether you got it right.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Cómo puede saber un peso, en el extremo izquierdo, qué le ha hecho a la pérdida, en el extremo derecho. La respuesta es un producto a lo largo de cada camino, una suma sobre los caminos y una prueba que descubre si lo has hecho bien.</translation>
    </message>
    <message>
        <source>One [input](look:input/0) with the value 1. One [unit](look:node/0/0), whose activation goes to [two units](look:layer/1), and both of these to the [output](look:node/2/0). So the [first weight](look:link/0/0/0), called $w$ here, has two ways to reach the loss.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Una [entrada](look:input/0) con el valor 1. Una [unidad](look:node/0/0), cuya activación va a [dos unidades](look:layer/1), y de ambas a la [salida](look:node/2/0). Así que el [primer peso](look:link/0/0/0), al que aquí llamamos $w$, tiene dos caminos para llegar a la pérdida.</translation>
    </message>
    <message>
        <source>The **loss** $L$ is one number for how wrong the output is, here half the squared error. It stands at {claim:loss}. The question of this lesson: if $w$ goes up a little, does $L$ rise or fall, and how fast? That number is the **derivative** $\frac{\partial L}{\partial w}$.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>La **pérdida** $L$ es un número que dice cuánto se equivoca la salida; aquí, la mitad del error al cuadrado. Vale {claim:loss}. La pregunta de esta lección: si $w$ sube un poco, ¿$L$ sube o baja, y con qué rapidez? Ese número es la **derivada** $\frac{\partial L}{\partial w}$.</translation>
    </message>
    <message>
        <source>Nothing is easier: change $w$ a little and look. It is {claim:w} now. Try a little more, then a little less, and read the [loss](look:loss):</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Nada más fácil: cambia $w$ un poco y mira. Ahora vale {claim:w}. Prueba con un poco más y luego con un poco menos, y lee la [pérdida](look:loss):</translation>
    </message>
    <message>
        <source>w a little larger</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>w un poco mayor</translation>
    </message>
    <message>
        <source>w a little smaller</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>w un poco menor</translation>
    </message>
    <message>
        <source>(The stage rounds to three digits; here are six.) With {claim:apart} more the loss is {claim:loss_up}, with as much less it is {claim:loss_down}. The difference of the two, divided by how far apart the two weights are:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>(El lienzo redondea a tres cifras; aquí hay seis.) Con {claim:apart} más, la pérdida es {claim:loss_up}; con otro tanto menos, es {claim:loss_down}. La diferencia entre las dos, dividida por la distancia entre los dos pesos:</translation>
    </message>
    <message>
        <source>So the loss falls when $w$ rises. Keep that number; it will be needed. This way of asking is called **central differences**. It costs two forward passes for each weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Así que la pérdida baja cuando $w$ sube. Guarda ese número; hará falta. Esta manera de preguntar se llama **diferencias centrales**. Cuesta dos pasadas hacia delante por cada peso.</translation>
    </message>
    <message>
        <source>Ask by trying</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Preguntar probando</translation>
    </message>
    <message>
        <source>Now without trying. A small push on $w$ travels to the right, and every station makes it larger or smaller by a factor:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Ahora, sin probar. Un pequeño empujón en $w$ viaja hacia la derecha, y cada estación lo hace mayor o menor por un factor:</translation>
    </message>
    <message>
        <source>A link multiplies the push by its weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Una conexión multiplica el empujón por su peso.</translation>
    </message>
    <message>
        <source>A unit multiplies it by the **slope** of its activation function, written $f&apos;(z)$: how much $a$ moves when $z$ does.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Una unidad lo multiplica por la **pendiente** de su función de activación, que se escribe $f&apos;(z)$: cuánto se mueve $a$ cuando se mueve $z$.</translation>
    </message>
    <message>
        <source>At the far right the loss changes with the output at the rate $\hat{y} - y = {claim:error}$. From there go back along the upper link to the [upper unit](look:node/1/0): times the weight of the link, times the slope of the unit.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>En el extremo derecho, la pérdida cambia con la salida a razón de $\hat{y} - y = {claim:error}$. Desde ahí retrocede por la conexión de arriba hasta la [unidad de arriba](look:node/1/0): multiplica por el peso de la conexión y por la pendiente de la unidad.</translation>
    </message>
    <message>
        <source>That is the **chain rule**: along a path, multiply. The product is written $\delta$, and it says how fast the loss changes with this unit&apos;s $z$. The [lower unit](look:node/1/1) has its own:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Esa es la **regla de la cadena**: a lo largo de un camino, multiplica. El producto se escribe $\delta$ y dice con qué rapidez cambia la pérdida con la $z$ de esta unidad. La [unidad de abajo](look:node/1/1) tiene el suyo:</translation>
    </message>
    <message>
        <source>Slopes along one path</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Las pendientes de un camino</translation>
    </message>
    <message>
        <source>Both paths come together at the [first unit](look:node/0/0). Each brings its $\delta$ times the weight of its link; they are added, and the slope of the unit multiplies the sum:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Los dos caminos se juntan en la [primera unidad](look:node/0/0). Cada uno trae su $\delta$ multiplicado por el peso de su conexión; se suman, y la pendiente de la unidad multiplica la suma:</translation>
    </message>
    <message>
        <source>The two disagree, as their signs show: by the upper path a larger $w$ lowers the loss, by the lower path it raises it. The upper one wins. One factor is left, the input that comes in through $w$:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Los dos no están de acuerdo, como muestran sus signos: por el camino de arriba, una $w$ mayor baja la pérdida; por el de abajo, la sube. Gana el de arriba. Queda un factor, la entrada que llega a través de $w$:</translation>
    </message>
    <message>
        <source>Look back at what trying gave. It is the same number.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Vuelve a mirar lo que salió probando. Es el mismo número.</translation>
    </message>
    <message>
        <source>Between the input and the loss of a real network there are millions of paths. Does anybody follow each one?</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Entre la entrada y la pérdida de una red real hay millones de caminos. ¿Alguien los recorre uno por uno?</translation>
    </message>
    <message>
        <source>No. A unit&apos;s $\delta$ already holds everything that lies to the right of it. The layer before uses it and need not look further. So one pass from right to left serves every weight. That is **backpropagation**.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>No. El $\delta$ de una unidad ya contiene todo lo que queda a su derecha. La capa anterior lo usa y no necesita mirar más allá. Así, una sola pasada de derecha a izquierda sirve para todos los pesos. Eso es la **retropropagación**.</translation>
    </message>
    <message>
        <source>Where paths meet, add</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Donde los caminos se juntan, suma</translation>
    </message>
    <message>
        <source>A path is a product. What happens to the derivative of $w$ if a single factor is nearly 0?</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Un camino es un producto. ¿Qué le pasa a la derivada de $w$ si un solo factor es casi 0?</translation>
    </message>
    <message>
        <source>The whole product is nearly 0. It does not matter how wrong the output is: the weight does not hear of it.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Todo el producto es casi 0. Da igual cuánto se equivoque la salida: el peso no se entera.</translation>
    </message>
    <message>
        <source>Try it: with $w = 4$ the tanh of the first unit is almost flat. Its slope is {claim:slope_large}, and the derivative shrinks to less than {claim:derivative_large} in size, though the loss is still {claim:loss_large}.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Compruébalo: con $w = 4$, la tanh de la primera unidad es casi plana. Su pendiente es {claim:slope_large}, y el tamaño de la derivada se reduce a menos de {claim:derivative_large}, aunque la pérdida sigue siendo {claim:loss_large}.</translation>
    </message>
    <message>
        <source>Make w large</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Hacer w grande</translation>
    </message>
    <message>
        <source>Many layers mean many factors. Lessons 6 and 11 come back to this.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Muchas capas significan muchos factores. Las lecciones 6 y 11 vuelven sobre esto.</translation>
    </message>
    <message>
        <source>When one factor is nearly nothing</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Cuando un factor es casi nada</translation>
    </message>
    <message>
        <source>Whoever programs backpropagation makes mistakes, and the loss often falls all the same. So the two ways are compared for every weight at once: a **gradient check**. Here the relative difference is less than {claim:check}. In the larger network of the scenario *Disc in a ring* it is less than {claim:check_circle}, for each of five random beginnings. With the mistake from lesson 1, which updates the output layer too early, it would be more than {claim:check_mistake} here.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Quien programa la retropropagación comete errores, y muchas veces la pérdida baja de todos modos. Por eso se comparan las dos maneras con todos los pesos a la vez: una **comprobación del gradiente**. Aquí la diferencia relativa es menor que {claim:check}. En la red, más grande, del escenario *Disco en un anillo* es menor que {claim:check_circle}, con cada uno de cinco comienzos al azar. Con el error de la lección 1, que actualiza la capa de salida demasiado pronto, aquí sería mayor que {claim:check_mistake}.</translation>
    </message>
    <message>
        <source>Why not always ask by trying? That network has {claim:parameters} weights and biases, so one step would take {claim:passes} forward passes. Backpropagation takes one forward and one backward.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>¿Por qué no preguntar siempre probando? Aquella red tiene {claim:parameters} pesos y sesgos, así que un paso exigiría {claim:passes} pasadas hacia delante. La retropropagación necesita una hacia delante y una hacia atrás.</translation>
    </message>
    <message>
        <source>Train with the derivatives</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Entrenar con las derivadas</translation>
    </message>
    <message>
        <source>The gradient check</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>La comprobación del gradiente</translation>
    </message>
    <message>
        <source>Along a path the factors multiply; where paths meet, they add.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>A lo largo de un camino los factores se multiplican; donde los caminos se juntan, se suman.</translation>
    </message>
    <message>
        <source>$\delta$ says how fast the loss changes with a unit&apos;s $z$. It holds everything to the right of the unit.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>$\delta$ dice con qué rapidez cambia la pérdida con la $z$ de una unidad. Contiene todo lo que hay a la derecha de la unidad.</translation>
    </message>
    <message>
        <source>A gradient check compares with plain trying, and finds mistakes.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Una comprobación del gradiente compara con lo que se obtiene simplemente probando, y descubre los errores.</translation>
    </message>
    <message>
        <source>A derivative is a promise about *small* changes. At {claim:derivative} for each unit of $w$, the loss would be below 0 before $w$ reaches 2, which a square cannot be. In truth it changes by {claim:fall_large} on the whole way to $w = 4$. That is why steps have to be short.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Una derivada es una promesa sobre cambios *pequeños*. A razón de {claim:derivative} por cada unidad de $w$, la pérdida quedaría por debajo de 0 antes de que $w$ llegara a 2, y eso un cuadrado no puede hacerlo. En realidad cambia en {claim:fall_large} en todo el camino hasta $w = 4$. Por eso los pasos tienen que ser cortos.</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <extracomment>03-chain-rule</extracomment>
        <translation>Regla de la cadena</translation>
    </message>
    <message>
        <source>The weighted sum.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La suma ponderada.</translation>
    </message>
    <message>
        <source>The answer before training.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La respuesta antes de entrenar.</translation>
    </message>
    <message>
        <source>The squared error.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>El error cuadrático.</translation>
    </message>
    <message>
        <source>The cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La entropía cruzada.</translation>
    </message>
    <message>
        <source>The answer of a unit that is twice as sure.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La respuesta de una unidad que está el doble de segura.</translation>
    </message>
    <message>
        <source>Its squared error has hardly grown.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Su error cuadrático apenas ha crecido.</translation>
    </message>
    <message>
        <source>Its cross-entropy has doubled.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Su entropía cruzada se ha duplicado.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La pendiente de la sigmoide.</translation>
    </message>
    <message>
        <source>The delta with the squared error.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>El delta con el error cuadrático.</translation>
    </message>
    <message>
        <source>The delta with the cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>El delta con la entropía cruzada.</translation>
    </message>
    <message>
        <source>Surer and wrong: the delta with the squared error all but vanishes.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Más segura y equivocada: con el error cuadrático, el delta casi se desvanece.</translation>
    </message>
    <message>
        <source>With the cross-entropy it grows towards 1.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Con la entropía cruzada crece hacia 1.</translation>
    </message>
    <message>
        <source>Steps to an answer below a tenth, squared error.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Pasos hasta una respuesta menor que una décima, error cuadrático.</translation>
    </message>
    <message>
        <source>Steps to an answer below a tenth, cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Pasos hasta una respuesta menor que una décima, entropía cruzada.</translation>
    </message>
    <message>
        <source>Twice as sure, squared error: it does not come.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>El doble de segura, error cuadrático: la respuesta no llega hasta ahí.</translation>
    </message>
    <message>
        <source>The answer is still above 0.999 after so many steps.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Tras tantos pasos, la respuesta sigue por encima de 0,999.</translation>
    </message>
    <message>
        <source>Twice as sure, cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>El doble de segura, entropía cruzada.</translation>
    </message>
    <message>
        <source>The answer of a unit that is less sure.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La respuesta de una unidad que está menos segura.</translation>
    </message>
    <message>
        <source>Less sure, the squared error still needs some times as many steps.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Con una unidad menos segura, el error cuadrático todavía necesita varias veces más pasos.</translation>
    </message>
    <message>
        <source>At four times the rate it is at least as quick as cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Con cuatro veces la tasa es al menos tan rápido como la entropía cruzada.</translation>
    </message>
    <message>
        <source>From ordinary first weights the squared error does well.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Con pesos iniciales normales, el error cuadrático lo hace bien.</translation>
    </message>
    <message>
        <source>So does the cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La entropía cruzada, también.</translation>
    </message>
    <message>
        <source>From large first weights the squared error does badly.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Con pesos iniciales grandes, el error cuadrático lo hace mal.</translation>
    </message>
    <message>
        <source>The cross-entropy does better.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La entropía cruzada lo hace mejor.</translation>
    </message>
    <message>
        <source>The loss is one number for how wrong the network is, and training does nothing but make it small. So it matters how wrongness is measured: one way goes deaf just when the network is most mistaken.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La pérdida es un número que dice cuánto se equivoca la red, y el entrenamiento no hace otra cosa que reducirla. Por eso importa cómo se mide la equivocación: una de las medidas se queda sorda justo cuando la red más se equivoca.</translation>
    </message>
    <message>
        <source>One [input](look:input/0) that is always 1, and one [output](look:node/0/0): the smallest network there is. Its activation is a **sigmoid**, which squeezes every sum $z$ into the range from 0 to 1. Read the answer as &quot;how sure am I that this is a 1?&quot;</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Una [entrada](look:input/0) que siempre es 1 y una [salida](look:node/0/0): la red más pequeña que existe. Su activación es una **sigmoide**, que comprime cualquier suma $z$ en el intervalo de 0 a 1. Lee la respuesta como «¿hasta qué punto estoy segura de que esto es un 1?».</translation>
    </message>
    <message>
        <source>The answer should be 0. The first weights were chosen (by [Michael Nielsen](http://neuralnetworksanddeeplearning.com/chap3.html)) to make it {claim:answer}: sure, and wrong.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La respuesta debería ser 0. Los pesos iniciales se eligieron (lo hizo [Michael Nielsen](http://neuralnetworksanddeeplearning.com/chap3.html)) para que sea {claim:answer}: segura, y equivocada.</translation>
    </message>
    <message>
        <source>Show the answer and its loss</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Mostrar la respuesta y su pérdida</translation>
    </message>
    <message>
        <source>Call the answer $\hat{y}$ and what it should be $y$. The **mean squared error**, MSE in the [controls](look:controls.loss), takes the distance and squares it. With one example:</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Llamemos $\hat{y}$ a la respuesta, e $y$ a lo que debería ser. El **error cuadrático medio**, MSE en los [controles](look:controls.loss), toma la distancia y la eleva al cuadrado. Con un solo ejemplo:</translation>
    </message>
    <message>
        <source>The **cross-entropy** asks how much probability was given to the truth, and takes the logarithm. Here the truth is 0, and it was given $1 - \hat{y}$:</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La **entropía cruzada** pregunta cuánta probabilidad se le dio a la verdad, y toma el logaritmo. Aquí la verdad es 0, y se le dio $1 - \hat{y}$:</translation>
    </message>
    <message>
        <source>Both are 0 for a perfect answer and larger for a worse one. Their sizes cannot be compared, any more than metres with hours.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Las dos valen 0 para una respuesta perfecta, y más para una peor. Sus tamaños no se pueden comparar, como tampoco se comparan metros con horas.</translation>
    </message>
    <message>
        <source>Measure by cross-entropy</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Medir con la entropía cruzada</translation>
    </message>
    <message>
        <source>The network becomes twice as sure of its mistake: $z$ goes from {claim:z} to 8. What happens to the two losses?</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La red pasa a estar el doble de segura de su error: $z$ va de {claim:z} a 8. ¿Qué les ocurre a las dos pérdidas?</translation>
    </message>
    <message>
        <source>The answer goes to {claim:answer_surer}. The squared error goes to {claim:mse_surer}: it had nowhere left to go, since the answer cannot miss by more than 1. The cross-entropy goes to {claim:ce_surer}. It has doubled, and it would go on for ever.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La respuesta va a {claim:answer_surer}. El error cuadrático va a {claim:mse_surer}: ya no le quedaba adónde ir, porque la respuesta no puede fallar por más de 1. La entropía cruzada va a {claim:ce_surer}. Se ha duplicado, y podría seguir así para siempre.</translation>
    </message>
    <message>
        <source>Two ways to measure</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Dos maneras de medir</translation>
    </message>
    <message>
        <source>Training does not see the loss, only its slopes. The [output](look:node/0/0) sends back $\delta$, which says how fast the loss changes with $z$. By the chain rule, for the squared error:</source>
        <extracomment>04-the-loss</extracomment>
        <translation>El entrenamiento no ve la pérdida, solo sus pendientes. La [salida](look:node/0/0) devuelve $\delta$, que dice con qué rapidez cambia la pérdida con $z$. Según la regla de la cadena, para el error cuadrático:</translation>
    </message>
    <message>
        <source>Here $f&apos;(z)$ is the slope of the sigmoid. At a sure answer the sigmoid is flat, right or wrong, so the slope is small and little comes through. For the cross-entropy, the logarithm&apos;s own slope cancels $f&apos;(z)$ exactly:</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Aquí $f&apos;(z)$ es la pendiente de la sigmoide. En una respuesta segura la sigmoide es plana, sea correcta o no, así que la pendiente es pequeña y pasa poco. Con la entropía cruzada, la propia pendiente del logaritmo cancela $f&apos;(z)$ exactamente:</translation>
    </message>
    <message>
        <source>What is left is the mistake itself.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Lo que queda es la equivocación misma.</translation>
    </message>
    <message>
        <source>Look at δ, squared error</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Ver δ, error cuadrático</translation>
    </message>
    <message>
        <source>What the weights hear</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Lo que oyen los pesos</translation>
    </message>
    <message>
        <source>Both begin with the same answer, {claim:answer}, at the same learning rate.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Las dos empiezan con la misma respuesta, {claim:answer}, y la misma tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Draw the curve of the loss over time, for each of them, before you press.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Dibuja la curva de la pérdida en el tiempo, para cada una de las dos, antes de pulsar.</translation>
    </message>
    <message>
        <source>The squared error stays on a plateau first; then it falls. The cross-entropy falls at once, and slows down only as the answer becomes right. To an answer below {claim:ce_steps.until} it takes {claim:ce_steps} steps; the squared error takes {claim:mse_steps}.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>El error cuadrático se queda primero en una meseta; después baja. La entropía cruzada baja enseguida, y solo frena cuando la respuesta va siendo correcta. Hasta una respuesta menor que {claim:ce_steps.until} tarda de {claim:ce_steps} pasos; el error cuadrático tarda de {claim:mse_steps}.</translation>
    </message>
    <message>
        <source>squared error</source>
        <extracomment>04-the-loss</extracomment>
        <translation>error cuadrático</translation>
    </message>
    <message>
        <source>Squared error against cross-entropy</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Error cuadrático contra entropía cruzada</translation>
    </message>
    <message>
        <source>Now both start twice as sure:</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Ahora las dos empiezan el doble de seguras:</translation>
    </message>
    <message>
        <source>The same, twice as sure</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Lo mismo, el doble de seguras</translation>
    </message>
    <message>
        <source>The cross-entropy is there in less than {claim:surer_ce_steps} steps. With the squared error $\delta$ is less than {claim:delta_mse_surer}, and after {claim:surer_moved.at} steps the answer is still above {claim:surer_moved}.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La entropía cruzada llega en menos de {claim:surer_ce_steps} pasos. Con el error cuadrático, $\delta$ es menor que {claim:delta_mse_surer}, y tras {claim:surer_moved.at} pasos la respuesta sigue por encima de {claim:surer_moved}.</translation>
    </message>
    <message>
        <source>The race</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La carrera</translation>
    </message>
    <message>
        <source>Less than it looks. A network that is not so sure of its mistake, with an answer of {claim:unsure_answer}, still needs {claim:unsure_ratio} times as many steps with the squared error. But that is mostly a matter of scale: $2 f&apos;(z)$ is never more than one half, so its steps are shorter throughout. At four times the learning rate it needs {claim:unsure_fast} times the steps of cross-entropy. Only the plateau is its own fault.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Menos de lo que parece. Una red que no está tan segura de su error, con una respuesta de {claim:unsure_answer}, todavía necesita con el error cuadrático de {claim:unsure_ratio} veces tantos pasos. Pero eso es sobre todo una cuestión de escala: $2 f&apos;(z)$ nunca es mayor que un medio, así que sus pasos son siempre más cortos. Con una tasa de aprendizaje cuatro veces mayor, necesita de {claim:unsure_fast} veces los pasos de la entropía cruzada. Solo la meseta es culpa suya.</translation>
    </message>
    <message>
        <source>The same holds with many examples. The scenario *Exclusive or*, with six hidden units, was trained for {claim:xor_mse.at} steps from eleven random beginnings. Here are the medians of the training accuracy, the share of right answers:</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Lo mismo vale con muchos ejemplos. El escenario *O exclusivo*, con seis unidades ocultas, se entrenó durante {claim:xor_mse.at} pasos desde once comienzos al azar. Estas son las medianas de la exactitud de entrenamiento, la proporción de respuestas correctas:</translation>
    </message>
    <message>
        <source>From ordinary first weights: above {claim:xor_mse} with the squared error, above {claim:xor_ce} with cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Con pesos iniciales normales: más del {claim:xor_mse} con el error cuadrático, más del {claim:xor_ce} con la entropía cruzada.</translation>
    </message>
    <message>
        <source>From first weights ten times as large, so that the network begins sure of everything: below {claim:xor_mse_large} with the squared error, above {claim:xor_ce_large} with cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Con pesos iniciales diez veces mayores, de modo que la red empieza segura de todo: menos del {claim:xor_mse_large} con el error cuadrático, más del {claim:xor_ce_large} con la entropía cruzada.</translation>
    </message>
    <message>
        <source>Does it always matter?</source>
        <extracomment>04-the-loss</extracomment>
        <translation>¿Importa siempre?</translation>
    </message>
    <message>
        <source>The loss decides which mistakes count, and its slope decides what the weights hear.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La pérdida decide qué errores cuentan, y su pendiente decide qué oyen los pesos.</translation>
    </message>
    <message>
        <source>With a sigmoid at the output, the squared error hears least when the answer is surest and wrong. Cross-entropy hears the mistake itself.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Con una sigmoide en la salida, el error cuadrático oye menos cuanto más segura está la respuesta equivocada. La entropía cruzada oye la equivocación misma.</translation>
    </message>
    <message>
        <source>For classes take cross-entropy; for quantities, with a linear output, the squared error. A linear output has no flat part, so there is nothing to cancel.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>Para clases, usa la entropía cruzada; para cantidades, con una salida lineal, el error cuadrático. Una salida lineal no tiene ninguna parte plana, así que no hay nada que cancelar.</translation>
    </message>
    <message>
        <source>Cross-entropy cures the output only. A flat unit further inside is as deaf as before, whatever the loss: that is why large first weights hurt here even with it.</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La entropía cruzada solo cura la salida. Una unidad plana más adentro sigue tan sorda como antes, sea cual sea la pérdida: por eso los pesos iniciales grandes perjudican aquí incluso con ella.</translation>
    </message>
    <message>
        <source>The loss</source>
        <extracomment>04-the-loss</extracomment>
        <translation>La pérdida</translation>
    </message>
    <message>
        <source>The weight after the first step.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>El peso tras el primer paso.</translation>
    </message>
    <message>
        <source>The weight after the second step.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>El peso tras el segundo paso.</translation>
    </message>
    <message>
        <source>The weight after the third step.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>El peso tras el tercer paso.</translation>
    </message>
    <message>
        <source>Steps until the weight is within a hundredth of the target.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Pasos hasta que el peso queda a menos de una centésima del objetivo.</translation>
    </message>
    <message>
        <source>At a tenth of the rate it takes ten times as many, or a little more.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con la décima parte de la tasa tarda diez veces más, o algo más aún.</translation>
    </message>
    <message>
        <source>At a rate of one a single step arrives.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con una tasa de uno basta un solo paso para llegar.</translation>
    </message>
    <message>
        <source>At 1.9 the first step flies past the target.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con 1,9 el primer paso deja atrás el objetivo.</translation>
    </message>
    <message>
        <source>The second step comes most of the way back.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>El segundo paso deshace la mayor parte del camino.</translation>
    </message>
    <message>
        <source>And yet it arrives.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Y, sin embargo, llega.</translation>
    </message>
    <message>
        <source>At 2 the loss is after any number of steps what it was before the first.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con 2 la pérdida es, tras cualquier número de pasos, la misma que antes del primero.</translation>
    </message>
    <message>
        <source>The weight after the first step at 2.1.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>El peso tras el primer paso con 2,1.</translation>
    </message>
    <message>
        <source>At 2.1 the loss grows without end: after a hundred steps it is above ten million.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con 2,1 la pérdida crece sin fin: tras cien pasos supera los diez millones.</translation>
    </message>
    <message>
        <source>In the end the numbers are too large for the computer.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Al final los números son demasiado grandes para el ordenador.</translation>
    </message>
    <message>
        <source>With inputs twice as large the hill is four times as steep, and 0.6 is too much.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con entradas el doble de grandes la cuesta es cuatro veces más empinada, y 0,6 es demasiado.</translation>
    </message>
    <message>
        <source>At 0.001 the loss is still high after five hundred steps, in each of five runs.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con 0,001 la pérdida sigue siendo alta tras quinientos pasos, en cada una de cinco ejecuciones.</translation>
    </message>
    <message>
        <source>At 1 it is next to nothing.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con 1 es casi nula.</translation>
    </message>
    <message>
        <source>At 30 it is larger after five hundred steps than it was at the start, at the median of five runs.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con 30 es, tras quinientos pasos, mayor que al principio, en la mediana de cinco ejecuciones.</translation>
    </message>
    <message>
        <source>And yet it does not diverge: its numbers stay finite.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Y, sin embargo, la red no diverge: sus números siguen siendo finitos.</translation>
    </message>
    <message>
        <source>With a linear output and the squared error it does.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con una salida lineal y el error cuadrático, sí diverge.</translation>
    </message>
    <message>
        <source>Its loss goes up again and again: at its worst it is many times the first.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Su pérdida sube una y otra vez: en el peor momento es muchas veces la primera.</translation>
    </message>
    <message>
        <source>The gradient says which way is downhill. It does not say how far to go. That is the learning rate, and it is the first thing to turn when a network does not learn.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>El gradiente dice hacia dónde se baja. No dice cuánto hay que avanzar. Eso es la tasa de aprendizaje, y es lo primero que hay que tocar cuando una red no aprende.</translation>
    </message>
    <message>
        <source>On the [stage](look:stage) is the smallest network there is: one input, one output, one [weight](look:link/0/0/0). It draws a straight line through the middle, and the weight is how steep the line is. The two [points](look:prediction) want a slope of 1. The weight begins at 0, so the line lies flat.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>En el [lienzo](look:stage) está la red más pequeña que existe: una entrada, una salida y un [peso](look:link/0/0/0). Traza una recta por el centro, y el peso es la inclinación de esa recta. Los dos [puntos](look:prediction) piden una pendiente de 1. El peso empieza en 0, así que la recta es horizontal.</translation>
    </message>
    <message>
        <source>The **loss** is one number for how wrong the line is. Here it is a parabola with its lowest point at $w = 1$:</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>La **pérdida** es un número que dice cuánto se equivoca la recta. Aquí es una parábola con su punto más bajo en $w = 1$:</translation>
    </message>
    <message>
        <source>The second formula is the **gradient**: how much the loss changes when the weight grows a little.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>La segunda fórmula es el **gradiente**: cuánto cambia la pérdida cuando el peso crece un poco.</translation>
    </message>
    <message>
        <source>One weight</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Un peso</translation>
    </message>
    <message>
        <source>A step goes against the gradient, and $\alpha$ is the [learning rate](look:controls.learning_rate):</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Un paso va en contra del gradiente, y $\alpha$ es la [tasa de aprendizaje](look:controls.learning_rate):</translation>
    </message>
    <message>
        <source>In words: each step covers the share $\alpha$ of the way that is left. At a rate of {setting:training.optimizer.learning_rate} the weight goes from 0 to {claim:w_first}, then to {claim:w_second}, then to {claim:w_third}.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>En palabras: cada paso recorre la fracción $\alpha$ del camino que queda. Con una tasa de {setting:training.optimizer.learning_rate} el peso va de 0 a {claim:w_first}, luego a {claim:w_second}, luego a {claim:w_third}.</translation>
    </message>
    <message>
        <source>Train, slowly enough to watch</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Entrenar despacio, para poder mirar</translation>
    </message>
    <message>
        <source>Watch the [line](look:prediction) turn. The steps get shorter by themselves, because the gradient does. It takes {claim:slow_steps} steps until {claim:slow_steps.until} of the way is done; at a rate of {setting:training.optimizer.learning_rate@tiny} it takes {claim:tiny_steps}. **Too low** is safe, and costs time.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Observa cómo gira la [recta](look:prediction). Los pasos se acortan solos, porque se acorta el gradiente. Hacen falta {claim:slow_steps} pasos para recorrer una fracción de {claim:slow_steps.until} del camino; con una tasa de {setting:training.optimizer.learning_rate@tiny} hacen falta {claim:tiny_steps}. **Demasiado baja** es segura, y cuesta tiempo.</translation>
    </message>
    <message>
        <source>One step</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Predict before you press: where is the weight after one step at a rate of 1? After two steps at {setting:training.optimizer.learning_rate@over}? At 2?</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Predice antes de pulsar: ¿dónde está el peso tras un paso con una tasa de 1? ¿Y tras dos pasos con {setting:training.optimizer.learning_rate@over}? ¿Y con 2?</translation>
    </message>
    <message>
        <source>At 1 a single step covers the whole way. At {setting:training.optimizer.learning_rate@over} the weight flies past the target to {claim:over_first}, comes back to {claim:over_second}, and so on: from side to side, a little nearer each time. After {claim:over_arrives.at} steps the loss is below {claim:over_arrives}.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con 1, un solo paso recorre todo el camino. Con {setting:training.optimizer.learning_rate@over}, el peso pasa de largo hasta {claim:over_first}, vuelve a {claim:over_second}, y así sucesivamente: de un lado a otro, cada vez un poco más cerca. Tras {claim:over_arrives.at} pasos la pérdida es menor que {claim:over_arrives}.</translation>
    </message>
    <message>
        <source>At 2 it lands exactly as far away on the other side. The line swings for ever, and the loss stays at {claim:edge_stays}.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con 2 cae al otro lado, exactamente a la misma distancia. La recta oscila para siempre, y la pérdida se queda en {claim:edge_stays}.</translation>
    </message>
    <message>
        <source>A rate of 1</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Una tasa de 1</translation>
    </message>
    <message>
        <source>A rate of 1.9</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Una tasa de 1,9</translation>
    </message>
    <message>
        <source>A rate of 2</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Una tasa de 2</translation>
    </message>
    <message>
        <source>How high may it be?</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>¿Hasta dónde puede subir?</translation>
    </message>
    <message>
        <source>A rate of 2.1</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Una tasa de 2,1</translation>
    </message>
    <message>
        <source>Now each step lands farther away than the one before, and the farther away, the larger the gradient. After {claim:beyond_loss.at} steps the [loss](look:curves) is above {claim:beyond_loss}. Let it run, and some thousand steps later the numbers are too large for the computer. The run has **diverged**.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Ahora cada paso cae más lejos que el anterior, y cuanto más lejos, mayor es el gradiente. Tras {claim:beyond_loss.at} pasos la [pérdida](look:curves) es mayor que {claim:beyond_loss}. Deja que siga, y unos miles de pasos después los números son demasiado grandes para el ordenador. La ejecución ha **divergido**.</translation>
    </message>
    <message>
        <source>The edge is at 2 because this parabola has a curvature of 1. In general it is 2 divided by the curvature: the steeper the valley&apos;s walls, the shorter the steps must be. With inputs twice as large the curvature is four times as large, and a rate of {setting:training.optimizer.learning_rate@steep} is already too high. That is one reason why inputs are scaled before training.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>El límite está en 2 porque esta parábola tiene una curvatura de 1. En general es 2 dividido por la curvatura: cuanto más empinadas son las paredes del valle, más cortos tienen que ser los pasos. Con entradas el doble de grandes la curvatura es cuatro veces mayor, y una tasa de {setting:training.optimizer.learning_rate@steep} ya es demasiado alta. Esa es una razón para escalar las entradas antes de entrenar.</translation>
    </message>
    <message>
        <source>Too high</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Demasiado alta</translation>
    </message>
    <message>
        <source>A real network has a curvature in every direction, and it changes on the way. So nobody computes the edge; one tries. Here are three runs of a network with two hidden layers. They differ in nothing but the learning rate.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Una red real tiene una curvatura en cada dirección, y además cambia por el camino. Por eso nadie calcula el límite; se prueba. Aquí tienes tres ejecuciones de una red con dos capas ocultas. Solo se diferencian en la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>too low: 0.001</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>demasiado baja: 0,001</translation>
    </message>
    <message>
        <source>right: 1</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>adecuada: 1</translation>
    </message>
    <message>
        <source>too high: 30</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>demasiado alta: 30</translation>
    </message>
    <message>
        <source>Three rates on the two moons</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Tres tasas en las dos lunas</translation>
    </message>
    <message>
        <source>Watch the [loss](look:curves). In five such races (seeds 1 to 5: other data, other first weights) this came out after {claim:moons_right.at} steps:</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Observa la [pérdida](look:curves). En cinco carreras como esta (semillas 1 a 5: otros datos, otros pesos iniciales) resultó lo siguiente tras {claim:moons_right.at} pasos:</translation>
    </message>
    <message>
        <source>At {setting:training.optimizer.learning_rate@moons_low} the loss is still above {claim:moons_low} every time. **Too low.**</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con {setting:training.optimizer.learning_rate@moons_low} la pérdida sigue siempre por encima de {claim:moons_low}. **Demasiado baja.**</translation>
    </message>
    <message>
        <source>At {setting:training.optimizer.learning_rate@moons_right} it is below {claim:moons_right} every time. **Right.**</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con {setting:training.optimizer.learning_rate@moons_right} queda siempre por debajo de {claim:moons_right}. **Adecuada.**</translation>
    </message>
    <message>
        <source>At {setting:training.optimizer.learning_rate@moons_high} it has jumped above {claim:moons_up} every time, and in the middle race of the five it ends higher than it began. **Too high.**</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Con {setting:training.optimizer.learning_rate@moons_high} ha saltado siempre por encima de {claim:moons_up}, y en la carrera central de las cinco termina más alta de lo que empezó. **Demasiado alta.**</translation>
    </message>
    <message>
        <source>Many weights</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Muchos pesos</translation>
    </message>
    <message>
        <source>Too low creeps, right arrives, a little too high swings, far too high is worse than nothing. Try rates a factor of 3 or 10 apart, and look at the curve.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Demasiado baja se arrastra, adecuada llega, algo alta oscila, altísima es peor que nada. Prueba tasas separadas por un factor de 3 o de 10, y mira la curva.</translation>
    </message>
    <message>
        <source>What is simplified here: the one weight diverges when the rate is too high, but the network on the moons did not. There, neither what a hidden unit says nor the error at the output can be larger than 1, so a step that is too long need not lead to a longer one. It jumps about instead: a curve that stays high and ragged is how you know it. With a linear output and the squared error, which has no bound, the same network at the same rate diverges within {claim:moons_linear} steps.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Lo que aquí está simplificado: el peso único diverge cuando la tasa es demasiado alta, pero la red de las lunas no lo hizo. En ella, ni lo que dice una unidad oculta ni el error en la salida pueden ser mayores que 1, así que un paso demasiado largo no tiene por qué llevar a otro más largo aún. En vez de eso va dando saltos: se reconoce en que la curva se queda alta y dentada. Con una salida lineal y el error cuadrático, que no tiene límite, la misma red con la misma tasa diverge en menos de {claim:moons_linear} pasos.</translation>
    </message>
    <message>
        <source>Learning rate: too low, right, too high</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Tasa de aprendizaje: muy baja, adecuada, muy alta</translation>
    </message>
    <message>
        <source>Learning rate, many weights</source>
        <extracomment>05-learning-rate</extracomment>
        <translation>Tasa de aprendizaje, muchos pesos</translation>
    </message>
    <message>
        <source>The sigmoid is steepest at 0, and there its slope is a quarter.</source>
        <extracomment>06-activations</extracomment>
        <translation>La sigmoide es más empinada en 0, y ahí su pendiente es un cuarto.</translation>
    </message>
    <message>
        <source>That of tanh is 1.</source>
        <extracomment>06-activations</extracomment>
        <translation>La de tanh es 1.</translation>
    </message>
    <message>
        <source>At the same rate ReLU is there first, then tanh, then sigmoid.</source>
        <extracomment>06-activations</extracomment>
        <translation>Con la misma tasa, ReLU llega la primera, después tanh, después la sigmoide.</translation>
    </message>
    <message>
        <source>ReLU takes few steps.</source>
        <extracomment>06-activations</extracomment>
        <translation>ReLU necesita pocos pasos.</translation>
    </message>
    <message>
        <source>tanh takes some hundred.</source>
        <extracomment>06-activations</extracomment>
        <translation>tanh necesita unos cientos.</translation>
    </message>
    <message>
        <source>The sigmoid takes thousands.</source>
        <extracomment>06-activations</extracomment>
        <translation>La sigmoide necesita miles.</translation>
    </message>
    <message>
        <source>At four times the rate the sigmoid needs about as many steps as tanh.</source>
        <extracomment>06-activations</extracomment>
        <translation>Con cuatro veces la tasa, la sigmoide necesita más o menos tantos pasos como tanh.</translation>
    </message>
    <message>
        <source>With ordinary first weights no unit is saturated at the start.</source>
        <extracomment>06-activations</extracomment>
        <translation>Con pesos iniciales normales, al principio no hay ninguna unidad saturada.</translation>
    </message>
    <message>
        <source>With first weights twenty times as large most are.</source>
        <extracomment>06-activations</extracomment>
        <translation>Con pesos iniciales veinte veces mayores, lo están casi todas.</translation>
    </message>
    <message>
        <source>From there none of seven runs gets where tanh was in some hundred steps.</source>
        <extracomment>06-activations</extracomment>
        <translation>Desde ahí, ninguna de siete ejecuciones llega adonde estaba tanh tras unos cientos de pasos.</translation>
    </message>
    <message>
        <source>The loss stays high.</source>
        <extracomment>06-activations</extracomment>
        <translation>La pérdida sigue alta.</translation>
    </message>
    <message>
        <source>The length of the weights of the hidden layer hardly changes ...</source>
        <extracomment>06-activations</extracomment>
        <translation>La longitud de los pesos de la capa oculta apenas cambia…</translation>
    </message>
    <message>
        <source>... where that of ordinary first weights grows.</source>
        <extracomment>06-activations</extracomment>
        <translation>… mientras que la de los pesos iniciales normales crece.</translation>
    </message>
    <message>
        <source>At a rate of two most tanh units of a trained network are saturated ...</source>
        <extracomment>06-activations</extracomment>
        <translation>Con una tasa de dos, la mayoría de las unidades tanh de una red entrenada está saturada…</translation>
    </message>
    <message>
        <source>... and yet it has learned.</source>
        <extracomment>06-activations</extracomment>
        <translation>… y, sin embargo, la red ha aprendido.</translation>
    </message>
    <message>
        <source>The bias of a dead unit stays exactly where it was put.</source>
        <extracomment>06-activations</extracomment>
        <translation>El sesgo de una unidad muerta se queda exactamente donde se puso.</translation>
    </message>
    <message>
        <source>Its slope is 0 for every example: a sixth of the units is dead.</source>
        <extracomment>06-activations</extracomment>
        <translation>Su pendiente es 0 en todos los ejemplos: está muerta una sexta parte de las unidades.</translation>
    </message>
    <message>
        <source>The five others do without it.</source>
        <extracomment>06-activations</extracomment>
        <translation>Las otras cinco se las arreglan sin ella.</translation>
    </message>
    <message>
        <source>The bias of a leaky unit moves, but not by much.</source>
        <extracomment>06-activations</extracomment>
        <translation>El sesgo de una unidad con leaky ReLU se mueve, pero no mucho.</translation>
    </message>
    <message>
        <source>After so many steps it has come next to nowhere.</source>
        <extracomment>06-activations</extracomment>
        <translation>Tras tantos pasos casi no se ha movido del sitio.</translation>
    </message>
    <message>
        <source>At an ordinary rate no unit dies.</source>
        <extracomment>06-activations</extracomment>
        <translation>Con una tasa normal no muere ninguna unidad.</translation>
    </message>
    <message>
        <source>At a rate of two many do.</source>
        <extracomment>06-activations</extracomment>
        <translation>Con una tasa de dos mueren muchas.</translation>
    </message>
    <message>
        <source>And there are too few left.</source>
        <extracomment>06-activations</extracomment>
        <translation>Y quedan demasiado pocas.</translation>
    </message>
    <message>
        <source>A better rate afterwards does not bring them back.</source>
        <extracomment>06-activations</extracomment>
        <translation>Una tasa mejor, después, no las devuelve a la vida.</translation>
    </message>
    <message>
        <source>And the accuracy stays behind.</source>
        <extracomment>06-activations</extracomment>
        <translation>Y la exactitud se queda atrás.</translation>
    </message>
    <message>
        <source>The rate of the first hundred steps.</source>
        <extracomment>06-activations</extracomment>
        <translation>La tasa de los primeros cien pasos.</translation>
    </message>
    <message>
        <source>Three ways to bend a sum. A unit learns through the slope of its bend: where that is flat, it hears little; where it is 0, nothing at all.</source>
        <extracomment>06-activations</extracomment>
        <translation>Tres maneras de doblar una suma. Una unidad aprende a través de la pendiente de su doblez: donde es plana, oye poco; donde es 0, no oye nada.</translation>
    </message>
    <message>
        <source>Each of the six [hidden units](look:layer/0) adds up its inputs to $z$, and then bends $z$ with its **activation function** $f$:</source>
        <extracomment>06-activations</extracomment>
        <translation>Cada una de las seis [unidades ocultas](look:layer/0) suma sus entradas en $z$ y luego dobla $z$ con su **función de activación** $f$:</translation>
    </message>
    <message>
        <source>**Sigmoid** squeezes it into 0 to 1: $f(z) = \frac{1}{1 + e^{-z}}$</source>
        <extracomment>06-activations</extracomment>
        <translation>La **sigmoide** la comprime entre 0 y 1: $f(z) = \frac{1}{1 + e^{-z}}$</translation>
    </message>
    <message>
        <source>**tanh** squeezes it into $-1$ to 1: $f(z) = \tanh(z)$</source>
        <extracomment>06-activations</extracomment>
        <translation>**tanh** la comprime entre $-1$ y 1: $f(z) = \tanh(z)$</translation>
    </message>
    <message>
        <source>**ReLU** cuts off what is negative: $f(z) = \max(0, z)$</source>
        <extracomment>06-activations</extracomment>
        <translation>**ReLU** recorta lo negativo: $f(z) = \max(0, z)$</translation>
    </message>
    <message>
        <source>The picture in a [unit](look:node/0/0) is its activation for every place of the [data](look:data): blue is positive, orange negative. The blurred edge is where it bends.</source>
        <extracomment>06-activations</extracomment>
        <translation>La imagen de una [unidad](look:node/0/0) es su activación en cada lugar de los [datos](look:data): el azul es positivo, el naranja es negativo. El borde difuso es donde dobla.</translation>
    </message>
    <message>
        <source>On the way back, whatever a unit is told is multiplied by the **slope** $f&apos;(z)$. The sigmoid&apos;s is {claim:sigmoid_slope} where it is steepest, that of tanh is {claim:tanh_slope}. ReLU&apos;s is 1 where $z$ is positive, and 0 where it is not.</source>
        <extracomment>06-activations</extracomment>
        <translation>En el camino de vuelta, todo lo que se le dice a una unidad se multiplica por la **pendiente** $f&apos;(z)$. La de la sigmoide es {claim:sigmoid_slope} donde es más empinada; la de tanh es {claim:tanh_slope}. La de ReLU es 1 donde $z$ es positiva, y 0 donde no lo es.</translation>
    </message>
    <message>
        <source>Three ways to bend</source>
        <extracomment>06-activations</extracomment>
        <translation>Tres maneras de doblar</translation>
    </message>
    <message>
        <source>The points are *exclusive or*: blue in two opposite corners, orange in the other two. All three start with the same weights, at the same [learning rate](look:controls.learning_rate).</source>
        <extracomment>06-activations</extracomment>
        <translation>Los puntos forman un *o exclusivo*: azul en dos esquinas opuestas, naranja en las otras dos. Las tres empiezan con los mismos pesos y la misma [tasa de aprendizaje](look:controls.learning_rate).</translation>
    </message>
    <message>
        <source>Which of the three has its loss below {claim:relu_steps.until} first? Which last? Think of the slopes.</source>
        <extracomment>06-activations</extracomment>
        <translation>¿Cuál de las tres es la primera en tener una pérdida menor que {claim:relu_steps.until}? ¿Y la última? Piensa en las pendientes.</translation>
    </message>
    <message>
        <source>The order is {claim:order}. These are medians of seven races:</source>
        <extracomment>06-activations</extracomment>
        <translation>El orden es {claim:order}. Estas son medianas de siete carreras:</translation>
    </message>
    <message>
        <source>ReLU needs less than {claim:relu_steps} steps.</source>
        <extracomment>06-activations</extracomment>
        <translation>ReLU necesita menos de {claim:relu_steps} pasos.</translation>
    </message>
    <message>
        <source>tanh needs {claim:tanh_steps}.</source>
        <extracomment>06-activations</extracomment>
        <translation>tanh necesita de {claim:tanh_steps}.</translation>
    </message>
    <message>
        <source>The sigmoid needs more than {claim:sigmoid_steps}.</source>
        <extracomment>06-activations</extracomment>
        <translation>La sigmoide necesita más de {claim:sigmoid_steps}.</translation>
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
        <translation>El primer peso de la primera unidad oculta, antes del paso.</translation>
    </message>
    <message>
        <source>Its second weight.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Su segundo peso.</translation>
    </message>
    <message>
        <source>Its bias.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Su sesgo.</translation>
    </message>
    <message>
        <source>The weight from the first hidden unit to the first output, before the step.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>El peso que va de la primera unidad oculta a la primera salida, antes del paso.</translation>
    </message>
    <message>
        <source>The weighted sum of the first hidden unit.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La suma ponderada de la primera unidad oculta.</translation>
    </message>
    <message>
        <source>The activation of the first hidden unit.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La activación de la primera unidad oculta.</translation>
    </message>
    <message>
        <source>The activation of the second hidden unit.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La activación de la segunda unidad oculta.</translation>
    </message>
    <message>
        <source>The first output.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La primera salida.</translation>
    </message>
    <message>
        <source>The second output.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La segunda salida.</translation>
    </message>
    <message>
        <source>The loss before the step.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La pérdida antes del paso.</translation>
    </message>
    <message>
        <source>The first output&apos;s delta: how fast the loss changes with its weighted sum.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>El delta de la primera salida: con qué rapidez cambia la pérdida con su suma ponderada.</translation>
    </message>
    <message>
        <source>The derivative of the loss with respect to the weight from the first hidden unit to the first output.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La derivada de la pérdida respecto al peso que va de la primera unidad oculta a la primera salida.</translation>
    </message>
    <message>
        <source>The first hidden unit&apos;s delta.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>El delta de la primera unidad oculta.</translation>
    </message>
    <message>
        <source>The derivative of the loss with respect to the first weight.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La derivada de la pérdida respecto al primer peso.</translation>
    </message>
    <message>
        <source>Backpropagation and central differences agree: the relative error is tiny.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La retropropagación y las diferencias centrales coinciden: la diferencia relativa es diminuta.</translation>
    </message>
    <message>
        <source>The weight from the first hidden unit to the first output, after the step.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>El peso que va de la primera unidad oculta a la primera salida, después del paso.</translation>
    </message>
    <message>
        <source>The first weight after the step.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>El primer peso después del paso.</translation>
    </message>
    <message>
        <source>The loss after one step.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La pérdida tras un paso.</translation>
    </message>
    <message>
        <source>The loss after two steps.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La pérdida tras dos pasos.</translation>
    </message>
    <message>
        <source>After ten thousand steps next to nothing of the loss is left.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>Tras diez mil pasos no queda casi nada de la pérdida.</translation>
    </message>
    <message>
        <source>The published loss: the output weights are updated before the derivative goes back through them.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La pérdida publicada: los pesos de salida se actualizan antes de que la derivada vuelva a través de ellos.</translation>
    </message>
    <message>
        <source>The mistake makes the loss a little larger, not smaller.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>El error hace la pérdida un poco mayor, no menor.</translation>
    </message>
    <message>
        <source>The same check finds the mistake: the relative error is large.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation>La misma prueba descubre el error: la diferencia relativa es grande.</translation>
    </message>
    <message>
        <source>Race the three</source>
        <extracomment>06-activations</extracomment>
        <translation>Carrera de las tres</translation>
    </message>
    <message>
        <source>A small slope makes short steps, and a larger learning rate makes up for it: at {setting:training.optimizer.learning_rate@sigmoid_fast} in place of {setting:training.optimizer.learning_rate} the sigmoid needs {claim:sigmoid_fast} times the steps of tanh.</source>
        <extracomment>06-activations</extracomment>
        <translation>Una pendiente pequeña da pasos cortos, y una tasa de aprendizaje mayor lo compensa: con {setting:training.optimizer.learning_rate@sigmoid_fast} en lugar de {setting:training.optimizer.learning_rate}, la sigmoide necesita de {claim:sigmoid_fast} veces los pasos de tanh.</translation>
    </message>
    <message>
        <source>Far from 0, sigmoid and tanh are flat. A unit that stands there for nearly every example is **saturated**: the program says so when its mean slope is below a twentieth of the steepest.</source>
        <extracomment>06-activations</extracomment>
        <translation>Lejos de 0, la sigmoide y tanh son planas. Una unidad que está ahí con casi todos los ejemplos está **saturada**: el programa lo dice cuando su pendiente media es menor que la vigésima parte de la más empinada.</translation>
    </message>
    <message>
        <source>First weights twenty times as large</source>
        <extracomment>06-activations</extracomment>
        <translation>Pesos iniciales veinte veces mayores</translation>
    </message>
    <message>
        <source>The blurred edges in the [units](look:layer/0) have become sharp lines: on both sides $z$ is huge. With ordinary first weights less than {claim:none_saturated} of the tanh units are saturated, now on average more than {claim:saturated}.</source>
        <extracomment>06-activations</extracomment>
        <translation>Los bordes difusos de las [unidades](look:layer/0) se han vuelto líneas nítidas: a ambos lados, $z$ es enorme. Con pesos iniciales normales está saturado menos del {claim:none_saturated} de las unidades tanh; ahora, en promedio, más del {claim:saturated}.</translation>
    </message>
    <message>
        <source>Let them try</source>
        <extracomment>06-activations</extracomment>
        <translation>Dejar que lo intenten</translation>
    </message>
    <message>
        <source>Watch the lines in the units: most hardly turn, and the length of all their weights together stays within {claim:hardly_move} times what it was, where ordinary first weights grow by more than {claim:ordinary_move} times. Mostly it is left to the output to make do with them. In the middle one of seven runs the [loss](look:curves) is still above {claim:large_loss} after {claim:large_loss.at} steps.</source>
        <extracomment>06-activations</extracomment>
        <translation>Observa las líneas de las unidades: la mayoría apenas gira, y la longitud de todos sus pesos juntos se mantiene en un valor de {claim:hardly_move} veces el que tenía, mientras que con pesos iniciales normales se multiplica por más de {claim:ordinary_move}. Casi siempre le toca a la salida arreglárselas con ellas. En la ejecución central de siete, la [pérdida](look:curves) sigue por encima de {claim:large_loss} tras {claim:large_loss.at} pasos.</translation>
    </message>
    <message>
        <source>Saturation: too far out to hear</source>
        <extracomment>06-activations</extracomment>
        <translation>Saturación: demasiado lejos para oír</translation>
    </message>
    <message>
        <source>A network of tanh units has been trained at a learning rate of {setting:training.optimizer.learning_rate@tanh_long_steps}. Nearly all its units are saturated at the end. Has it failed?</source>
        <extracomment>06-activations</extracomment>
        <translation>Se ha entrenado una red de unidades tanh con una tasa de aprendizaje de {setting:training.optimizer.learning_rate@tanh_long_steps}. Al final, casi todas sus unidades están saturadas. ¿Ha fracasado?</translation>
    </message>
    <message>
        <source>No. On average more than {claim:ends_saturated} of its units are saturated after {claim:ends_saturated.at} steps, and in the middle one of seven runs more than {claim:ends_well} of the training examples are right.</source>
        <extracomment>06-activations</extracomment>
        <translation>No. Tras {claim:ends_saturated.at} pasos está saturado, en promedio, más del {claim:ends_saturated} de sus unidades, y en la ejecución central de siete es correcto más del {claim:ends_well} de los ejemplos de entrenamiento.</translation>
    </message>
    <message>
        <source>A saturated unit says a clear yes or no. That is a fine thing to end with, if the line is in the right place. It is a bad thing to begin with, because the line can no longer be moved.</source>
        <extracomment>06-activations</extracomment>
        <translation>Una unidad saturada dice un sí o un no rotundos. Está muy bien terminar así, si la línea está en el lugar correcto. Está mal empezar así, porque la línea ya no se puede mover.</translation>
    </message>
    <message>
        <source>Saturated is not broken</source>
        <extracomment>06-activations</extracomment>
        <translation>Saturada no significa estropeada</translation>
    </message>
    <message>
        <source>ReLU has no flat end on the right, but on the left its slope is exactly 0. A unit with $z \leq 0$ for *every* example is **dead**: it puts out 0, hears 0, and so it stays.</source>
        <extracomment>06-activations</extracomment>
        <translation>ReLU no tiene un extremo plano a la derecha, pero a la izquierda su pendiente es exactamente 0. Una unidad con $z \leq 0$ en *todos* los ejemplos está **muerta**: emite 0, oye 0, y así se queda.</translation>
    </message>
    <message>
        <source>Kill the first unit</source>
        <extracomment>06-activations</extracomment>
        <translation>Matar la primera unidad</translation>
    </message>
    <message>
        <source>Look at the [first unit](look:node/0/0): grey everywhere, the sign of 0. Its bias was set to ${claim:killed_bias}$, and after {claim:killed_bias.at} steps it is ${claim:killed_bias}$ still, to the last digit. The other five do without it: more than {claim:killed_accuracy} of the training examples are right.</source>
        <extracomment>06-activations</extracomment>
        <translation>Mira la [primera unidad](look:node/0/0): gris por todas partes, la señal de 0. Su sesgo se puso en ${claim:killed_bias}$, y tras {claim:killed_bias.at} pasos sigue siendo ${claim:killed_bias}$, hasta la última cifra. Las otras cinco se las arreglan sin ella: es correcto más del {claim:killed_accuracy} de los ejemplos de entrenamiento.</translation>
    </message>
    <message>
        <source>Nobody sets a bias to such a value. But one long step can. At a rate of {setting:training.optimizer.learning_rate@relu_long_steps} on average more than {claim:dead} of the ReLU units are dead after {claim:dead.at} steps, and the middle run has less than {claim:dead_accuracy} right:</source>
        <extracomment>06-activations</extracomment>
        <translation>Nadie le pone a un sesgo un valor así. Pero un solo paso largo puede hacerlo. Con una tasa de {setting:training.optimizer.learning_rate@relu_long_steps} está muerto, en promedio, más del {claim:dead} de las unidades ReLU tras {claim:dead.at} pasos, y la ejecución central acierta menos del {claim:dead_accuracy}:</translation>
    </message>
    <message>
        <source>ReLU with steps that are too long</source>
        <extracomment>06-activations</extracomment>
        <translation>ReLU con pasos demasiado largos</translation>
    </message>
    <message>
        <source>Now go back to a rate of {setting:training.optimizer.learning_rate}. Does the network recover?</source>
        <extracomment>06-activations</extracomment>
        <translation>Vuelve ahora a una tasa de {setting:training.optimizer.learning_rate}. ¿Se recupera la red?</translation>
    </message>
    <message>
        <source>No. The live units go on learning; the dead ones do not hear of it. The first steps were made at a rate of {claim:long_rate}, and the rest at the ordinary one. After {claim:still_dead.at} steps still more than {claim:still_dead} of the units are dead on average, and the middle run has less than {claim:still_wrong} right. At the ordinary rate from the start, less than {claim:none_dead} die.</source>
        <extracomment>06-activations</extracomment>
        <translation>No. Las unidades vivas siguen aprendiendo; las muertas no se enteran. Los primeros pasos se dieron con una tasa de {claim:long_rate}, y el resto con la normal. Tras {claim:still_dead.at} pasos sigue muerto, en promedio, más del {claim:still_dead} de las unidades, y la ejecución central acierta menos del {claim:still_wrong}. Con la tasa normal desde el principio muere menos del {claim:none_dead}.</translation>
    </message>
    <message>
        <source>Go back to the ordinary rate</source>
        <extracomment>06-activations</extracomment>
        <translation>Volver a la tasa normal</translation>
    </message>
    <message>
        <source>A unit hears through its slope. A flat place is a quiet place.</source>
        <extracomment>06-activations</extracomment>
        <translation>Una unidad oye a través de su pendiente. Un lugar plano es un lugar silencioso.</translation>
    </message>
    <message>
        <source>Saturated units learn slowly; dead units do not learn.</source>
        <extracomment>06-activations</extracomment>
        <translation>Las unidades saturadas aprenden despacio; las muertas no aprenden.</translation>
    </message>
    <message>
        <source>What kills or saturates them is large weights and long steps. Sensible first weights (lesson 10) and rates (lesson 5) prevent both.</source>
        <extracomment>06-activations</extracomment>
        <translation>Lo que las mata o las satura son los pesos grandes y los pasos largos. Unos pesos iniciales razonables (lección 10) y unas tasas razonables (lección 5) evitan ambas cosas.</translation>
    </message>
    <message>
        <source>The usual cure is **leaky ReLU**, which keeps a small slope on the left. It prevents more than it cures: set to the same bias of ${claim:killed_bias}$, a leaky unit does move, but after {claim:leaky_bias.at} steps it is still below ${claim:leaky_bias}$. And one data set with six units is no verdict on activations: with another task or another rate the gaps change.</source>
        <extracomment>06-activations</extracomment>
        <translation>El remedio habitual es **leaky ReLU**, que conserva una pequeña pendiente a la izquierda. Previene más de lo que cura: con el mismo sesgo de ${claim:killed_bias}$, una unidad así sí se mueve, pero tras {claim:leaky_bias.at} pasos su sesgo sigue por debajo de ${claim:leaky_bias}$. Y un solo conjunto de datos con seis unidades no es un veredicto sobre las activaciones: con otra tarea u otra tasa, las distancias cambian.</translation>
    </message>
    <message>
        <source>Sigmoid, tanh, ReLU</source>
        <extracomment>06-activations</extracomment>
        <translation>Sigmoide, tanh, ReLU</translation>
    </message>
    <message>
        <source>So many examples train.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Este es el número de ejemplos que entrenan.</translation>
    </message>
    <message>
        <source>An epoch in mini-batches of ten.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Una época en minilotes de diez.</translation>
    </message>
    <message>
        <source>An epoch one by one.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Una época de uno en uno.</translation>
    </message>
    <message>
        <source>An epoch with the full training set.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Una época con todo el conjunto de entrenamiento.</translation>
    </message>
    <message>
        <source>An epoch in mini-batches of thirty.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Una época en minilotes de treinta.</translation>
    </message>
    <message>
        <source>The last of them is short.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>El último de ellos se queda corto.</translation>
    </message>
    <message>
        <source>The second epoch begins after twenty steps.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>La segunda época empieza tras veinte pasos.</translation>
    </message>
    <message>
        <source>The loss of the worst of the twenty mini-batches of an epoch, over the loss of the whole set before it.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>La pérdida del peor de los veinte minilotes de una época, dividida por la pérdida del conjunto entero justo antes.</translation>
    </message>
    <message>
        <source>The same of the best.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Lo mismo con el mejor.</translation>
    </message>
    <message>
        <source>With single examples the worst is far worse.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Con ejemplos sueltos, el peor es mucho peor.</translation>
    </message>
    <message>
        <source>After equally many epochs the smaller batch has the smaller loss.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Tras el mismo número de épocas, el lote más pequeño tiene la pérdida más pequeña.</translation>
    </message>
    <message>
        <source>One by one.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>De uno en uno.</translation>
    </message>
    <message>
        <source>In tens.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>De diez en diez.</translation>
    </message>
    <message>
        <source>All at once.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Todos a la vez.</translation>
    </message>
    <message>
        <source>After equally many steps ten examples a step are as good as all of them.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Tras el mismo número de pasos, diez ejemplos por paso son tan buenos como todos.</translation>
    </message>
    <message>
        <source>A step with all of them is so many times the work.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Un paso con todos cuesta este número de veces el trabajo.</translation>
    </message>
    <message>
        <source>Ten at ten times the rate are, epoch for epoch, as good as one by one.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Diez con diez veces la tasa son, época por época, tan buenos como de uno en uno.</translation>
    </message>
    <message>
        <source>All at once bears forty times the rate.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Todos a la vez soportan cuarenta veces la tasa.</translation>
    </message>
    <message>
        <source>At the ordinary rate it has not come so far.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Con la tasa normal, la ejecución no ha llegado tan lejos.</translation>
    </message>
    <message>
        <source>One by one does not: the loss ends high.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>De uno en uno no la soportan: la pérdida termina alta.</translation>
    </message>
    <message>
        <source>That is more than before training.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Es más que antes de entrenar.</translation>
    </message>
    <message>
        <source>How many examples should the network look at before it takes a step? One, a few, or all of them: each choice buys something and costs something.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>¿Cuántos ejemplos debería mirar la red antes de dar un paso? Uno, unos pocos o todos: cada elección aporta algo y cuesta algo.</translation>
    </message>
    <message>
        <source>The [data](look:data) are two half moons, one of each colour. {claim:examples} of the points train the network; the others, drawn hollow, only test it.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Los [datos](look:data) son dos medias lunas, una de cada color. {claim:examples} de los puntos entrenan la red; los demás, dibujados huecos, solo la ponen a prueba.</translation>
    </message>
    <message>
        <source>A **mini-batch** is the few examples that the network looks at before it takes one step. Here it is {setting:training.batch_size}, as the [batch size](look:controls.batch_size) says.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Un **minilote** son los pocos ejemplos que la red mira antes de dar un paso. Aquí son {setting:training.batch_size}, como dice el [tamaño de lote](look:controls.batch_size).</translation>
    </message>
    <message>
        <source>A **step** is one mini-batch forward, backward, and one update of all weights.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Un **paso** es un minilote hacia delante, hacia atrás y una actualización de todos los pesos.</translation>
    </message>
    <message>
        <source>An **epoch** is over when every training example has had its turn. Then they are shuffled and dealt anew.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Una **época** termina cuando a todos los ejemplos de entrenamiento les ha llegado el turno. Entonces se barajan y se reparten de nuevo.</translation>
    </message>
    <message>
        <source>Walk through one mini-batch</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Recorrer un minilote</translation>
    </message>
    <message>
        <source>Three words</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Tres palabras</translation>
    </message>
    <message>
        <source>How many steps make an epoch at a batch size of {setting:training.batch_size}? How many at 1, and how many if all are used at once? And at {setting:training.batch_size@thirty}, which does not divide {claim:examples}?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>¿Cuántos pasos forman una época con un tamaño de lote de {setting:training.batch_size}? ¿Cuántos con 1, y cuántos si se usan todos a la vez? ¿Y con {setting:training.batch_size@thirty}, que no divide a {claim:examples}?</translation>
    </message>
    <message>
        <source>{claim:steps_an_epoch}; {claim:steps_of_one}; {claim:steps_of_full}. At {setting:training.batch_size@thirty} there are {claim:steps_of_thirty}: the last mini-batch has the {claim:short_batch} examples that are left.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>{claim:steps_an_epoch}; {claim:steps_of_one}; {claim:steps_of_full}. Con {setting:training.batch_size@thirty} son {claim:steps_of_thirty}: al último minilote le tocan los {claim:short_batch} ejemplos que quedan.</translation>
    </message>
    <message>
        <source>Press the button, and watch the counts of [steps and epochs](look:transport). The epoch goes up by one after {claim:epoch_after.at} steps.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Pulsa el botón y observa la cuenta de [pasos y épocas](look:transport). La época aumenta en uno tras {claim:epoch_after.at} pasos.</translation>
    </message>
    <message>
        <source>Make one epoch</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Hacer una época</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Contar</translation>
    </message>
    <message>
        <source>What training would like to know is the slope of the loss over *all* examples. A mini-batch is a sample of them: its mean gradient points about the right way, with some luck and some bad luck in it.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Lo que el entrenamiento querría conocer es la pendiente de la pérdida sobre *todos* los ejemplos. Un minilote es una muestra de ellos: su gradiente medio apunta más o menos en la dirección correcta, con algo de buena y algo de mala suerte.</translation>
    </message>
    <message>
        <source>Train slowly and watch the loss jump</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Entrenar despacio y ver saltar la pérdida</translation>
    </message>
    <message>
        <source>The [loss on the stage](look:loss) is that of the mini-batch, and it jumps. Within a single epoch the worst mini-batch has more than {claim:unlucky} times the loss of the whole set, the best less than {claim:lucky} times. With single examples the worst has more than {claim:unlucky_one} times. (All of these are medians of seven runs, as are the numbers below.) The [curve](look:curves) shows the loss over the whole training set, so it is much calmer.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>La [pérdida en el lienzo](look:loss) es la del minilote, y va a saltos. En una sola época, el peor minilote tiene más de {claim:unlucky} veces la pérdida del conjunto entero; el mejor, menos de {claim:lucky} veces. Con ejemplos sueltos, el peor tiene más de {claim:unlucky_one} veces. (Todos estos números son medianas de siete ejecuciones, igual que los de más abajo.) La [curva](look:curves) muestra la pérdida sobre todo el conjunto de entrenamiento, por eso es mucho más tranquila.</translation>
    </message>
    <message>
        <source>A mini-batch is an opinion poll</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Un minilote es una encuesta</translation>
    </message>
    <message>
        <source>Three runs see every example equally often: one at a time, ten at a time, all at once. The learning rate is the same. Who learns most in {claim:one_loss.at} epochs?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Tres ejecuciones ven cada ejemplo el mismo número de veces: de uno en uno, de diez en diez, todos a la vez. La tasa de aprendizaje es la misma. ¿Cuál aprende más en {claim:one_loss.at} épocas?</translation>
    </message>
    <message>
        <source>The losses, from the smallest: {claim:order}. One at a time comes to less than {claim:one_loss}, ten to {claim:ten_loss}, and all at once stays above {claim:full_loss}.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Las pérdidas, de menor a mayor: {claim:order}. De uno en uno la pérdida llega a menos de {claim:one_loss}, de diez en diez es de {claim:ten_loss}, y con todos a la vez se queda por encima de {claim:full_loss}.</translation>
    </message>
    <message>
        <source>It is no magic: in one epoch the first makes {claim:steps_of_one} steps, the second {claim:steps_an_epoch} and the third {claim:steps_of_full}.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>No es magia: en una época la primera da {claim:steps_of_one} pasos, la segunda {claim:steps_an_epoch} y la tercera {claim:steps_of_full}.</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>uno</translation>
    </message>
    <message>
        <source>ten</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>diez</translation>
    </message>
    <message>
        <source>One, ten, all</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Uno, diez, todos</translation>
    </message>
    <message>
        <source>The runs are shown step for step. So what you see side by side is the answer to another question, and that comes next.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Las ejecuciones se muestran paso a paso. Así que lo que ves una junto a otra responde a otra pregunta, que viene a continuación.</translation>
    </message>
    <message>
        <source>The same number of epochs</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>El mismo número de épocas</translation>
    </message>
    <message>
        <source>A step with all examples is {claim:work} times the work of a step with ten. How much better is it?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Un paso con todos los ejemplos cuesta {claim:work} veces el trabajo de un paso con diez. ¿Cuánto mejor es?</translation>
    </message>
    <message>
        <source>At this rate, hardly at all. After {claim:step_for_step.at} steps the loss with ten is {claim:step_for_step} times the loss with all.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Con esta tasa, apenas nada. Tras {claim:step_for_step.at} pasos, la pérdida con diez es de {claim:step_for_step} veces la pérdida con todos.</translation>
    </message>
    <message>
        <source>A poll of ten is rough, but the next one errs in another way, and over many steps the errors cancel. That is why nobody uses the full training set for every step: the work is better spent on more steps.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Una encuesta a diez es tosca, pero la siguiente se equivoca de otra manera, y a lo largo de muchos pasos los errores se compensan. Por eso nadie usa todo el conjunto de entrenamiento en cada paso: el trabajo se aprovecha mejor dando más pasos.</translation>
    </message>
    <message>
        <source>The same number of steps</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>El mismo número de pasos</translation>
    </message>
    <message>
        <source>Ten examples at a time make a tenth of the steps. Let each be ten times as long, at a rate of {setting:training.optimizer.learning_rate@ten_ten_times} in place of {setting:training.optimizer.learning_rate}: after {claim:ten_times.at} epochs the loss is {claim:ten_times} times that of one at a time. Most of the difference was a matter of length.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Con diez ejemplos cada vez se da la décima parte de los pasos. Haz que cada uno sea diez veces más largo, con una tasa de {setting:training.optimizer.learning_rate@ten_ten_times} en lugar de {setting:training.optimizer.learning_rate}: tras {claim:ten_times.at} épocas la pérdida es de {claim:ten_times} veces la de uno en uno. La mayor parte de la diferencia era cuestión de longitud.</translation>
    </message>
    <message>
        <source>Then why not one at a time, with long steps?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Entonces, ¿por qué no de uno en uno, con pasos largos?</translation>
    </message>
    <message>
        <source>Because a bad poll with a long step does harm. At a rate of {setting:training.optimizer.learning_rate@one_fast}, one at a time has a loss above {claim:one_fast} after {claim:one_fast.at} epochs, more than it began with. All at once bears that rate: after {claim:full_fast.at} steps it is below {claim:full_fast}, where it would be above {claim:full_slow} at the ordinary one.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Porque una mala encuesta con un paso largo hace daño. Con una tasa de {setting:training.optimizer.learning_rate@one_fast}, de uno en uno la pérdida es mayor que {claim:one_fast} tras {claim:one_fast.at} épocas, más que al empezar. Todos a la vez soportan esa tasa: tras {claim:full_fast.at} pasos la pérdida es menor que {claim:full_fast}, cuando con la normal sería mayor que {claim:full_slow}.</translation>
    </message>
    <message>
        <source>One and all, at forty times the rate</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Uno y todos, con cuarenta veces la tasa</translation>
    </message>
    <message>
        <source>The rate belongs to the batch size</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>La tasa va unida al tamaño de lote</translation>
    </message>
    <message>
        <source>A step is one mini-batch; an epoch is every example once.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Un paso es un minilote; una época es cada ejemplo una vez.</translation>
    </message>
    <message>
        <source>Small batches make many rough steps, large ones few exact ones. Step for step, exact is hardly better; only it bears a larger rate.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Los lotes pequeños dan muchos pasos toscos; los grandes, pocos pasos exactos. Paso a paso, los exactos apenas son mejores; solo que soportan una tasa mayor.</translation>
    </message>
    <message>
        <source>Before you compare two batch sizes, ask: for the same number of epochs or of steps? And at which rate?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Antes de comparar dos tamaños de lote, pregunta: ¿con el mismo número de épocas o de pasos? ¿Y con qué tasa?</translation>
    </message>
    <message>
        <source>One thing is left out. Work is counted here as arithmetic, but a computer handles ten examples in hardly more time than one. That is the everyday reason for mini-batches of 32 or more.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Hay algo que se deja fuera. Aquí el trabajo se cuenta en operaciones, pero un ordenador despacha diez ejemplos en apenas más tiempo que uno. Esa es la razón cotidiana de los minilotes de 32 o más.</translation>
    </message>
    <message>
        <source>Epochs and mini-batches</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation>Épocas y minilotes</translation>
    </message>
    <message>
        <source>Backpropagation says which way is downhill. What to do with that is up to the optimizer. Four of them start from the same weights on the same data, and the race is not as fair as it looks.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>La retropropagación dice hacia dónde se baja. Qué hacer con eso es cosa del optimizador. Cuatro de ellos parten de los mismos pesos con los mismos datos, y la carrera no es tan justa como parece.</translation>
    </message>
    <message>
        <source>The [data](look:data) are two half moons that reach into one another; the network is to tell them apart. All four runs begin with the same weights and see the same mini-batches in the same order. Only the rule that turns a gradient into a step differs. The finish is a training loss of {claim:sgd_steps.until}.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Los [datos](look:data) son dos medias lunas encajadas una en otra; la red tiene que distinguirlas. Las cuatro ejecuciones empiezan con los mismos pesos y ven los mismos minilotes en el mismo orden. Solo cambia la regla que convierte un gradiente en un paso. La meta es una pérdida de entrenamiento de {claim:sgd_steps.until}.</translation>
    </message>
    <message>
        <source>A **step** is one mini-batch of {setting:training.batch_size} examples: forward, backward, update.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Un **paso** es un minilote de {setting:training.batch_size} ejemplos: adelante, atrás, actualización.</translation>
    </message>
    <message>
        <source>The track</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>La pista</translation>
    </message>
    <message>
        <source>Write $g$ for the gradient of one weight $w$, and $\alpha$ for the learning rate.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Sea $g$ el gradiente de un peso $w$, y $\alpha$ la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>**SGD** goes against the gradient and forgets it:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>**SGD** va en contra del gradiente y lo olvida:</translation>
    </message>
    <message>
        <source>**Momentum** remembers. It keeps a velocity $v$, as a ball that rolls downhill does:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>El **momento** recuerda. Conserva una velocidad $v$, como una bola que rueda cuesta abajo:</translation>
    </message>
    <message>
        <source>**RMSprop** measures how large the gradients of this weight have been lately, and divides by it. A weight with small gradients takes steps as long as one with large gradients:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>**RMSprop** mide lo grandes que han sido últimamente los gradientes de este peso, y divide por ello. Un peso con gradientes pequeños da pasos tan largos como otro con gradientes grandes:</translation>
    </message>
    <message>
        <source>**Adam** does both: a mean of the gradients over the root of a mean of their squares.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>**Adam** hace ambas cosas: una media de los gradientes dividida por la raíz de una media de sus cuadrados.</translation>
    </message>
    <message>
        <source>All four get the same learning rate. Who wins? Who comes last, and why?</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Los cuatro reciben la misma tasa de aprendizaje. ¿Quién gana? ¿Quién llega el último, y por qué?</translation>
    </message>
    <message>
        <source>Before you answer: what is the length of a step? With SGD it is $\alpha$ times the gradient, and the gradient of a single weight is often tiny. With RMSprop and Adam the gradient is divided by its own size, so a step is about as long as $\alpha$ itself.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Antes de responder: ¿qué longitud tiene un paso? Con SGD es $\alpha$ por el gradiente, y el gradiente de un solo peso suele ser diminuto. Con RMSprop y Adam el gradiente se divide por su propio tamaño, así que un paso es más o menos tan largo como $\alpha$.</translation>
    </message>
    <message>
        <source>Four rules</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Cuatro reglas</translation>
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
        <translation>Con la misma tasa de aprendizaje, el orden es RMSprop, Adam, momento, SGD.</translation>
    </message>
    <message>
        <source>Plain SGD takes longest.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>SGD a secas es el que más tarda.</translation>
    </message>
    <message>
        <source>Momentum takes a tenth of that or so.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>El momento tarda más o menos la décima parte.</translation>
    </message>
    <message>
        <source>RMSprop and Adam take fewer steps still.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>RMSprop y Adam necesitan todavía menos pasos.</translation>
    </message>
    <message>
        <source>Momentum of 0.9 needs about as many steps as ten times the rate without it.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>El momento con 0,9 necesita más o menos tantos pasos como diez veces la tasa sin él.</translation>
    </message>
    <message>
        <source>At a rate that suits it SGD is as quick as Adam was at the rate for all.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Con una tasa que le va bien, SGD es tan rápido como lo fue Adam con la tasa de todos.</translation>
    </message>
    <message>
        <source>SGD bears a learning rate of 1.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>SGD soporta una tasa de aprendizaje de 1.</translation>
    </message>
    <message>
        <source>Adam does not: in the worst of the races many examples stay wrong.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Adam no: en la peor de las carreras quedan muchos ejemplos mal.</translation>
    </message>
    <message>
        <source>Race all four at the same rate</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Carrera de los cuatro con la misma tasa</translation>
    </message>
    <message>
        <source>Watch the [loss curves](look:curves). At a learning rate of {setting:training.optimizer.learning_rate} for all, the order at the finish is {claim:order}. That holds for the median of five races, each with other data and other first weights:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Observa las [curvas de pérdida](look:curves). Con una tasa de aprendizaje de {setting:training.optimizer.learning_rate} para todos, el orden de llegada es {claim:order}. Vale para la mediana de cinco carreras, cada una con otros datos y otros pesos iniciales:</translation>
    </message>
    <message>
        <source>Adam and RMSprop are there in less than {claim:adaptive_steps} steps.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Adam y RMSprop llegan en menos de {claim:adaptive_steps} pasos.</translation>
    </message>
    <message>
        <source>Momentum takes {claim:momentum_steps}.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>El momento tarda de {claim:momentum_steps}.</translation>
    </message>
    <message>
        <source>SGD takes more than {claim:sgd_steps}.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>SGD tarda más de {claim:sgd_steps}.</translation>
    </message>
    <message>
        <source>Suppose the gradient were always the same. Then the velocity would grow until what is added equals what is lost:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Supón que el gradiente fuera siempre el mismo. Entonces la velocidad crecería hasta que lo que se añade igualara a lo que se pierde:</translation>
    </message>
    <message>
        <source>With $\beta = {setting:training.optimizer.momentum@momentum}$ that is ten times the gradient. So compare momentum with plain SGD at ten times the rate, {setting:training.optimizer.learning_rate@sgd_ten_times}: the steps that momentum needs are {claim:momentum_is_rate} times those of SGD. On this track, most of its lead was a larger rate in disguise.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Con $\beta = {setting:training.optimizer.momentum@momentum}$ eso es diez veces el gradiente. Compara, pues, el momento con SGD a secas a una tasa diez veces mayor, {setting:training.optimizer.learning_rate@sgd_ten_times}: los pasos que necesita el momento son de {claim:momentum_is_rate} veces los de SGD. En esta pista, la mayor parte de su ventaja era una tasa mayor disfrazada.</translation>
    </message>
    <message>
        <source>SGD, ten times the rate</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>SGD, diez veces la tasa</translation>
    </message>
    <message>
        <source>Momentum against ten times the rate</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Momento contra diez veces la tasa</translation>
    </message>
    <message>
        <source>Is momentum just a larger rate?</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>¿El momento es solo una tasa mayor?</translation>
    </message>
    <message>
        <source>The rate suited RMSprop and Adam. What would be a fair race?</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>La tasa les venía bien a RMSprop y a Adam. ¿Cómo sería una carrera justa?</translation>
    </message>
    <message>
        <source>Let everybody choose a rate. At {setting:training.optimizer.learning_rate@sgd_tuned} plain SGD needs less than {claim:sgd_tuned_steps} steps: in the race it was not slow, it was held back.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Que cada cual elija su tasa. Con {setting:training.optimizer.learning_rate@sgd_tuned}, SGD a secas necesita menos de {claim:sgd_tuned_steps} pasos: en la carrera no era lento, lo tenían frenado.</translation>
    </message>
    <message>
        <source>The rates of two optimizers cannot be compared. At a rate of {setting:training.optimizer.learning_rate@sgd_at_one} SGD still learns: after {claim:sgd_at_one.at} steps more than {claim:sgd_at_one} of the training examples are right in each of the five races. Adam at the same rate takes steps so long that in the worst of them less than {claim:adam_at_one} are.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Las tasas de dos optimizadores no se pueden comparar. Con una tasa de {setting:training.optimizer.learning_rate@sgd_at_one} SGD aún aprende: tras {claim:sgd_at_one.at} pasos es correcto más del {claim:sgd_at_one} de los ejemplos de entrenamiento en cada una de las cinco carreras. Adam, con la misma tasa, da pasos tan largos que en la peor de ellas lo es menos del {claim:adam_at_one}.</translation>
    </message>
    <message>
        <source>Change to Adam while it trains</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Cambiar a Adam mientras entrena</translation>
    </message>
    <message>
        <source>So when you read that one optimizer beats another, ask first: at which [learning rate](look:controls.learning_rate), and who chose it?</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Así que, cuando leas que un optimizador vence a otro, pregunta primero: ¿con qué [tasa de aprendizaje](look:controls.learning_rate), y quién la eligió?</translation>
    </message>
    <message>
        <source>A fair race</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Una carrera justa</translation>
    </message>
    <message>
        <source>SGD, momentum, RMSprop and Adam raced</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>SGD, momento, RMSprop y Adam en carrera</translation>
    </message>
    <message>
        <source>Optimizers raced</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation>Optimizadores en carrera</translation>
    </message>
    <message>
        <source>At the high rate the loss is soon low.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Con la tasa alta, la pérdida es pronto baja.</translation>
    </message>
    <message>
        <source>At the low rate it takes much longer.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Con la tasa baja tarda mucho más.</translation>
    </message>
    <message>
        <source>At the high rate the loss goes on jumping up to the end.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Con la tasa alta, la pérdida sigue saltando hasta el final.</translation>
    </message>
    <message>
        <source>The gradients of the mini-batches are long even at the end, against that of the whole set.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Los gradientes de los minilotes son largos incluso al final, comparados con el del conjunto entero.</translation>
    </message>
    <message>
        <source>The cosine after a quarter of its way.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>El coseno tras un cuarto de su camino.</translation>
    </message>
    <message>
        <source>The cosine half way.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>El coseno a mitad de camino.</translation>
    </message>
    <message>
        <source>With the cosine the loss at the end is well below that of the constant rate.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Con el coseno, la pérdida al final es claramente menor que con la tasa constante.</translation>
    </message>
    <message>
        <source>And it does not jump any more.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Y ya no salta.</translation>
    </message>
    <message>
        <source>It is also below the rate that was low from the start.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>También es menor que con la tasa que era baja desde el principio.</translation>
    </message>
    <message>
        <source>After the drop the loss is lower than it was before it.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Después del escalón la pérdida es más baja que antes.</translation>
    </message>
    <message>
        <source>A rate that falls too fast stops on the way.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Con una tasa que baja demasiado deprisa, la red se detiene a mitad de camino.</translation>
    </message>
    <message>
        <source>Without mini-batches a constant rate does not jump.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Sin minilotes, la pérdida no salta ni con una tasa constante.</translation>
    </message>
    <message>
        <source>A step then costs as much as this many mini-batches.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Un paso cuesta entonces tanto como este número de minilotes.</translation>
    </message>
    <message>
        <source>A high learning rate is quick, a low one is exact. A schedule has both: it begins high, and lets the rate fall while the network trains.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Una tasa de aprendizaje alta es rápida; una baja es exacta. Un plan reúne las dos cosas: empieza alto y deja que la tasa baje mientras la red entrena.</translation>
    </message>
    <message>
        <source>The network is to draw a [curve](look:prediction) through noisy points of a sine. Each step looks at a **mini-batch** of {setting:training.batch_size} points, at a rate of {setting:training.optimizer.learning_rate}.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>La red tiene que dibujar una [curva](look:prediction) que pase por los puntos ruidosos de un seno. Cada paso mira un **minilote** de {setting:training.batch_size} puntos, con una tasa de {setting:training.optimizer.learning_rate}.</translation>
    </message>
    <message>
        <source>Train at a constant rate</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Entrenar con una tasa constante</translation>
    </message>
    <message>
        <source>Watch the [curve](look:prediction) and the [loss](look:curves). In less than {claim:high_steps} steps the loss is below {claim:high_steps.until}. Then the curve trembles, and goes on trembling: toward the end of {setting:training.schedule.steps@cosine} steps the loss still jumps above {claim:wobble}. (Both for the middle one of five runs, seeds 1 to 5: other points, other first weights. Half of the {setting:data.samples} points train.)</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Observa la [curva](look:prediction) y la [pérdida](look:curves). En menos de {claim:high_steps} pasos la pérdida es menor que {claim:high_steps.until}. Después la curva tiembla, y sigue temblando: hacia el final de los {setting:training.schedule.steps@cosine} pasos la pérdida todavía salta por encima de {claim:wobble}. (Ambas cosas en la ejecución central de cinco, semillas 1 a 5: otros puntos, otros pesos iniciales. La mitad de los {setting:data.samples} puntos sirve para entrenar.)</translation>
    </message>
    <message>
        <source>A high rate never comes to rest</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Una tasa alta nunca llega al reposo</translation>
    </message>
    <message>
        <source>The loss is low, and its slope is next to nothing. Why does the network not stay where it is?</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>La pérdida es baja, y su pendiente es casi nula. ¿Por qué la red no se queda donde está?</translation>
    </message>
    <message>
        <source>Because no step sees the slope of the whole loss. It sees that of {setting:training.batch_size} points, and these four want the curve a little higher, the next four a little lower. Toward the end the gradient of a mini-batch is still more than {claim:batch_gradient} times as long as the gradient of a run that looks at all points in each step.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Porque ningún paso ve la pendiente de la pérdida entera. Ve la de {setting:training.batch_size} puntos, y estos cuatro quieren la curva un poco más arriba, y los cuatro siguientes un poco más abajo. Hacia el final, el gradiente de un minilote sigue siendo más de {claim:batch_gradient} veces tan largo como el gradiente de una ejecución que mira todos los puntos en cada paso.</translation>
    </message>
    <message>
        <source>Each step is $\Delta w = -\alpha \frac{\partial L}{\partial w}$. If the gradient does not get smaller by itself, $\alpha$ must.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Cada paso es $\Delta w = -\alpha \frac{\partial L}{\partial w}$. Si el gradiente no se hace más pequeño por sí mismo, tiene que hacerlo $\alpha$.</translation>
    </message>
    <message>
        <source>A rate that is low from the start would not tremble, but it takes its time: at {setting:training.optimizer.learning_rate@low} the loss needs more than {claim:low_steps} steps to fall below {claim:low_steps.until}.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Una tasa baja desde el principio no temblaría, pero se toma su tiempo: con {setting:training.optimizer.learning_rate@low} la pérdida necesita más de {claim:low_steps} pasos para bajar de {claim:low_steps.until}.</translation>
    </message>
    <message>
        <source>Why it trembles</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Por qué tiembla</translation>
    </message>
    <message>
        <source>[Schedule](look:controls.schedule) has several ways. The **cosine** falls from the full rate to nothing, gently at both ends; $t$ counts the steps and $T$ is their number:</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>El [plan de la tasa](look:controls.schedule) ofrece varias maneras. El **coseno** baja de la tasa completa a nada, con suavidad en los dos extremos; $t$ cuenta los pasos y $T$ es su número:</translation>
    </message>
    <message>
        <source>From {setting:training.optimizer.learning_rate} it comes to {claim:rate_quarter} after {claim:rate_quarter.at} steps, to {claim:rate_half} after {claim:rate_half.at}, and to 0 after {setting:training.schedule.steps@cosine}.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Desde {setting:training.optimizer.learning_rate} llega a {claim:rate_quarter} tras {claim:rate_quarter.at} pasos, a {claim:rate_half} tras {claim:rate_half.at}, y a 0 tras {setting:training.schedule.steps@cosine}.</translation>
    </message>
    <message>
        <source>constant: 0.3</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>constante: 0,3</translation>
    </message>
    <message>
        <source>constant: 0.01</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>constante: 0,01</translation>
    </message>
    <message>
        <source>cosine from 0.3</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>coseno desde 0,3</translation>
    </message>
    <message>
        <source>Constant high, constant low, cosine</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Constante alta, constante baja, coseno</translation>
    </message>
    <message>
        <source>At the end the loss with the cosine is less than {claim:cosine_gain} of that at the constant high rate, and never above {claim:cosine_calm}. It is also less than {claim:cosine_beats_low} of what the low rate has reached in the same time. That holds in each of five runs.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Al final, la pérdida con el coseno es menos del {claim:cosine_gain} de la que hay con la tasa alta constante, y nunca supera {claim:cosine_calm}. También es menos del {claim:cosine_beats_low} de la que ha alcanzado la tasa baja en el mismo tiempo. Esto se cumple en cada una de cinco ejecuciones.</translation>
    </message>
    <message>
        <source>Let the rate fall</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Dejar que baje la tasa</translation>
    </message>
    <message>
        <source>The **step** schedule keeps the rate for a while, then cuts it at once.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>El plan por **escalones** mantiene la tasa un rato y luego la recorta de golpe.</translation>
    </message>
    <message>
        <source>At step {setting:training.schedule.every@step} the rate drops to a tenth. What will the loss do: fall slower from there, or faster?</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>En el paso {setting:training.schedule.every@step} la tasa cae a la décima parte. ¿Qué hará la pérdida: bajar más despacio desde ahí, o más deprisa?</translation>
    </message>
    <message>
        <source>It falls at once, as if over the edge of a table. The network had been near the bottom for long, and only trembled around it. With smaller steps it settles: in the next two hundred steps its mean is less than {claim:step_drop} of what it was in the two hundred before.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Baja enseguida, como si cayera por el borde de una mesa. La red llevaba mucho tiempo cerca del fondo, y solo temblaba a su alrededor. Con pasos más pequeños se asienta: en los doscientos pasos siguientes su media es menos del {claim:step_drop} de lo que era en los doscientos anteriores.</translation>
    </message>
    <message>
        <source>Drop to a tenth at step 1000</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Caer a la décima parte en el paso 1000</translation>
    </message>
    <message>
        <source>In steps</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Por escalones</translation>
    </message>
    <message>
        <source>Fall too fast</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Bajar demasiado deprisa</translation>
    </message>
    <message>
        <source>Here each step keeps {setting:training.schedule.decay@hasty} of the rate of the one before. After a hundred steps hardly any rate is left, and the network stands still on its way. Its loss at the end is more than {claim:hasty_stuck} times that with the cosine. A curve that lies flat may have arrived, or may have run out of rate.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Aquí cada paso conserva una fracción de {setting:training.schedule.decay@hasty} de la tasa del anterior. Tras cien pasos apenas queda tasa, y la red se detiene a mitad de camino. Su pérdida al final es más de {claim:hasty_stuck} veces la del coseno. Una curva plana puede haber llegado, o puede haberse quedado sin tasa.</translation>
    </message>
    <message>
        <source>Too early</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Begin with a rate that is high enough to get near; end with one that is low enough to settle.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Empieza con una tasa lo bastante alta para acercarte; termina con una lo bastante baja para asentarte.</translation>
    </message>
    <message>
        <source>What the schedule cures is the noise of the mini-batches. With the whole training set in each step there is none: at a constant {setting:training.optimizer.learning_rate@full} the loss stays below {claim:full_calm}. But then a step looks at {claim:full_cost} times as many examples, and for large data nobody can pay that. Left out here: what the curve does *between* the points (a lower training loss is not always a better curve), and **warm-up**, a rate that first rises.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Lo que cura el plan es el ruido de los minilotes. Con todo el conjunto de entrenamiento en cada paso no lo hay: con {setting:training.optimizer.learning_rate@full} constante, la pérdida se queda por debajo de {claim:full_calm}. Pero entonces un paso mira {claim:full_cost} veces tantos ejemplos, y con datos grandes nadie puede pagar eso. Aquí se deja fuera lo que hace la curva *entre* los puntos (una pérdida de entrenamiento menor no siempre es una curva mejor) y el **calentamiento**, una tasa que primero sube.</translation>
    </message>
    <message>
        <source>Learning-rate schedules</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation>Planes de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The weights that began at zero have moved.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Los pesos que empezaron en cero se han movido.</translation>
    </message>
    <message>
        <source>And yet all units of the layer still have the same weights.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Y, sin embargo, todas las unidades de la capa siguen teniendo los mismos pesos.</translation>
    </message>
    <message>
        <source>Eight copies of one unit cannot tell a disc from a ring.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Ocho copias de una unidad no pueden distinguir un disco de un anillo.</translation>
    </message>
    <message>
        <source>Eight different units can.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Ocho unidades distintas sí pueden.</translation>
    </message>
    <message>
        <source>One layer&apos;s variance over that of the one before is the number of inputs times the squared scale.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>La varianza de una capa, dividida por la de la anterior, es el número de entradas por el cuadrado de la dispersión de los pesos.</translation>
    </message>
    <message>
        <source>With small weights next to nothing of the signal is left at the fifth layer.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Con pesos pequeños, en la quinta capa no queda casi nada de la señal.</translation>
    </message>
    <message>
        <source>Such a network has learned nothing.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Una red así no ha aprendido nada.</translation>
    </message>
    <message>
        <source>With large weights the activations lie near −1 and 1.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Con pesos grandes, las activaciones están cerca de −1 y 1.</translation>
    </message>
    <message>
        <source>There the slope of tanh is next to nothing.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Ahí la pendiente de tanh es casi nula.</translation>
    </message>
    <message>
        <source>And yet δ does not fade on the way back: it grows.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Y, sin embargo, δ no se apaga en el camino de vuelta: crece.</translation>
    </message>
    <message>
        <source>It learns something, but not the task.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>La red aprende algo, pero no la tarea.</translation>
    </message>
    <message>
        <source>At the right scale a good part of the variance is left at the fifth layer, if not all.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Con la escala adecuada, en la quinta capa queda una buena parte de la varianza, aunque no toda.</translation>
    </message>
    <message>
        <source>And the units are where tanh is steep.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Y las unidades están donde tanh es empinada.</translation>
    </message>
    <message>
        <source>The network learns.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>La red aprende.</translation>
    </message>
    <message>
        <source>Before the first step the weights must have some values. It seems not to matter, since training changes them. It decides whether there will be any training.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Antes del primer paso los pesos tienen que tener algún valor. Parece que da igual, ya que el entrenamiento los cambia. Y, sin embargo, decide si habrá entrenamiento.</translation>
    </message>
    <message>
        <source>Let us begin with one hidden layer of eight units, and with all weights at 0.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Empecemos con una capa oculta de ocho unidades y con todos los pesos en 0.</translation>
    </message>
    <message>
        <source>One layer, all weights zero</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Una capa, todos los pesos a cero</translation>
    </message>
    <message>
        <source>Look at the pictures in the [hidden units](look:layer/0): each shows what its unit says at every place in the plane. Why are all eight the same, and will they ever differ?</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Mira las imágenes de las [unidades ocultas](look:layer/0): cada una muestra lo que su unidad dice en cada lugar del plano. ¿Por qué son iguales las ocho? ¿Y llegarán a ser distintas alguna vez?</translation>
    </message>
    <message>
        <source>They get the same inputs through the same weights, so they say the same. Then they get the same blame, so they take the same step. Two units that are alike stay alike for ever.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Reciben las mismas entradas a través de los mismos pesos, así que dicen lo mismo. Después reciben la misma culpa, así que dan el mismo paso. Dos unidades iguales siguen siendo iguales para siempre.</translation>
    </message>
    <message>
        <source>The weights do move. But after {claim:still_alike.at} steps those of any two units still differ by less than {claim:still_alike}. In five such runs (seeds 1 to 5; half of the {setting:data.samples} points train) fewer than {claim:alike_accuracy} of the training examples were right; the same layer from *random* weights got more than {claim:unlike_accuracy} every time.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Los pesos sí se mueven. Pero tras {claim:still_alike.at} pasos los de dos unidades cualesquiera siguen difiriendo en menos de {claim:still_alike}. En cinco ejecuciones así (semillas 1 a 5; la mitad de los {setting:data.samples} puntos sirve para entrenar) fue correcto menos del {claim:alike_accuracy} de los ejemplos de entrenamiento; la misma capa, desde pesos *al azar*, superó siempre el {claim:unlike_accuracy}.</translation>
    </message>
    <message>
        <source>So the first weights are drawn at random, to make the units different. What is left to choose is how large they are.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Por eso los pesos iniciales se sortean, para que las unidades sean distintas. Queda por elegir su tamaño.</translation>
    </message>
    <message>
        <source>All zero?</source>
        <extracomment>10-initialisation</extracomment>
        <translation>¿Todos a cero?</translation>
    </message>
    <message>
        <source>Now five layers. A unit adds up its inputs, each times its weight: $z = W a + b$. If there are $n$ inputs and the weights scatter around 0 by $s$, then the **variance** of $z$ (how much it differs from example to example) is about</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Ahora, cinco capas. Una unidad suma sus entradas, cada una multiplicada por su peso: $z = W a + b$. Si hay $n$ entradas y los pesos se dispersan alrededor de 0 con desviación $s$, la **varianza** de $z$ (cuánto cambia de un ejemplo a otro) es aproximadamente</translation>
    </message>
    <message>
        <source>times that of the inputs. The next layer multiplies again, and the next. What counts is whether $n s^2$ is below 1, above 1, or 1.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>veces la de las entradas. La capa siguiente vuelve a multiplicar, y la siguiente también. Lo que cuenta es si $n s^2$ es menor que 1, mayor que 1 o igual a 1.</translation>
    </message>
    <message>
        <source>Back to five layers</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Volver a las cinco capas</translation>
    </message>
    <message>
        <source>What a layer hands on</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Lo que una capa transmite</translation>
    </message>
    <message>
        <source>Suppose $s = {setting:network.initializer_scale@small}$, with 8 inputs to a unit. By the formula a layer keeps a fiftieth of the variance of the one before; measured it is {claim:kept_share}. At the fifth layer less than {claim:small_signal} of the first one&apos;s is left: whatever the input, the output is the same.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Supón que $s = {setting:network.initializer_scale@small}$, con 8 entradas por unidad. Según la fórmula, una capa conserva la cincuentava parte de la varianza de la anterior; lo medido es de {claim:kept_share}. En la quinta capa queda menos de {claim:small_signal} veces la de la primera: sea cual sea la entrada, la salida es la misma.</translation>
    </message>
    <message>
        <source>Small weights</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Pesos pequeños</translation>
    </message>
    <message>
        <source>Behind the first layer the units show no [picture](look:stage) any more: they say 0 everywhere. And the [loss](look:curves) lies flat. The [gradient](look:gradients), which tells the weights where to go, comes back through the same weights, so it fades too. After {claim:small_accuracy.at} steps fewer than {claim:small_accuracy} of the examples are right, in each of five runs: a coin would do as well.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Después de la primera capa, las unidades ya no muestran ninguna [imagen](look:stage): dicen 0 por todas partes. Y la [pérdida](look:curves) se queda plana. El [gradiente](look:gradients), que dice a los pesos adónde ir, vuelve a través de los mismos pesos, así que también se apaga. Tras {claim:small_accuracy.at} pasos es correcto menos del {claim:small_accuracy} de los ejemplos, en cada una de cinco ejecuciones: igual de bien lo haría una moneda.</translation>
    </message>
    <message>
        <source>Too small</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Demasiado pequeños</translation>
    </message>
    <message>
        <source>And with $s = {setting:network.initializer_scale@large}$? The signal cannot fade now. What else could go wrong?</source>
        <extracomment>10-initialisation</extracomment>
        <translation>¿Y con $s = {setting:network.initializer_scale@large}$? Ahora la señal no puede apagarse. ¿Qué más podría salir mal?</translation>
    </message>
    <message>
        <source>A unit here cannot say more than 1 or less than −1: **tanh**, which turns its sum into what it says, ends there. With large sums most units sit at one of these ends: the variance is above {claim:large_variance}, near the most there can be. At the ends tanh is flat: in the third layer its slope is below {claim:large_slope} on average. The units are **saturated**.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Aquí una unidad no puede decir más de 1 ni menos de −1: ahí se acaba **tanh**, que convierte su suma en lo que dice. Con sumas grandes, la mayoría de las unidades está en uno de esos extremos: la varianza es mayor que {claim:large_variance}, cerca de la máxima posible. En los extremos tanh es plana: en la tercera capa su pendiente es, en promedio, menor que {claim:large_slope}. Las unidades están **saturadas**.</translation>
    </message>
    <message>
        <source>Large weights</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Pesos grandes</translation>
    </message>
    <message>
        <source>Now the [pictures](look:stage) are hard, without shades. The network learns something, but after {claim:large_accuracy.at} steps fewer than {claim:large_accuracy} are right, in each of the runs.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Ahora las [imágenes](look:stage) son duras, sin matices. La red aprende algo, pero tras {claim:large_accuracy.at} pasos es correcto menos del {claim:large_accuracy} de los ejemplos, en cada una de las ejecuciones.</translation>
    </message>
    <message>
        <source>One often reads that the gradient fades here too, because of the flat ends. It does not: what a flat end takes away, large weights give back, and more. From the fifth layer to the first the gradient&apos;s $\delta$ becomes more than {claim:large_delta} times as long (the middle one of the five runs). Most examples pull at nothing, and a few pull far too hard.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Se lee a menudo que el gradiente también se apaga aquí, por culpa de los extremos planos. No es así: lo que quita un extremo plano lo devuelven los pesos grandes, y con creces. De la quinta capa a la primera, el $\delta$ del gradiente llega a ser más de {claim:large_delta} veces tan largo (en la ejecución central de las cinco). La mayoría de los ejemplos no tira de nada, y unos pocos tiran demasiado fuerte.</translation>
    </message>
    <message>
        <source>Too large</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Demasiado grandes</translation>
    </message>
    <message>
        <source>Choose $s$ so that a layer keeps what it is given:</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Elige $s$ de modo que una capa conserve lo que recibe:</translation>
    </message>
    <message>
        <source>too small: 0.05</source>
        <extracomment>10-initialisation</extracomment>
        <translation>demasiado pequeños: 0,05</translation>
    </message>
    <message>
        <source>right: 0.354</source>
        <extracomment>10-initialisation</extracomment>
        <translation>adecuados: 0,354</translation>
    </message>
    <message>
        <source>too large: 3</source>
        <extracomment>10-initialisation</extracomment>
        <translation>demasiado grandes: 3</translation>
    </message>
    <message>
        <source>Three scales side by side</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Tres escalas, una junto a otra</translation>
    </message>
    <message>
        <source>After {claim:right_accuracy.at} steps more than {claim:right_accuracy} are right every time, with the same data, the same learning rate and the same number of steps. Nothing differs but where the weights began.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Tras {claim:right_accuracy.at} pasos es correcto siempre más del {claim:right_accuracy}, con los mismos datos, la misma tasa de aprendizaje y el mismo número de pasos. Lo único distinto es dónde empezaron los pesos.</translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>10-initialisation</extracomment>
        <translation>En su punto</translation>
    </message>
    <message>
        <source>Random, so that the units differ; of a size such that the signal neither fades nor hits the ends. In the window you need not compute it: the initialisers named after LeCun, Glorot and He do, each from the number of a layer&apos;s inputs (Glorot: and of its units).</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Al azar, para que las unidades sean distintas; de un tamaño tal que la señal no se apague ni choque con los extremos. En la ventana no hace falta que lo calcules: lo hacen las inicializaciones que llevan los nombres de LeCun, Glorot y He, cada una a partir del número de entradas de una capa (la de Glorot, también del de sus unidades).</translation>
    </message>
    <message>
        <source>The rule is a rule of thumb. tanh squeezes a little in every layer, so even at the right scale {claim:right_signal} of the first layer&apos;s variance is left at the fifth, and not all of it. ReLU cuts off half, which is why He&apos;s rule takes twice the variance. It is enough to come near; being wrong by a factor of ten in every layer is what no training mends soon.</source>
        <extracomment>10-initialisation</extracomment>
        <translation>La regla es solo orientativa. tanh comprime un poco en cada capa, así que incluso con la escala adecuada queda en la quinta capa una fracción de {claim:right_signal} de la varianza de la primera, y no toda. ReLU recorta la mitad; por eso la regla de He toma el doble de varianza. Basta con acercarse; equivocarse por un factor de diez en cada capa es lo que ningún entrenamiento arregla pronto.</translation>
    </message>
    <message>
        <source>Initialisation: where the weights begin</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Inicialización: dónde empiezan los pesos</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <extracomment>10-initialisation</extracomment>
        <translation>Inicialización</translation>
    </message>
    <message>
        <source>One hidden layer of sigmoids learns the task.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Una capa oculta de sigmoides aprende la tarea.</translation>
    </message>
    <message>
        <source>Six do not.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Seis no la aprenden.</translation>
    </message>
    <message>
        <source>Nor at ten times the rate.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Tampoco con diez veces la tasa.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid in the last hidden layer, on average.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>La pendiente de la sigmoide en la última capa oculta, en promedio.</translation>
    </message>
    <message>
        <source>Forward the signal fades as well: a unit of the sixth layer says nearly the same for two examples.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>La señal se apaga también en el camino de ida: una unidad de la sexta capa dice casi lo mismo con dos ejemplos.</translation>
    </message>
    <message>
        <source>From the sixth hidden layer to the first δ falls to less than a thousandth.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>De la sexta capa oculta a la primera, δ baja a menos de una milésima.</translation>
    </message>
    <message>
        <source>With tanh a good part of δ gets through.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Con tanh pasa una buena parte de δ.</translation>
    </message>
    <message>
        <source>And the network learns.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Y la red aprende.</translation>
    </message>
    <message>
        <source>So it does with ReLU.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Con ReLU, también.</translation>
    </message>
    <message>
        <source>Sigmoids with weights four times as large learn, if slowly.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Las sigmoides con pesos cuatro veces mayores aprenden, aunque despacio.</translation>
    </message>
    <message>
        <source>tanh with small weights loses the gradient just as sigmoids do.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>tanh con pesos pequeños pierde el gradiente igual que las sigmoides.</translation>
    </message>
    <message>
        <source>And learns nothing.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Y no aprende nada.</translation>
    </message>
    <message>
        <source>Adam gets something out of the very same gradients.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Adam saca algo de exactamente los mismos gradientes.</translation>
    </message>
    <message>
        <source>A network of one hidden layer learns the task in seconds. With six it learns nothing at all, although it could do everything the small one can. Most of the fault is on the way back.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Una red con una capa oculta aprende la tarea en segundos. Con seis no aprende nada en absoluto, aunque podría hacer todo lo que hace la pequeña. La mayor parte de la culpa está en el camino de vuelta.</translation>
    </message>
    <message>
        <source>The task is to tell the [disc from the ring](look:data). Six hidden layers of eight units are waiting; each unit is a **sigmoid**, which squeezes its sum into the range from 0 to 1.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>La tarea es distinguir el [disco del anillo](look:data). Hay seis capas ocultas de ocho unidades esperando; cada unidad es una **sigmoide**, que comprime su suma en el intervalo de 0 a 1.</translation>
    </message>
    <message>
        <source>Train the deep network</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Entrenar la red profunda</translation>
    </message>
    <message>
        <source>The [loss](look:curves) falls a moment and then lies flat. After {claim:deep_stuck.at} steps fewer than {claim:deep_stuck} of the training examples are right, in each of five runs (seeds 1 to 5: other points, other first weights; half of the {setting:data.samples} points train). It gives the same answer for every point.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>La [pérdida](look:curves) baja un momento y luego se queda plana. Tras {claim:deep_stuck.at} pasos es correcto menos del {claim:deep_stuck} de los ejemplos de entrenamiento, en cada una de cinco ejecuciones (semillas 1 a 5: otros puntos, otros pesos iniciales; la mitad de los {setting:data.samples} puntos sirve para entrenar). Da la misma respuesta para todos los puntos.</translation>
    </message>
    <message>
        <source>The same with one hidden layer</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Lo mismo con una capa oculta</translation>
    </message>
    <message>
        <source>One hidden layer gets more than {claim:shallow_learns} in as many steps, every time.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Una sola capa oculta supera el {claim:shallow_learns} en el mismo número de pasos, siempre.</translation>
    </message>
    <message>
        <source>Deeper should be better</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Más profunda debería ser mejor</translation>
    </message>
    <message>
        <source>Back to six layers</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Volver a las seis capas</translation>
    </message>
    <message>
        <source>Look at [Gradients](look:gradients). There is a line for each layer, from L1, the first, to L7, the output. Its height says how long the layer&apos;s **gradient** is, which is what the layer learns from; a little lower on this scale is many times less. The lines lie in the order of the layers, the output on top. At the first layers next to nothing arrives: the gradient has **vanished**.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Mira el panel [Gradientes](look:gradients). Hay una línea por cada capa, desde L1, la primera, hasta L7, la salida. Su altura dice lo largo que es el **gradiente** de la capa, que es de lo que aprende la capa; en esta escala, un poco más abajo son muchas veces menos. Las líneas siguen el orden de las capas, con la salida arriba. A las primeras capas no llega casi nada: el gradiente se ha **desvanecido**.</translation>
    </message>
    <message>
        <source>Why does it fade in this direction, and not the other?</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>¿Por qué se apaga en este sentido y no en el otro?</translation>
    </message>
    <message>
        <source>The error is known at the output, and goes back from there, layer by layer. Whatever one layer does to it, all the layers before have to live with.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>El error se conoce en la salida, y desde ahí retrocede capa por capa. Con lo que le haga una capa tienen que vivir todas las anteriores.</translation>
    </message>
    <message>
        <source>Where is it lost?</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>¿Dónde se pierde?</translation>
    </message>
    <message>
        <source>Call $\delta$ the blame that arrives at a unit&apos;s sum $z$. To pass through a layer it is multiplied by the weights and by the slope of the activation:</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Llamemos $\delta$ a la culpa que llega a la suma $z$ de una unidad. Para atravesar una capa se multiplica por los pesos y por la pendiente de la activación:</translation>
    </message>
    <message>
        <source>The sigmoid is steepest in the middle, and even there its slope is $\frac{1}{4}$. In the [last hidden layer](look:layer/5) it is {claim:slope} on average. From the sixth layer back to the first there are five such factors:</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>La sigmoide es más empinada en el centro, e incluso ahí su pendiente es $\frac{1}{4}$. En la [última capa oculta](look:layer/5) es, en promedio, de {claim:slope}. De la sexta capa a la primera, hacia atrás, hay cinco factores así:</translation>
    </message>
    <message>
        <source>That is what one finds: before the first step, $\delta$ in the first layer is less than {claim:delta_fades} times that in the sixth, in each of the five runs.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Y eso es lo que se encuentra: antes del primer paso, el $\delta$ de la primera capa es menos de {claim:delta_fades} veces el de la sexta, en cada una de las cinco ejecuciones.</translation>
    </message>
    <message>
        <source>Then multiply the learning rate by ten, or by a thousand?</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Entonces, ¿multiplicamos la tasa de aprendizaje por diez, o por mil?</translation>
    </message>
    <message>
        <source>The last layer would have to bear that too, and it needs no more. At ten times the rate still fewer than {claim:fast_stuck} are right. One rate cannot suit layers whose gradients differ by a thousand.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>La última capa también tendría que soportarlo, y no necesita más. Con diez veces la tasa sigue siendo correcto menos del {claim:fast_stuck}. Una sola tasa no puede valer para capas cuyos gradientes difieren en un factor de mil.</translation>
    </message>
    <message>
        <source>Why: a product of slopes</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Por qué: un producto de pendientes</translation>
    </message>
    <message>
        <source>Take an activation with a larger slope. In the middle, tanh has a slope of 1; ReLU has 1 wherever it is not 0.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Usa una activación con una pendiente mayor. En el centro, tanh tiene una pendiente de 1; la de ReLU es 1 allí donde no es 0.</translation>
    </message>
    <message>
        <source>Sigmoid, tanh and ReLU side by side</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Sigmoide, tanh y ReLU, una junto a otra</translation>
    </message>
    <message>
        <source>With tanh, more than {claim:tanh_delta} of $\delta$ gets from the sixth layer to the first, and after {claim:tanh_learns.at} steps more than {claim:tanh_learns} are right; with ReLU too. The weights are of the same size, the data are the same.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Con tanh, una fracción de $\delta$ mayor que {claim:tanh_delta} llega de la sexta capa a la primera, y tras {claim:tanh_learns.at} pasos es correcto más del {claim:tanh_learns}; con ReLU, también. Los pesos tienen el mismo tamaño, y los datos son los mismos.</translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>The gradient of an early layer is a product with a factor for every layer after it. Factors below 1 make it vanish.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>El gradiente de una capa temprana es un producto con un factor por cada capa que viene después. Los factores menores que 1 hacen que se desvanezca.</translation>
    </message>
    <message>
        <source>&quot;The sigmoid is to blame&quot; is only half of it, since the weights are in the product too:</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>«La culpa es de la sigmoide» es solo media verdad, porque en el producto también están los pesos:</translation>
    </message>
    <message>
        <source>Sigmoids with first weights {setting:network.initializer_scale@large} times as large get above {claim:large_learns} (at a rate of {setting:training.optimizer.learning_rate@large}, after {claim:large_learns.at} steps).</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Las sigmoides con pesos iniciales {setting:network.initializer_scale@large} veces mayores superan el {claim:large_learns} (con una tasa de {setting:training.optimizer.learning_rate@large}, tras {claim:large_learns.at} pasos).</translation>
    </message>
    <message>
        <source>tanh with first weights {setting:network.initializer_scale@tanh_small} times as large keeps less than {claim:tanh_small_delta} of $\delta$, and learns nothing: fewer than {claim:tanh_small_stuck} are right after {claim:tanh_small_stuck.at} steps.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>tanh con los pesos iniciales multiplicados por {setting:network.initializer_scale@tanh_small} conserva una fracción de $\delta$ menor que {claim:tanh_small_delta} y no aprende nada: es correcto menos del {claim:tanh_small_stuck} tras {claim:tanh_small_stuck.at} pasos.</translation>
    </message>
    <message>
        <source>And a small gradient need not mean small steps. Adam divides each gradient by its own size, and with it the six layers of sigmoids get above {claim:adam_learns} every time (at a rate of {setting:training.optimizer.learning_rate@adam}, after {claim:adam_learns.at} steps): better than a coin, though it does not reach what tanh does.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Y un gradiente pequeño no tiene por qué significar pasos pequeños. Adam divide cada gradiente por su propio tamaño, y con él las seis capas de sigmoides superan siempre el {claim:adam_learns} (con una tasa de {setting:training.optimizer.learning_rate@adam}, tras {claim:adam_learns.at} pasos): mejor que una moneda, aunque no llega a lo que consigue tanh.</translation>
    </message>
    <message>
        <source>And the way back is not the whole trouble: these sigmoids lose the signal on the way forward as well. Look at the [stage](look:stage): the units of the last layers show no picture, they say nearly the same everywhere.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Y el camino de vuelta no es todo el problema: estas sigmoides pierden la señal también en el camino de ida. Mira el [lienzo](look:stage): las unidades de las últimas capas no muestran ninguna imagen, dicen casi lo mismo por todas partes.</translation>
    </message>
    <message>
        <source>The next cures, batch normalisation and residual connections, have lessons of their own.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Los remedios siguientes, la normalización por lotes y las conexiones residuales, tienen sus propias lecciones.</translation>
    </message>
    <message>
        <source>What to remember, and what is simplified</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Qué conviene recordar, y qué está simplificado</translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation>Gradientes que se desvanecen</translation>
    </message>
    <message>
        <source>Seven layers, each 1.5 times as strong, make the output 17 times as large.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Siete capas, cada una 1,5 veces más fuerte, hacen la salida 17 veces mayor.</translation>
    </message>
    <message>
        <source>The first loss is far above what a flat line would have.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>La primera pérdida está muy por encima de la que tendría una línea plana.</translation>
    </message>
    <message>
        <source>On the way back δ grows.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>En el camino de vuelta, δ crece.</translation>
    </message>
    <message>
        <source>And yet the gradient of the first layer&apos;s weights is not larger than that of the last layer&apos;s.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Y, sin embargo, el gradiente de los pesos de la primera capa no es mayor que el de los de la última.</translation>
    </message>
    <message>
        <source>It is larger by a large factor in every layer, so also in the first.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Es mayor por un factor grande en todas las capas, así que también en la primera.</translation>
    </message>
    <message>
        <source>The gradient of the first mini-batch is longer than this.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>El gradiente del primer minilote es más largo que esto.</translation>
    </message>
    <message>
        <source>So the first step moves the weights by more than this.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Así que el primer paso mueve los pesos más que esto.</translation>
    </message>
    <message>
        <source>That is more than the first weights of a hidden layer are long.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Eso es más de lo que miden los pesos iniciales de una capa oculta.</translation>
    </message>
    <message>
        <source>In the window&apos;s run the loss is in the millions after two steps, or far beyond.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>En la ejecución de la ventana, la pérdida está tras dos pasos en los millones, o mucho más allá.</translation>
    </message>
    <message>
        <source>A few steps later its numbers are no longer finite.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Unos pocos pasos después, sus números ya no son finitos.</translation>
    </message>
    <message>
        <source>None of the five runs ever gets its loss below this.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Ninguna de las cinco ejecuciones consigue nunca una pérdida menor que esta.</translation>
    </message>
    <message>
        <source>With other first weights all units of the fourth hidden layer fall silent.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Con otros pesos iniciales, todas las unidades de la cuarta capa oculta enmudecen.</translation>
    </message>
    <message>
        <source>What is left is a flat line, and this is its loss.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Lo que queda es una línea plana, y esta es su pérdida.</translation>
    </message>
    <message>
        <source>Clipped, the first step is as long as the learning rate times the largest norm.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Con recorte, el primer paso mide lo que la tasa de aprendizaje por la norma máxima.</translation>
    </message>
    <message>
        <source>Clipped, each of the five gets below 0.05 within so many steps.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Con recorte, cada una de las cinco baja de 0,05 en este número de pasos.</translation>
    </message>
    <message>
        <source>And the middle one of the five stays there.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Y la central de las cinco se queda ahí.</translation>
    </message>
    <message>
        <source>A hundredth of the rate survives too, and is slow.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Con la centésima parte de la tasa la red también sobrevive, pero es lenta.</translation>
    </message>
    <message>
        <source>It does learn something.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Algo sí aprende.</translation>
    </message>
    <message>
        <source>Smaller first weights need no clipping.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Unos pesos iniciales menores no necesitan recorte.</translation>
    </message>
    <message>
        <source>Seven layers of weights, each a little too strong. The first steps throw the network so far that it never comes back, unless they are held short.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Siete capas de pesos, cada una un poco demasiado fuerte. Los primeros pasos lanzan la red tan lejos que nunca vuelve, a menos que se mantengan cortos.</translation>
    </message>
    <message>
        <source>The network is to draw a [sine](look:prediction). Its six hidden layers are made of **ReLU** units: what is positive passes, what is negative becomes 0. Its first weights are {setting:network.initializer_scale} times as large as they should be. That does not sound like much.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>La red tiene que dibujar un [seno](look:prediction). Sus seis capas ocultas están hechas de unidades **ReLU**: lo positivo pasa, lo negativo se convierte en 0. Sus pesos iniciales son {setting:network.initializer_scale} veces los adecuados. No parece mucho.</translation>
    </message>
    <message>
        <source>But the signal passes through seven layers of weights, one after the other, and each makes it {setting:network.initializer_scale} times as large as it should be:</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Pero la señal atraviesa siete capas de pesos, una tras otra, y cada una la deja en {setting:network.initializer_scale} veces su tamaño debido:</translation>
    </message>
    <message>
        <source>So many times as large are its [outputs](look:layer/6), compared with the same weights at the right size. A line that lies flat in the middle has a loss of {claim:flat}. This network begins above {claim:first_loss}, in each of five runs (seeds 1 to 5; half of the {setting:data.samples} points train).</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Tantas veces mayores son sus [salidas](look:layer/6), comparadas con las de los mismos pesos del tamaño adecuado. Una línea plana en el centro tiene una pérdida de {claim:flat}. Esta red empieza por encima de {claim:first_loss}, en cada una de cinco ejecuciones (semillas 1 a 5; la mitad de los {setting:data.samples} puntos sirve para entrenar).</translation>
    </message>
    <message>
        <source>A little too much</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Un poco de más</translation>
    </message>
    <message>
        <source>Predict: the [loss](look:loss) is large, so there is a lot to learn. What will the first step do?</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Predice: la [pérdida](look:loss) es grande, así que hay mucho que aprender. ¿Qué hará el primer paso?</translation>
    </message>
    <message>
        <source>Its length is the learning rate times the length of the gradient. The gradient is longer than {claim:norm_first}, so at a rate of {setting:training.optimizer.learning_rate} the weights move by more than {claim:step_first}. All weights of a hidden layer together are shorter than that: the step does not correct them, it overwrites them.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Su longitud es la tasa de aprendizaje por la longitud del gradiente. El gradiente mide más de {claim:norm_first}, así que con una tasa de {setting:training.optimizer.learning_rate} los pesos se mueven más de {claim:step_first}. Todos los pesos de una capa oculta juntos miden menos que eso: el paso no los corrige, los sobrescribe.</translation>
    </message>
    <message>
        <source>Take three steps</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Dar tres pasos</translation>
    </message>
    <message>
        <source>And go on</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Seguir adelante</translation>
    </message>
    <message>
        <source>After two steps the loss is above {claim:two_steps}. Before the tenth the numbers are too large for the computer: the run has **diverged**.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Tras dos pasos la pérdida es mayor que {claim:two_steps}. Antes del décimo, los números son demasiado grandes para el ordenador: la ejecución ha **divergido**.</translation>
    </message>
    <message>
        <source>Backward the same seven layers multiply again. The blame $\delta$ at the output is passed on by</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Hacia atrás, las mismas siete capas vuelven a multiplicar. La culpa $\delta$ de la salida se transmite según</translation>
    </message>
    <message>
        <source>and in the first layer it is more than {claim:delta_grows} times as long as at the output.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>y en la primera capa es más de {claim:delta_grows} veces tan larga como en la salida.</translation>
    </message>
    <message>
        <source>So the [gradients](look:gradients) of the first layers must be the largest. Are they?</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Entonces los [gradientes](look:gradients) de las primeras capas deben de ser los mayores. ¿Lo son?</translation>
    </message>
    <message>
        <source>They are not. The gradient of a weight is $\frac{\partial L}{\partial w} = \delta \cdot a$, with the activation $a$ that came in. Going back, $\delta$ grows, but $a$ shrinks, since $a$ grew on the way forward. In each of the five runs the first layer&apos;s gradient is *shorter* than the last layer&apos;s.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>No lo son. El gradiente de un peso es $\frac{\partial L}{\partial w} = \delta \cdot a$, con la activación $a$ que entró. Hacia atrás, $\delta$ crece, pero $a$ mengua, ya que $a$ creció en el camino de ida. En cada una de las cinco ejecuciones, el gradiente de la primera capa es *más corto* que el de la última.</translation>
    </message>
    <message>
        <source>What has grown is all of them together. Even in the first layer the gradient is more than {claim:gradient_all} times what it would be with weights of the right size.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Lo que ha crecido es el conjunto de todos. Incluso en la primera capa el gradiente es más de {claim:gradient_all} veces lo que sería con pesos del tamaño adecuado.</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>¿De dónde viene?</translation>
    </message>
    <message>
        <source>Larger outputs, larger gradients, larger steps: that is how runs diverge. But not all do.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Salidas mayores, gradientes mayores, pasos mayores: así divergen las ejecuciones. Pero no todas.</translation>
    </message>
    <message>
        <source>The same with other first weights</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Lo mismo con otros pesos iniciales</translation>
    </message>
    <message>
        <source>This one is thrown so far that all units of the [fourth hidden layer](look:layer/3) fall silent: their sums are negative for every example, ReLU makes them 0, and no gradient gets through. The [line](look:prediction) lies flat for ever.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Esta sale lanzada tan lejos que todas las unidades de la [cuarta capa oculta](look:layer/3) enmudecen: sus sumas son negativas con todos los ejemplos, ReLU las convierte en 0, y no pasa ningún gradiente. La [línea](look:prediction) queda plana para siempre.</translation>
    </message>
    <message>
        <source>Of the five runs none gets its loss below {claim:never_learns.until}.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>De las cinco ejecuciones, ninguna consigue una pérdida menor que {claim:never_learns.until}.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>En qué acaba</translation>
    </message>
    <message>
        <source>Keep the direction of the gradient $g$, and cut its length to a largest one, $c$:</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Conserva la dirección del gradiente $g$ y recorta su longitud a una máxima, $c$:</translation>
    </message>
    <message>
        <source>no clipping</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>sin recorte</translation>
    </message>
    <message>
        <source>largest norm 1</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>norma máxima 1</translation>
    </message>
    <message>
        <source>With clipping and without</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Con recorte y sin recorte</translation>
    </message>
    <message>
        <source>With [clipping](look:controls.clip) at {setting:training.clip.max_norm@clipped} the first step is {claim:step_clipped} long: the learning rate, and no more. In each of the five runs the loss gets below {claim:clipped_learns.until} in less than {claim:clipped_learns} steps.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Con el [recorte](look:controls.clip) en {setting:training.clip.max_norm@clipped}, el primer paso mide {claim:step_clipped}: la tasa de aprendizaje, y nada más. En cada una de las cinco ejecuciones la pérdida baja de {claim:clipped_learns.until} en menos de {claim:clipped_learns} pasos.</translation>
    </message>
    <message>
        <source>Would a lower learning rate not do the same?</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>¿No haría lo mismo una tasa de aprendizaje más baja?</translation>
    </message>
    <message>
        <source>It would survive: at {setting:training.optimizer.learning_rate@low} each of the five gets below {claim:low_survives}. But that rate makes all steps short, also those that were never dangerous. After {claim:low_slow.at} steps the middle one of the five is still above {claim:low_slow}; clipped, it is below {claim:clipped_low}.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>La red sobreviviría: con {setting:training.optimizer.learning_rate@low}, cada una de las cinco baja de {claim:low_survives}. Pero esa tasa acorta todos los pasos, también los que nunca fueron peligrosos. Tras {claim:low_slow.at} pasos, la central de las cinco sigue por encima de {claim:low_slow}; con recorte, está por debajo de {claim:clipped_low}.</translation>
    </message>
    <message>
        <source>Factors above 1 in every layer make the signal and the gradient explode. Clipping holds the step short and leaves its direction.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Unos factores mayores que 1 en cada capa hacen explotar la señal y el gradiente. El recorte mantiene corto el paso y respeta su dirección.</translation>
    </message>
    <message>
        <source>It treats the symptom. The cause is the size of the weights: with {setting:network.initializer_scale@gentle} in place of {setting:network.initializer_scale} every run gets below {claim:gentle_learns} without any clipping.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Trata el síntoma. La causa es el tamaño de los pesos: con {setting:network.initializer_scale@gentle} en lugar de {setting:network.initializer_scale}, todas las ejecuciones bajan de {claim:gentle_learns} sin recorte alguno.</translation>
    </message>
    <message>
        <source>Smaller first weights, no clipping</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Pesos iniciales menores, sin recorte</translation>
    </message>
    <message>
        <source>Clipping is for where the cause cannot be removed: in networks that read long texts word by word the same weights are multiplied hundreds of times. And it is no guarantee. It bounds a step, not a hundred of them; a clipped run can fall silent too.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>El recorte es para cuando la causa no se puede eliminar: en las redes que leen textos largos palabra por palabra, los mismos pesos se multiplican cientos de veces. Y no es una garantía. Limita un paso, no cien; una ejecución con recorte también puede enmudecer.</translation>
    </message>
    <message>
        <source>Exploding gradients, and clipping</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Gradientes que explotan, y su recorte</translation>
    </message>
    <message>
        <source>Exploding gradients</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation>Gradientes que explotan</translation>
    </message>
    <message>
        <source>With first weights that large, many units of the second layer are saturated.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Con pesos iniciales tan grandes, muchas unidades de la segunda capa están saturadas.</translation>
    </message>
    <message>
        <source>Training from there is slow.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Desde ahí el entrenamiento es lento.</translation>
    </message>
    <message>
        <source>With batch normalisation the same weights train well in each run.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Con la normalización por lotes, los mismos pesos se entrenan bien en cada ejecución.</translation>
    </message>
    <message>
        <source>Over the batch the standardised values have variance 1.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Calculada sobre el lote, la varianza de los valores estandarizados es 1.</translation>
    </message>
    <message>
        <source>Before that, the weighted sums of the second layer spread far.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Antes de eso, las sumas ponderadas de la segunda capa se dispersan mucho.</translation>
    </message>
    <message>
        <source>The size of the first weights no longer matters: the third layer gives the same with a fifth of it.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>El tamaño de los pesos iniciales ya no importa: con la quinta parte, la tercera capa da lo mismo.</translation>
    </message>
    <message>
        <source>The bias before a batch normalisation has no effect: its derivative is 0.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>El sesgo anterior a una normalización por lotes no tiene efecto: su derivada es 0.</translation>
    </message>
    <message>
        <source>Without it the bias has one.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Sin ella, el sesgo sí tiene una.</translation>
    </message>
    <message>
        <source>From well-drawn weights training works without it.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Con pesos bien sorteados, el entrenamiento funciona sin ella.</translation>
    </message>
    <message>
        <source>There it makes the loss larger, not smaller: the median over five seeds.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Ahí hace la pérdida mayor, no menor: la mediana de cinco semillas.</translation>
    </message>
    <message>
        <source>Over 100 examples most of that is gone.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Con lotes de 100 ejemplos desaparece la mayor parte.</translation>
    </message>
    <message>
        <source>Over two examples it trains badly.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Con lotes de dos ejemplos se entrena mal.</translation>
    </message>
    <message>
        <source>Over one example the weights of the hidden layers never move.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Con lotes de un ejemplo, los pesos de las capas ocultas no se mueven nunca.</translation>
    </message>
    <message>
        <source>A unit learns well only while its weighted sum lies where the activation is steep. Batch normalisation measures where the sums lie, and moves them back.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Una unidad solo aprende bien mientras su suma ponderada cae donde la activación es empinada. La normalización por lotes mide dónde caen las sumas y las devuelve a su sitio.</translation>
    </message>
    <message>
        <source>Three hidden layers with tanh, two half moons to tell apart. The first weights are drawn with a standard deviation of {setting:network.initializer_scale}: far too large.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Tres capas ocultas con tanh y dos medias lunas que distinguir. Los pesos iniciales se sortean con una desviación típica de {setting:network.initializer_scale}: son demasiado grandes, con diferencia.</translation>
    </message>
    <message>
        <source>Click a [unit of the second layer](look:node/1/0) and look at its curve in the [inspector](look:inspector). The weighted sums $z$ lie far out, where tanh is flat. Such a unit is **saturated**: it answers −1 or 1 to everything, and hardly any gradient comes through. At the start more than {claim:saturated} of the units of this layer are (the median of five runs).</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Haz clic en una [unidad de la segunda capa](look:node/1/0) y mira su curva en el [inspector](look:inspector). Las sumas ponderadas $z$ caen muy lejos, donde tanh es plana. Una unidad así está **saturada**: a todo responde −1 o 1, y apenas pasa gradiente. Al principio lo está más del {claim:saturated} de las unidades de esta capa (la mediana de cinco ejecuciones).</translation>
    </message>
    <message>
        <source>Train like this</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Entrenar así</translation>
    </message>
    <message>
        <source>After {claim:bad_loss.at} steps the [loss](look:curves) is still above {claim:bad_loss}, again the median of five runs.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Tras {claim:bad_loss.at} pasos la [pérdida](look:curves) sigue por encima de {claim:bad_loss}, de nuevo en la mediana de cinco ejecuciones.</translation>
    </message>
    <message>
        <source>A bad start</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Un mal comienzo</translation>
    </message>
    <message>
        <source>Take one unit, and all examples of the mini-batch. Its sums have a mean $\mu$ and a variance $\sigma^2$. Subtract the one and divide by the root of the other:</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Toma una unidad y todos los ejemplos del minilote. Sus sumas tienen una media $\mu$ y una varianza $\sigma^2$. Resta la una y divide por la raíz de la otra:</translation>
    </message>
    <message>
        <source>This is **batch normalisation**. Now the values have mean 0 and variance 1, whatever the weights are: here the variance of $z$ in the second layer was above {claim:spread}. The tiny $\epsilon$ keeps the division finite.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Esto es la **normalización por lotes**. Ahora los valores tienen media 0 y varianza 1, sean cuales sean los pesos: aquí la varianza de $z$ en la segunda capa era mayor que {claim:spread}. El minúsculo $\epsilon$ mantiene finita la división.</translation>
    </message>
    <message>
        <source>$\gamma$ and $\beta$ are two numbers for each unit that train like weights. They begin at 1 and 0. With them a unit can take back as much of the normalisation as it needs to.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>$\gamma$ y $\beta$ son dos números por unidad que se entrenan como los pesos. Empiezan en 1 y 0. Con ellos una unidad puede deshacer de la normalización tanto como necesite.</translation>
    </message>
    <message>
        <source>Make all weights of a hidden layer five times larger. What changes in the activations after it?</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Haz cinco veces mayores todos los pesos de una capa oculta. ¿Qué cambia en las activaciones que siguen?</translation>
    </message>
    <message>
        <source>Nothing. $z$, $\mu$ and $\sigma$ all grow by the same factor, and it cancels. The size of the first weights is forgotten. And the bias? It shifts $z$ and $\mu$ alike, so it cancels too: its derivative is 0, and $\beta$ does its work.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Nada. $z$, $\mu$ y $\sigma$ crecen por el mismo factor, y este se cancela. El tamaño de los pesos iniciales queda olvidado. ¿Y el sesgo? Desplaza $z$ y $\mu$ por igual, así que también se cancela: su derivada es 0, y $\beta$ hace su trabajo.</translation>
    </message>
    <message>
        <source>Measure, shift, scale</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Medir, desplazar, escalar</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>sin</translation>
    </message>
    <message>
        <source>with batch norm</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>con normalización por lotes</translation>
    </message>
    <message>
        <source>Without and with batch norm</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Sin y con normalización por lotes</translation>
    </message>
    <message>
        <source>Both runs have the same first weights. With batch normalisation the loss is below {claim:normalised_loss} after {claim:normalised_loss.at} steps, in each of five runs.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Las dos ejecuciones tienen los mismos pesos iniciales. Con la normalización por lotes la pérdida es menor que {claim:normalised_loss} tras {claim:normalised_loss.at} pasos, en cada una de cinco ejecuciones.</translation>
    </message>
    <message>
        <source>The same weights, normalised</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Los mismos pesos, normalizados</translation>
    </message>
    <message>
        <source>Now draw the first weights well (Glorot), so that nothing saturates. What does batch normalisation do to the loss?</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Sortea ahora bien los pesos iniciales (Glorot), de modo que nada se sature. ¿Qué le hace la normalización por lotes a la pérdida?</translation>
    </message>
    <message>
        <source>Here it makes it worse. Without it the loss is below {claim:good_loss} after {claim:good_loss.at} steps. With it, it is more than {claim:worse} times as large (the median of five runs).</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Aquí la empeora. Sin ella la pérdida es menor que {claim:good_loss} tras {claim:good_loss.at} pasos. Con ella es más de {claim:worse} veces mayor (la mediana de cinco ejecuciones).</translation>
    </message>
    <message>
        <source>The reason is in the name. Mean and variance are those of the [mini-batch](look:controls.batch_size), {setting:training.batch_size} examples, and each batch has others. So what a unit says about an example depends on which others happen to stand beside it: noise that stays until the end. With {setting:training.batch_size@large_batches} examples a batch most of it is gone: then the loss with batch normalisation is less than {claim:large_batches} times that without.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>La razón está en el nombre. La media y la varianza son las del [minilote](look:controls.batch_size), {setting:training.batch_size} ejemplos, y cada lote tiene otras. Así que lo que una unidad dice de un ejemplo depende de qué otros estén por casualidad a su lado: un ruido que permanece hasta el final. Con {setting:training.batch_size@large_batches} ejemplos por lote desaparece la mayor parte: entonces la pérdida con normalización por lotes es menos de {claim:large_batches} veces la que hay sin ella.</translation>
    </message>
    <message>
        <source>Good weights, without and with</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Buenos pesos, sin y con</translation>
    </message>
    <message>
        <source>Does it always help?</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>¿Ayuda siempre?</translation>
    </message>
    <message>
        <source>What happens with mini-batches of two examples, and of one?</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>¿Qué ocurre con minilotes de dos ejemplos, y con minilotes de uno?</translation>
    </message>
    <message>
        <source>Of two examples one is always above the mean and one below. After the division $\hat{z}$ is close to 1 and −1, however far apart they were: all that is left of an example is on which side it stands. After {claim:two_loss.at} steps the loss is above {claim:two_loss} in each of five runs. A single example *is* the mean: $\hat{z} = 0$, whatever the input is. Nothing of the input comes through, and the weights of the hidden layers do not move at all.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>De dos ejemplos, uno está siempre por encima de la media y el otro por debajo. Tras la división, $\hat{z}$ queda cerca de 1 y −1, por muy separados que estuvieran: de un ejemplo solo queda de qué lado está. Tras {claim:two_loss.at} pasos la pérdida es mayor que {claim:two_loss} en cada una de cinco ejecuciones. Un solo ejemplo *es* la media: $\hat{z} = 0$, sea cual sea la entrada. De la entrada no pasa nada, y los pesos de las capas ocultas no se mueven en absoluto.</translation>
    </message>
    <message>
        <source>Mini-batches of one, with batch norm</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Minilotes de uno, con normalización</translation>
    </message>
    <message>
        <source>Small batches</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Lotes pequeños</translation>
    </message>
    <message>
        <source>Batch normalisation keeps each unit&apos;s sums around 0 with a spread of 1. It forgives badly drawn weights, and pays with noise when the batches are small.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>La normalización por lotes mantiene las sumas de cada unidad alrededor de 0, con una dispersión de 1. Perdona unos pesos mal sorteados, y lo paga con ruido cuando los lotes son pequeños.</translation>
    </message>
    <message>
        <source>For a prediction there is no batch. The network then takes running averages of $\mu$ and $\sigma^2$ that it gathered while training.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Para una predicción no hay lote. La red usa entonces medias móviles de $\mu$ y $\sigma^2$ que reunió mientras entrenaba.</translation>
    </message>
    <message>
        <source>What this network cannot show: in very deep ones batch normalisation helps for reasons that are still argued about. Saturation is only one of them.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Lo que esta red no puede mostrar: en redes muy profundas, la normalización por lotes ayuda por razones que aún se discuten. La saturación es solo una de ellas.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>Eight layers learn nothing: the loss stays where guessing is.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Ocho capas no aprenden nada: la pérdida se queda en lo que cuesta responder al azar.</translation>
    </message>
    <message>
        <source>One of these layers alone learns something.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Una sola de estas capas aprende algo.</translation>
    </message>
    <message>
        <source>At the start the gradient of the first layer is tiny beside that of the last.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Al principio el gradiente de la primera capa es diminuto al lado del de la última.</translation>
    </message>
    <message>
        <source>With residual connections the gradient of the first layer is larger by far at the start.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Con conexiones residuales, el gradiente de la primera capa es al principio mucho mayor.</translation>
    </message>
    <message>
        <source>All five runs learn.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Las cinco ejecuciones aprenden.</translation>
    </message>
    <message>
        <source>Most learn well.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>La mayoría aprende bien.</translation>
    </message>
    <message>
        <source>The network with the connections has so many parameters.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Este es el número de parámetros de la red con las conexiones.</translation>
    </message>
    <message>
        <source>Without them it has as many.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Sin ellas tiene los mismos.</translation>
    </message>
    <message>
        <source>With a way past every other layer only, most runs learn far less: the layers between still stop the gradient.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Con un atajo en solo una de cada dos capas, la mayoría de las ejecuciones aprende mucho menos: las capas intermedias siguen deteniendo el gradiente.</translation>
    </message>
    <message>
        <source>Before the first step the loss is larger with the connections than without.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Antes del primer paso la pérdida es mayor con las conexiones que sin ellas.</translation>
    </message>
    <message>
        <source>Eight layers of tanh learn without any.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Ocho capas de tanh aprenden sin ninguna.</translation>
    </message>
    <message>
        <source>With ReLU the loss before the first step is small without the connections.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Con ReLU, la pérdida antes del primer paso es pequeña sin las conexiones.</translation>
    </message>
    <message>
        <source>And large with them, in the worst of the runs: what is added adds up.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Y grande con ellas, en la peor de las ejecuciones: lo que se va sumando se acumula.</translation>
    </message>
    <message>
        <source>A layer can hand on what it was given, and add what it has found out. That one sign, a plus, lets a gradient through eight layers in which it would die out otherwise.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Una capa puede transmitir lo que recibió y añadir lo que ha averiguado. Ese único signo, un más, deja pasar un gradiente a través de ocho capas en las que de otro modo se extinguiría.</translation>
    </message>
    <message>
        <source>Two half moons, eight hidden layers of sigmoid units. With a single one of these layers the loss gets below {claim:shallow} in {claim:shallow.at} steps. More layers can express more, so eight should do better.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Dos medias lunas, ocho capas ocultas de unidades sigmoides. Con una sola de estas capas la pérdida baja de {claim:shallow} en {claim:shallow.at} pasos. Más capas pueden expresar más, así que ocho deberían hacerlo mejor.</translation>
    </message>
    <message>
        <source>Train all eight. What will the loss do?</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Entrena las ocho. ¿Qué hará la pérdida?</translation>
    </message>
    <message>
        <source>Nothing. It stays above {claim:stuck}, in each of five runs, which is what guessing costs. Look at the [gradients](look:gradients): those of the first layer are tiny. The layers are there, but no news of the error reaches them.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Nada. Se queda por encima de {claim:stuck}, en cada una de cinco ejecuciones, que es lo que cuesta responder al azar. Mira los [gradientes](look:gradients): los de la primera capa son diminutos. Las capas están ahí, pero no les llega noticia alguna del error.</translation>
    </message>
    <message>
        <source>Train eight layers</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Entrenar ocho capas</translation>
    </message>
    <message>
        <source>Eight layers too many</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Ocho capas de más</translation>
    </message>
    <message>
        <source>On its way back the derivative is multiplied, layer by layer, by the slope of the activation and by the weights:</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>En su camino de vuelta la derivada se multiplica, capa por capa, por la pendiente de la activación y por los pesos:</translation>
    </message>
    <message>
        <source>The slope of a sigmoid is a quarter at most. Eight factors like that, and next to nothing is left: at the start the gradient of the first layer is less than {claim:vanished} times that of the last.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>La pendiente de una sigmoide es, como mucho, un cuarto. Ocho factores así, y no queda casi nada: al principio el gradiente de la primera capa es menos de {claim:vanished} veces el de la última.</translation>
    </message>
    <message>
        <source>Where the gradient goes</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Adónde va a parar el gradiente</translation>
    </message>
    <message>
        <source>A **residual connection** adds the input of the layer to its output:</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Una **conexión residual** suma la entrada de la capa a su salida:</translation>
    </message>
    <message>
        <source>The 1 is all that matters. Whatever the first term does, the derivative comes through the second one undiminished. The connection has no weights: with it or without, the network has {claim:parameters} parameters. It only needs as many units as inputs.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>El 1 es todo lo que importa. Haga lo que haga el primer término, la derivada pasa sin merma por el segundo. La conexión no tiene pesos: con ella o sin ella, la red tiene {claim:parameters} parámetros. Solo necesita tantas unidades como entradas.</translation>
    </message>
    <message>
        <source>On the [stage](look:stage) it is an arrow over the layers, with the sign for what is added.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>En el [lienzo](look:stage) es una flecha por encima de las capas, con el signo de lo que se suma.</translation>
    </message>
    <message>
        <source>A way past the layer</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Un atajo que rodea la capa</translation>
    </message>
    <message>
        <source>Without and with residual connections</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Sin y con conexiones residuales</translation>
    </message>
    <message>
        <source>Both have the same first weights. With the arrows the first layer&apos;s gradient is more than {claim:gradient_gain} times larger at the start, in each of five runs. After {claim:learns.at} steps the loss is below {claim:learns} in all of them, and below {claim:learns_median} in most, often far below.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Las dos tienen los mismos pesos iniciales. Con las flechas, el gradiente de la primera capa es al principio más de {claim:gradient_gain} veces mayor, en cada una de cinco ejecuciones. Tras {claim:learns.at} pasos la pérdida es menor que {claim:learns} en todas ellas, y menor que {claim:learns_median} en la mayoría, a menudo mucho menor.</translation>
    </message>
    <message>
        <source>The same network with seven arrows</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>La misma red con siete flechas</translation>
    </message>
    <message>
        <source>Suppose only every other layer has such a way past. Is half of it enough?</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Supón que solo una de cada dos capas tiene un atajo así. ¿Basta con la mitad?</translation>
    </message>
    <message>
        <source>Mostly not. The median of five runs is still above {claim:every_other}, though one or the other gets going. Each layer without a way past takes its share of the gradient, and four such layers are enough to lose it.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Por lo general, no. La mediana de cinco ejecuciones sigue por encima de {claim:every_other}, aunque alguna que otra arranca. Cada capa sin atajo se lleva su parte del gradiente, y cuatro capas así bastan para perderlo.</translation>
    </message>
    <message>
        <source>Only every other layer</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Solo una de cada dos capas</translation>
    </message>
    <message>
        <source>Is one arrow enough?</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>¿Basta con una flecha?</translation>
    </message>
    <message>
        <source>Residual connections do not make a better *start*. Before the first step the loss is larger with them, in each run: what the layers add adds up. With ReLU it is above {claim:relu_residual} in the worst run, where it was below {claim:relu_plain} without. Real networks normalise between the layers, or begin with small weights.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Las conexiones residuales no dan un *comienzo* mejor. Antes del primer paso la pérdida es mayor con ellas, en cada ejecución: lo que las capas van sumando se acumula. Con ReLU es mayor que {claim:relu_residual} en la peor ejecución, cuando sin ellas era menor que {claim:relu_plain}. Las redes reales normalizan entre las capas o empiezan con pesos pequeños.</translation>
    </message>
    <message>
        <source>They are not the only cure. Eight layers of tanh get more than {claim:tanh_learns} of the training examples right without any, in each run, for the slope of tanh is up to 1.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>No son el único remedio. Ocho capas de tanh aciertan más del {claim:tanh_learns} de los ejemplos de entrenamiento sin ninguna, en cada ejecución, porque la pendiente de tanh llega hasta 1.</translation>
    </message>
    <message>
        <source>Tanh, without any</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>tanh, sin ninguna</translation>
    </message>
    <message>
        <source>Where it is not so simple</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Donde no es tan sencillo</translation>
    </message>
    <message>
        <source>A layer that adds to its input, instead of replacing it, leaves the gradient a way past. Eight layers are few; networks with a hundred and more became possible this way.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Una capa que suma algo a su entrada, en lugar de sustituirla, le deja un atajo al gradiente. Ocho capas son pocas; así se hicieron posibles redes de cien y más.</translation>
    </message>
    <message>
        <source>The formulas are written as if a layer had one unit. With several, the 1 stands for a matrix with ones on its diagonal.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Las fórmulas están escritas como si una capa tuviera una sola unidad. Con varias, el 1 representa una matriz con unos en la diagonal.</translation>
    </message>
    <message>
        <source>Residual connections</source>
        <extracomment>14-residual-connections</extracomment>
        <translation>Conexiones residuales</translation>
    </message>
    <message>
        <source>So many points train.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Este es el número de puntos que entrenan.</translation>
    </message>
    <message>
        <source>So many are kept for the test.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Estos son los que se guardan para la prueba.</translation>
    </message>
    <message>
        <source>The network has so many parameters.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Este es el número de parámetros de la red.</translation>
    </message>
    <message>
        <source>In the end every training point is right, in each run.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Al final todos los puntos de entrenamiento son correctos, en cada ejecución.</translation>
    </message>
    <message>
        <source>The training loss goes to nothing.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>La pérdida de entrenamiento se reduce a nada.</translation>
    </message>
    <message>
        <source>The test loss at the end is a multiple of its lowest.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>La pérdida de prueba es al final varias veces su valor más bajo.</translation>
    </message>
    <message>
        <source>Early on the test loss is small: the median over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Poco después de empezar, la pérdida de prueba es pequeña: la mediana de ocho ejecuciones.</translation>
    </message>
    <message>
        <source>Late it is large.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Más tarde es grande.</translation>
    </message>
    <message>
        <source>The share of test points that are right falls by little meanwhile: the mean over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>La proporción de puntos de prueba correctos baja poco mientras tanto: la media de ocho ejecuciones.</translation>
    </message>
    <message>
        <source>At the end it is this small: the mean over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Al final es así de pequeña: la media de ocho ejecuciones.</translation>
    </message>
    <message>
        <source>With L2 the test loss at the end is much smaller in each run.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Con L2, la pérdida de prueba al final es mucho menor en cada ejecución.</translation>
    </message>
    <message>
        <source>At the end it is where that without L2 was early on.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Al final está donde la pérdida sin L2 estaba poco después de empezar.</translation>
    </message>
    <message>
        <source>The weights between the hidden layers are less than half as large.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Los pesos entre las capas ocultas miden menos de la mitad.</translation>
    </message>
    <message>
        <source>Too much of it, and even the training points are not learned.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Demasiado, y no se aprenden ni los puntos de entrenamiento.</translation>
    </message>
    <message>
        <source>With dropout the test loss at the end is smaller: the median over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Con dropout, la pérdida de prueba al final es menor: la mediana de ocho ejecuciones.</translation>
    </message>
    <message>
        <source>The share of test points that are right is small with dropout as well: the mean over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>La proporción de puntos de prueba correctos es pequeña también con dropout: la media de ocho ejecuciones.</translation>
    </message>
    <message>
        <source>With ten times the training points more still: the mean over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Con diez veces los puntos de entrenamiento son más aún: la media de ocho ejecuciones.</translation>
    </message>
    <message>
        <source>With L2 a few more of the test points are right: the mean over eight runs.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Con L2 son correctos unos pocos puntos de prueba más: la media de ocho ejecuciones.</translation>
    </message>
    <message>
        <source>With ten times the data the test loss at the end is small in each run.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Con diez veces los datos, la pérdida de prueba al final es pequeña en cada ejecución.</translation>
    </message>
    <message>
        <source>A network can learn its examples by heart, mistakes and all. The training loss does not tell; points that it has never seen do.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Una red puede aprenderse de memoria sus ejemplos, errores incluidos. La pérdida de entrenamiento no lo delata; los puntos que nunca ha visto, sí.</translation>
    </message>
    <message>
        <source>Two noisy half moons. Only {claim:train} points [train](look:data); {claim:test} others are kept aside as the **test set**: they are never trained on, only asked about. The network has {claim:weights} weights and biases, more than ten for each training point.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Dos medias lunas con ruido. Solo {claim:train} puntos [entrenan](look:data); otros {claim:test} se apartan como **conjunto de prueba**: nunca se entrena con ellos, solo se pregunta por ellos. La red tiene {claim:weights} pesos y sesgos, más de diez por cada punto de entrenamiento.</translation>
    </message>
    <message>
        <source>Some points lie among those of the other class. That is noise, and no rule is behind it.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Algunos puntos están entre los de la otra clase. Eso es ruido, y detrás no hay ninguna regla.</translation>
    </message>
    <message>
        <source>What will happen to the training loss, and what to the test loss?</source>
        <extracomment>15-overfitting</extracomment>
        <translation>¿Qué pasará con la pérdida de entrenamiento, y qué con la de prueba?</translation>
    </message>
    <message>
        <source>The training loss goes to nothing: with so many weights each point can have its way. The test loss first falls too, as long as the network learns what all points have in common. Then it rises, since what is left to learn is the noise.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>La pérdida de entrenamiento se reduce a nada: con tantos pesos, cada punto puede salirse con la suya. La pérdida de prueba también baja primero, mientras la red aprende lo que todos los puntos tienen en común. Después sube, porque lo que queda por aprender es el ruido.</translation>
    </message>
    <message>
        <source>Train for a long while</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Entrenar un buen rato</translation>
    </message>
    <message>
        <source>Thirty points</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Treinta puntos</translation>
    </message>
    <message>
        <source>After {claim:learned_by_heart.at} steps more than {claim:learned_by_heart} of the training points are right in each of eight runs, and the training loss is below {claim:train_loss}. Look at the [border](look:prediction): it bends around single points.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Tras {claim:learned_by_heart.at} pasos es correcto más del {claim:learned_by_heart} de los puntos de entrenamiento en cada una de ocho ejecuciones, y la pérdida de entrenamiento es menor que {claim:train_loss}. Mira la [frontera](look:prediction): se tuerce alrededor de puntos sueltos.</translation>
    </message>
    <message>
        <source>On the [curves](look:curves) the test loss turns around. After {claim:early_loss.at} steps it is below {claim:early_loss}, in the end above {claim:late_loss} (medians of eight runs). That is **overfitting**.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>En las [curvas](look:curves), la pérdida de prueba da la vuelta. Tras {claim:early_loss.at} pasos es menor que {claim:early_loss}; al final, mayor que {claim:late_loss} (medianas de ocho ejecuciones). Eso es el **sobreajuste**.</translation>
    </message>
    <message>
        <source>The test loss is several times its lowest. So are several times as many test points wrong?</source>
        <extracomment>15-overfitting</extracomment>
        <translation>La pérdida de prueba es varias veces su valor más bajo. ¿Se equivoca entonces también en varias veces más puntos de prueba?</translation>
    </message>
    <message>
        <source>No. The share of test points that are right falls by only {claim:accuracy_falls} of all test points, to below {claim:late_accuracy} on average. What grows is how *sure* the network is where it is wrong, and cross-entropy punishes that without limit. Before you speak of overfitting, say which of the two numbers you mean.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>No. La proporción de puntos de prueba correctos baja solo en un {claim:accuracy_falls} de todos los puntos de prueba, hasta menos del {claim:late_accuracy} en promedio. Lo que crece es lo *segura* que está la red donde se equivoca, y la entropía cruzada castiga eso sin límite. Antes de hablar de sobreajuste, di a cuál de los dos números te refieres.</translation>
    </message>
    <message>
        <source>By heart</source>
        <extracomment>15-overfitting</extracomment>
        <translation>De memoria</translation>
    </message>
    <message>
        <source>What keeps a network from learning by heart is called **regularisation**: a brake. Here is one. A border that bends sharply needs large weights. So make them cost something, and add their squares to the loss:</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Lo que impide que una red aprenda de memoria se llama **regularización**: un freno. Aquí tienes uno. Una frontera que se tuerce bruscamente necesita pesos grandes. Así que haz que cuesten algo, y suma sus cuadrados a la pérdida:</translation>
    </message>
    <message>
        <source>Each step now also pulls every weight a little towards 0. With $\lambda = {setting:training.l2@l2}$ the weights between the hidden layers end less than {claim:l2_weights} times as large, and the test loss below {claim:l2_median} (the median), although the loss shown includes the penalty.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Ahora cada paso tira además de cada peso un poco hacia 0. Con $\lambda = {setting:training.l2@l2}$, los pesos entre las capas ocultas acaban con menos de {claim:l2_weights} veces el tamaño que tendrían sin este freno, y la pérdida de prueba queda por debajo de {claim:l2_median} (la mediana), aunque la pérdida mostrada incluye la penalización.</translation>
    </message>
    <message>
        <source>L2: large weights cost</source>
        <extracomment>15-overfitting</extracomment>
        <translation>L2: los pesos grandes cuestan</translation>
    </message>
    <message>
        <source>Another brake is **dropout**. In each step half of the hidden units, drawn anew, are switched off. None can rely on another one being there, so each has to be of some use by itself. For a prediction all of them are there again.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Otro freno es el **dropout**. En cada paso se apaga la mitad de las unidades ocultas, sorteadas de nuevo. Ninguna puede confiar en que otra esté ahí, así que cada una tiene que servir para algo por sí misma. Para una predicción vuelven a estar todas.</translation>
    </message>
    <message>
        <source>no brake</source>
        <extracomment>15-overfitting</extracomment>
        <translation>sin freno</translation>
    </message>
    <message>
        <source>No brake, L2, dropout</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Sin freno, L2, dropout</translation>
    </message>
    <message>
        <source>With dropout the test loss at the end is less than {claim:dropout_loss} times that without any brake (the median of the eight runs).</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Con dropout, la pérdida de prueba es al final menos de {claim:dropout_loss} veces la que hay sin ningún freno (la mediana de las ocho ejecuciones).</translation>
    </message>
    <message>
        <source>Dropout: units that are not there</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Dropout: unidades que no están</translation>
    </message>
    <message>
        <source>Of the test points, the mean of eight runs after {claim:l2_accuracy.at} steps:</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Aciertos entre los puntos de prueba tras {claim:l2_accuracy.at} pasos, en la media de ocho ejecuciones:</translation>
    </message>
    <message>
        <source>without any brake less than {claim:late_accuracy} are right,</source>
        <extracomment>15-overfitting</extracomment>
        <translation>sin ningún freno, menos del {claim:late_accuracy},</translation>
    </message>
    <message>
        <source>with dropout also less than {claim:dropout_accuracy}: here it makes the network less sure rather than more right,</source>
        <extracomment>15-overfitting</extracomment>
        <translation>con dropout, también menos del {claim:dropout_accuracy}: aquí vuelve a la red menos segura, más que más certera,</translation>
    </message>
    <message>
        <source>with L2 another {claim:l2_accuracy} of the test points,</source>
        <extracomment>15-overfitting</extracomment>
        <translation>con L2, un {claim:l2_accuracy} más de los puntos de prueba,</translation>
    </message>
    <message>
        <source>with ten times as many training points, and no brake, more than {claim:more_data_accuracy} on top.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>con diez veces más puntos de entrenamiento y sin freno, más de un {claim:more_data_accuracy} adicional.</translation>
    </message>
    <message>
        <source>Ten times the training points</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Diez veces los puntos de entrenamiento</translation>
    </message>
    <message>
        <source>With those the test loss stays below {claim:more_data_loss} in each run. The best cure is more data, where there is any to be had.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Con ellos la pérdida de prueba se queda por debajo de {claim:more_data_loss} en cada ejecución. El mejor remedio son más datos, cuando se pueden conseguir.</translation>
    </message>
    <message>
        <source>How many are right?</source>
        <extracomment>15-overfitting</extracomment>
        <translation>¿Cuántos son correctos?</translation>
    </message>
    <message>
        <source>Judge a network by examples that it has not been trained on. A brake has a dial: at $\lambda = {setting:training.l2@too_much}$ the training loss stays above {claim:too_much}, and nothing is learned. That is **underfitting**. Whoever sets the dial by the test set has begun to train on it; that takes a third set.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Juzga una red por ejemplos con los que no se ha entrenado. Un freno tiene un mando: con $\lambda = {setting:training.l2@too_much}$ la pérdida de entrenamiento se queda por encima de {claim:too_much}, y no se aprende nada. Eso es el **subajuste**. Quien ajusta el mando según el conjunto de prueba ha empezado a entrenar con él; para eso hace falta un tercer conjunto.</translation>
    </message>
    <message>
        <source>Dropout is at home in large networks; what it does there, a network as small as this one cannot show.</source>
        <extracomment>15-overfitting</extracomment>
        <translation>El dropout está en su casa en las redes grandes; lo que hace allí no lo puede mostrar una red tan pequeña como esta.</translation>
    </message>
    <message>
        <source>Overfitting, L2 and dropout</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Sobreajuste, L2 y dropout</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <extracomment>15-overfitting</extracomment>
        <translation>Sobreajuste</translation>
    </message>
    <message>
        <source>From the left the loss ends in the higher valley.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Desde la izquierda, la pérdida termina en el valle más alto.</translation>
    </message>
    <message>
        <source>From the right it ends in the lower one.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Desde la derecha, termina en el más bajo.</translation>
    </message>
    <message>
        <source>In the higher valley the first weight is negative: the output steps down.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>En el valle más alto el primer peso es negativo: la salida hace un escalón que baja.</translation>
    </message>
    <message>
        <source>In the lower valley it is positive: the output steps up.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>En el valle más bajo es positivo: la salida hace un escalón que sube.</translation>
    </message>
    <message>
        <source>At the bottom of the higher valley nothing of the gradient is left.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>En el fondo del valle más alto no queda nada del gradiente.</translation>
    </message>
    <message>
        <source>Training rolls back to the same place.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>El entrenamiento rueda de vuelta al mismo lugar.</translation>
    </message>
    <message>
        <source>Pushed to the other side of 0 it rolls into the lower valley.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Con un empujón al otro lado de 0, rueda hasta el valle más bajo.</translation>
    </message>
    <message>
        <source>Between the valleys lies a ridge that is higher than both.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Entre los valles hay una cresta más alta que los dos.</translation>
    </message>
    <message>
        <source>Momentum ends in the same valley.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>El momento termina en el mismo valle.</translation>
    </message>
    <message>
        <source>So does much more momentum.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Mucho más momento, también.</translation>
    </message>
    <message>
        <source>So does Adam.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Adam, también.</translation>
    </message>
    <message>
        <source>Steps of one example each jitter, but in each of five orders they stay far on the left.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Los pasos de un solo ejemplo tiemblan, pero en cada uno de cinco órdenes se quedan muy a la izquierda.</translation>
    </message>
    <message>
        <source>A second unit, added at the bottom of the higher valley, leads far below both valleys.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Una segunda unidad, añadida en el fondo del valle más alto, lleva muy por debajo de los dos valles.</translation>
    </message>
    <message>
        <source>With another first weight it ends in one more valley, near the level of the old ones.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Con otro peso inicial, el entrenamiento termina en un valle más, cerca del nivel de los anteriores.</translation>
    </message>
    <message>
        <source>Training walks downhill. Which valley it ends in depends on where it starts, and not every valley is the deepest one. Here the whole landscape is small enough to be seen at once.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>El entrenamiento camina cuesta abajo. En qué valle termina depende de dónde empieza, y no todos los valles son el más profundo. Aquí el paisaje entero es lo bastante pequeño para verlo de una vez.</translation>
    </message>
    <message>
        <source>A very small network: one input, one [hidden unit](look:node/0/0), one output. Two weights train; the biases stay as they are. So there are two numbers to choose, and for each choice there is a loss. Draw the two numbers as east and north and the loss as the height: that is the **loss surface**.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Una red muy pequeña: una entrada, una [unidad oculta](look:node/0/0), una salida. Se entrenan dos pesos; los sesgos se quedan como están. Así que hay dos números que elegir, y a cada elección le corresponde una pérdida. Dibuja los dos números hacia el este y hacia el norte, y la pérdida como altura: esa es la **superficie de pérdida**.</translation>
    </message>
    <message>
        <source>Open the [Surface](look:surface) panel and choose &quot;Two weights&quot;. Once something has trained, &quot;Draw again&quot; shows its way. Usually such a picture is only a slice through a space with thousands of directions. Here nothing is left out.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Abre el panel [Superficie](look:surface) y elige «Dos pesos». En cuanto algo se haya entrenado, «Dibujar de nuevo» muestra su camino. Por lo general, una imagen así es solo un corte de un espacio con miles de direcciones. Aquí no se ha dejado nada fuera.</translation>
    </message>
    <message>
        <source>A landscape with two directions</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Un paisaje con dos direcciones</translation>
    </message>
    <message>
        <source>The [points](look:prediction) are low, then high, then low again: a step up and a step down. One sigmoid unit can make one step. With a positive first weight the curve steps up, with a negative one it steps down. It cannot do both.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Los [puntos](look:prediction) están abajo, luego arriba, luego otra vez abajo: un escalón que sube y otro que baja. Una unidad sigmoide puede hacer un escalón. Con un primer peso positivo la curva sube; con uno negativo, baja. No puede hacer las dos cosas.</translation>
    </message>
    <message>
        <source>Training starts with a negative first weight. Where will it end, and is that the best that this network can do?</source>
        <extracomment>16-local-minima</extracomment>
        <translation>El entrenamiento empieza con un primer peso negativo. ¿Dónde terminará, y es eso lo mejor que esta red puede hacer?</translation>
    </message>
    <message>
        <source>It learns the step down, at the right, and pays for the left side with a middling height. Had it started with a positive weight, it would have learned the step up. One of the two is better, but nothing on the way tells it so.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Aprende el escalón que baja, a la derecha, y lo paga en el lado izquierdo con una altura mediana. Si hubiera empezado con un peso positivo, habría aprendido el escalón que sube. Uno de los dos es mejor, pero nada en el camino se lo dice.</translation>
    </message>
    <message>
        <source>start on the left</source>
        <extracomment>16-local-minima</extracomment>
        <translation>empezar por la izquierda</translation>
    </message>
    <message>
        <source>start on the right</source>
        <extracomment>16-local-minima</extracomment>
        <translation>empezar por la derecha</translation>
    </message>
    <message>
        <source>Start on the left, and on the right</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Empezar por la izquierda y por la derecha</translation>
    </message>
    <message>
        <source>From the left the loss ends at **{claim:left}**, with a first weight of {claim:left_weight}. From the right it ends at **{claim:right}**, with {claim:right_weight}.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Desde la izquierda la pérdida termina en **{claim:left}**, con un primer peso de {claim:left_weight}. Desde la derecha termina en **{claim:right}**, con {claim:right_weight}.</translation>
    </message>
    <message>
        <source>What it has to learn</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Lo que tiene que aprender</translation>
    </message>
    <message>
        <source>A loss that no longer falls need not be at a minimum: it may lie on a plateau, where it is only slow. There are two tests.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Una pérdida que ya no baja no está necesariamente en un mínimo: puede estar en una meseta, donde solo avanza despacio. Hay dos pruebas.</translation>
    </message>
    <message>
        <source>First, the slope. After {claim:level.at} steps the gradient of the first weight is below {claim:level}, so nothing pulls any more. Second, a push. Move the weight up the slope and let go: the loss comes back to where it was. Push it past zero, and it rolls into the other valley.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Primera, la pendiente. Tras {claim:level.at} pasos el gradiente del primer peso es menor que {claim:level}, así que ya nada tira de él. Segunda, un empujón. Mueve el peso cuesta arriba y suéltalo: la pérdida vuelve adonde estaba. Empújalo más allá de cero, y rueda hasta el otro valle.</translation>
    </message>
    <message>
        <source>Train first</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Entrenar primero</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Empujar</translation>
    </message>
    <message>
        <source>Push over the ridge</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Empujar por encima de la cresta</translation>
    </message>
    <message>
        <source>Between the two lies a ridge. Whoever wants to get across has to go up to about {claim:ridge} first, and with small steps gradient descent never goes up.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Entre los dos hay una cresta. Quien quiera cruzar tiene que subir antes hasta unos {claim:ridge}, y con pasos pequeños el descenso de gradiente nunca sube.</translation>
    </message>
    <message>
        <source>Is it really a valley?</source>
        <extracomment>16-local-minima</extracomment>
        <translation>¿Es de verdad un valle?</translation>
    </message>
    <message>
        <source>Which of these gets it out of the higher valley: momentum, Adam, or steps of one example at a time?</source>
        <extracomment>16-local-minima</extracomment>
        <translation>¿Qué la saca del valle más alto: el momento, Adam, o pasos de un solo ejemplo cada vez?</translation>
    </message>
    <message>
        <source>Here, none of them. Momentum is said to roll through small hollows; at {setting:training.optimizer.momentum@momentum} and even at {setting:training.optimizer.momentum@more_momentum} it ends at the same loss. So does Adam. Single examples make the way jitter, since each has a surface of its own. But in five runs of {claim:noise_stuck.at} steps the first weight stays below {claim:noise_stuck}, far from the ridge.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Aquí, nada de eso. Del momento se dice que atraviesa rodando las hondonadas pequeñas; con {setting:training.optimizer.momentum@momentum}, e incluso con {setting:training.optimizer.momentum@more_momentum}, termina en la misma pérdida. Adam, también. Los ejemplos sueltos hacen temblar el camino, porque cada uno tiene su propia superficie. Pero en cinco ejecuciones de {claim:noise_stuck.at} pasos el primer peso se queda por debajo de {claim:noise_stuck}, lejos de la cresta.</translation>
    </message>
    <message>
        <source>single examples</source>
        <extracomment>16-local-minima</extracomment>
        <translation>ejemplos sueltos</translation>
    </message>
    <message>
        <source>SGD, momentum, Adam, single examples</source>
        <extracomment>16-local-minima</extracomment>
        <translation>SGD, momento, Adam, ejemplos sueltos</translation>
    </message>
    <message>
        <source>What does not help</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Lo que no ayuda</translation>
    </message>
    <message>
        <source>A valley is closed only in the directions that there are. A second unit adds two, and what was the bottom of a valley may have a way down there.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Un valle solo está cerrado en las direcciones que existen. Una segunda unidad añade dos, y lo que era el fondo de un valle puede tener ahí una bajada.</translation>
    </message>
    <message>
        <source>Back to the higher valley</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Volver al valle más alto</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Añadir una unidad</translation>
    </message>
    <message>
        <source>Added after {claim:level.at} steps, the new unit takes over the step that was missing, and the loss falls to {claim:two_units}. That is no law: with another weight to begin with, both units crowd on the same step, and the loss stops at {claim:unlucky}. Two units have more than one valley, too.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Añadida tras {claim:level.at} pasos, la unidad nueva se encarga del escalón que faltaba, y la pérdida baja a {claim:two_units}. No es una ley: con otro peso inicial, las dos unidades se agolpan en el mismo escalón, y la pérdida se detiene en {claim:unlucky}. Dos unidades también tienen más de un valle.</translation>
    </message>
    <message>
        <source>What does: one more direction</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Lo que sí ayuda: una dirección más</translation>
    </message>
    <message>
        <source>Where gradient descent ends depends on where it starts. More units can mean more ways down, and that is one reason why networks with many weights train better than this one. It is no promise.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Dónde termina el descenso de gradiente depende de dónde empieza. Más unidades pueden significar más bajadas, y esa es una razón por la que las redes con muchos pesos se entrenan mejor que esta. No es ninguna promesa.</translation>
    </message>
    <message>
        <source>The picture is exact for two weights only. In a network with more, the [Surface](look:surface) panel shows a slice, and says how far the way of the run lies off it. A wall in the slice may have a door beside it, in a direction that is not drawn.</source>
        <extracomment>16-local-minima</extracomment>
        <translation>La imagen solo es exacta con dos pesos. En una red con más, el panel [Superficie](look:surface) muestra un corte y dice a qué distancia de él queda el camino de la ejecución. Una pared del corte puede tener una puerta al lado, en una dirección que no está dibujada.</translation>
    </message>
    <message>
        <source>Local minima</source>
        <extracomment>16-local-minima</extracomment>
        <translation>Mínimos locales</translation>
    </message>
    <message>
        <source>So many digits train.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Este es el número de dígitos que sirven para entrenar.</translation>
    </message>
    <message>
        <source>After 20 epochs most digits that it has never seen are read right: the mean over five splits.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Tras 20 épocas, la red lee bien la mayoría de los dígitos que nunca ha visto: la media de cinco repartos.</translation>
    </message>
    <message>
        <source>An epoch is so many steps.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Este es el número de pasos de una época.</translation>
    </message>
    <message>
        <source>The network has so many weights and biases.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Este es el número de pesos y sesgos de la red.</translation>
    </message>
    <message>
        <source>Central differences take two forward passes for each of them.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Las diferencias centrales necesitan dos pasadas hacia delante por cada uno de ellos.</translation>
    </message>
    <message>
        <source>Backpropagation takes the arithmetic of little more than two forward passes, the forward pass included.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>La retropropagación exige las operaciones de poco más de dos pasadas hacia delante, incluida la suya propia.</translation>
    </message>
    <message>
        <source>So central differences take so many times the arithmetic.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Así que las diferencias centrales exigen este número de veces las operaciones.</translation>
    </message>
    <message>
        <source>The arithmetic of one such step is enough for more epochs of backpropagation than the lesson trains.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Las operaciones de un paso así bastan para más épocas de retropropagación de las que entrena la lección.</translation>
    </message>
    <message>
        <source>What the forward pass leaves for the backward pass, in bytes.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Lo que la pasada hacia delante guarda para la pasada hacia atrás, en bytes.</translation>
    </message>
    <message>
        <source>Both give the same gradient.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Las dos dan el mismo gradiente.</translation>
    </message>
    <message>
        <source>On the small task backpropagation ends at this loss.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>En la tarea pequeña, la retropropagación termina en esta pérdida.</translation>
    </message>
    <message>
        <source>Central differences end at the same.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Las diferencias centrales terminan en la misma.</translation>
    </message>
    <message>
        <source>Random steps read far fewer digits after the same number of steps.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Los pasos al azar leen bien muchos menos dígitos tras el mismo número de pasos.</translation>
    </message>
    <message>
        <source>After ten times as many steps they have not caught up.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Tras diez veces más pasos aún no la han alcanzado.</translation>
    </message>
    <message>
        <source>But they do learn: guessing would get one in ten.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Pero algo sí aprenden: respondiendo al azar se acertaría uno de cada diez.</translation>
    </message>
    <message>
        <source>The small network has so many weights and biases.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Este es el número de pesos y sesgos de la red pequeña.</translation>
    </message>
    <message>
        <source>There random steps end at least near backpropagation: the median over fifteen seeds.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Ahí los pasos al azar terminan al menos cerca de la retropropagación: la mediana de quince semillas.</translation>
    </message>
    <message>
        <source>Backpropagation arrives on the small task in most runs.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>La retropropagación llega en la tarea pequeña en la mayoría de las ejecuciones.</translation>
    </message>
    <message>
        <source>So do random steps.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Los pasos al azar, también.</translation>
    </message>
    <message>
        <source>In the best run they end far below it.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>En la mejor ejecución terminan muy por debajo de ella.</translation>
    </message>
    <message>
        <source>Every step of training needs the gradient. There are other ways to get one, and even to do without. What do they cost, and when does it matter?</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Cada paso del entrenamiento necesita el gradiente. Hay otras maneras de conseguirlo, e incluso de prescindir de él. ¿Qué cuestan, y cuándo importa?</translation>
    </message>
    <message>
        <source>Each input is one pixel of a handwritten digit, 8 by 8 of them. There are {claim:weights} weights and biases. {claim:train} digits train; {claim:test} others are kept for the test.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Cada entrada es un píxel de un dígito manuscrito; son 8 por 8. Hay {claim:weights} pesos y sesgos. {claim:train} dígitos sirven para entrenar; otros {claim:test} se guardan para la prueba.</translation>
    </message>
    <message>
        <source>Learn to read</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Aprender a leer</translation>
    </message>
    <message>
        <source>After {claim:reads.at} epochs of {claim:steps} steps it reads more than **{claim:reads}** of the test digits right, the mean of five splits into training and test. Each step used a gradient: one derivative for each weight.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Tras {claim:reads.at} épocas de {claim:steps} pasos lee bien más del **{claim:reads}** de los dígitos de prueba, en la media de cinco repartos entre entrenamiento y prueba. Cada paso usó un gradiente: una derivada por cada peso.</translation>
    </message>
    <message>
        <source>Reading digits</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Leer dígitos</translation>
    </message>
    <message>
        <source>A derivative says how the loss changes when a weight changes. So change it and look:</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Una derivada dice cómo cambia la pérdida cuando cambia un peso. Pues cámbialo y mira:</translation>
    </message>
    <message>
        <source>These are **central differences**. They need no theory, and they come to the same: for this network the two gradients differ by less than {claim:agree} of their size. On a smaller task, two moons with {claim:small_weights} weights, a whole training ends at a loss of {claim:small_loss_numerical} with the one and of {claim:small_loss} with the other.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Estas son las **diferencias centrales**. No necesitan teoría, y dan lo mismo: en esta red los dos gradientes difieren en menos de {claim:agree} veces su tamaño. En una tarea más pequeña, dos lunas con {claim:small_weights} pesos, un entrenamiento entero termina en una pérdida de {claim:small_loss_numerical} con el uno y de {claim:small_loss} con el otro.</translation>
    </message>
    <message>
        <source>What does one step cost that way?</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>¿Cuánto cuesta un paso de esa manera?</translation>
    </message>
    <message>
        <source>Two forward passes for each weight: {claim:passes} for a single step. Backpropagation takes the arithmetic of {claim:backpropagation} forward passes for *all* weights together, its own forward pass included.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Dos pasadas hacia delante por cada peso: {claim:passes} para un solo paso. La retropropagación exige las operaciones de {claim:backpropagation} pasadas hacia delante para *todos* los pesos juntos, incluida su propia pasada hacia delante.</translation>
    </message>
    <message>
        <source>Go on by central differences</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Seguir con diferencias centrales</translation>
    </message>
    <message>
        <source>Watch how fast the steps are counted now. The [cost](look:cost) panel has the sum: {claim:ratio} times the arithmetic. One such step costs as much as more than {claim:epochs_for_one} epochs of backpropagation.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Observa lo deprisa que se cuentan ahora los pasos. En el panel [Coste](look:cost) está la cuenta: {claim:ratio} veces las operaciones. Un paso así cuesta tanto como más de {claim:epochs_for_one} épocas de retropropagación.</translation>
    </message>
    <message>
        <source>The gradient without any chain rule</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>El gradiente sin ninguna regla de la cadena</translation>
    </message>
    <message>
        <source>Each weight has its own derivative, but they share nearly everything. What comes back to a unit, its δ, is worked out once and then used by all weights that lead into it, and by all units before it:</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Cada peso tiene su propia derivada, pero todas comparten casi todo. Lo que vuelve a una unidad, su δ, se calcula una vez y lo usan luego todos los pesos que llegan a ella y todas las unidades anteriores:</translation>
    </message>
    <message>
        <source>The price is memory. The way back needs the values of the way forward, so they have to be kept: {claim:memory} bytes for one mini-batch here, and much more in large networks.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>El precio es memoria. El camino de vuelta necesita los valores del camino de ida, así que hay que guardarlos: {claim:memory} bytes para un minilote aquí, y mucho más en las redes grandes.</translation>
    </message>
    <message>
        <source>Why it is so cheap</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Por qué es tan barata</translation>
    </message>
    <message>
        <source>Shake all weights a little. If the loss of the mini-batch falls, keep them so, else put them back. That is two forward passes a step, about as cheap as backpropagation.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Agita un poco todos los pesos. Si baja la pérdida del minilote, déjalos así; si no, vuelve a ponerlos como estaban. Eso son dos pasadas hacia delante por paso, más o menos tan barato como la retropropagación.</translation>
    </message>
    <message>
        <source>Will random steps learn to read?</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>¿Aprenderán a leer los pasos al azar?</translation>
    </message>
    <message>
        <source>They do learn something. After the same {claim:random_slow.at} epochs less than {claim:random_slow} of the test digits are right, in each of three runs. After ten times as many it is more than {claim:random_learns}, and still less than {claim:random_long}. A random direction among {claim:weights} hardly ever points downhill by much; the gradient always does.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Algo sí aprenden. Tras las mismas {claim:random_slow.at} épocas es correcto menos del {claim:random_slow} de los dígitos de prueba, en cada una de tres ejecuciones. Tras diez veces tantas, más del {claim:random_learns}, y todavía menos del {claim:random_long}. Una dirección al azar entre {claim:weights} casi nunca baja gran cosa; el gradiente, siempre.</translation>
    </message>
    <message>
        <source>random steps</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>pasos al azar</translation>
    </message>
    <message>
        <source>Backpropagation against random steps</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Retropropagación contra pasos al azar</translation>
    </message>
    <message>
        <source>Without a gradient: random steps</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Sin gradiente: pasos al azar</translation>
    </message>
    <message>
        <source>Now two moons, and {claim:small_weights} weights. All training points at once, so that the loss is not a matter of luck.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Ahora dos lunas y {claim:small_weights} pesos. Todos los puntos de entrenamiento a la vez, para que la pérdida no sea cuestión de suerte.</translation>
    </message>
    <message>
        <source>The same race with 22 weights</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>La misma carrera con 22 pesos</translation>
    </message>
    <message>
        <source>Who wins?</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>¿Quién gana?</translation>
    </message>
    <message>
        <source>Nobody for sure. After {claim:small_random.at} steps the loss of random steps is less than {claim:small_random} times that of backpropagation, the median of fifteen runs; in the best of them it is less than {claim:small_random_best} times. With few weights a random direction is often a good one, and a random step can be longer than α times a small gradient. The rates are not the same, so do not take the order too seriously. But both arrive: in most runs each loss is below {claim:small_arrives}.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Nadie con seguridad. Tras {claim:small_random.at} pasos la pérdida de los pasos al azar es menos de {claim:small_random} veces la de la retropropagación, en la mediana de quince ejecuciones; en la mejor de ellas es menos de {claim:small_random_best} veces. Con pocos pesos, una dirección al azar suele ser buena, y un paso al azar puede ser más largo que α por un gradiente pequeño. Las tasas no son las mismas, así que no te tomes el orden demasiado en serio. Pero los dos llegan: en la mayoría de las ejecuciones, cada una de las pérdidas es menor que {claim:small_arrives}.</translation>
    </message>
    <message>
        <source>Where it buys little</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Donde aporta poco</translation>
    </message>
    <message>
        <source>Backpropagation is not a cleverer way of learning. It is a cheap way to the gradient: that of *all* weights for the price of two or three forward passes, however many weights there are. With {claim:small_weights} of them that hardly matters. For these digits it is a factor of {claim:ratio}, and it grows with every weight.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>La retropropagación no es una manera más inteligente de aprender. Es un camino barato al gradiente: el de *todos* los pesos por el precio de dos o tres pasadas hacia delante, por muchos que sean los pesos. Con {claim:small_weights} de ellos apenas importa. Con estos dígitos es un factor de {claim:ratio}, y crece con cada peso.</translation>
    </message>
    <message>
        <source>It needs a derivative at every place. Where there is none, in a game or a program, people still take steps at random, more cleverly than here.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Necesita una derivada en cada lugar. Donde no la hay, en un juego o en un programa, se siguen dando pasos al azar, con más ingenio que aquí.</translation>
    </message>
    <message>
        <source>What backpropagation buys</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Lo que aporta la retropropagación</translation>
    </message>
    <message>
        <source>Two moons</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation>Dos lunas</translation>
    </message>
</context>
</TS>
