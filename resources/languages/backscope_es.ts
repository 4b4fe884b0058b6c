<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>&quot;loss&quot; o &quot;accuracy&quot;</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>width and height in pixels</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>ancho y alto en píxeles</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>Training share</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Parte que entrena</translation>
    </message>
    <message>
        <source>Share of the examples that train; the rest is the test set.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Parte de los ejemplos que entrena; el resto es el conjunto de prueba.</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>How many examples are drawn.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Cuántos ejemplos se sortean.</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>How much the examples scatter, from 0 to 1.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Cuánto se dispersan los ejemplos, de 0 a 1.</translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>What the network is given of each point (x1, x2).</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Lo que la red recibe de cada punto (x1, x2).</translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>One row of numbers per example.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Una fila de números por ejemplo.</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Whether the targets are classes or quantities.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Si los objetivos son clases o cantidades.</translation>
    </message>
    <message>
        <source>Share of the examples that train; 1 means: no test set.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Parte de los ejemplos que entrena; 1 significa: sin conjunto de prueba.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where the table is, relative to the scenario; with content: only what it is called.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Dónde está la tabla, en relación con el escenario; si hay contenido: solo cómo se llama.</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>La columna que hay que predecir.</translation>
    </message>
    <message>
        <source>The columns that the network is given; none named: all but the target.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Las columnas que recibe la red; si no se nombra ninguna: todas menos el objetivo.</translation>
    </message>
    <message>
        <source>What the target is: classes, quantities, or decided from its column.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Lo que es el objetivo: clases, cantidades o según su columna.</translation>
    </message>
    <message>
        <source>Standardise</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Estandarizar</translation>
    </message>
    <message>
        <source>Shift and scale each input to mean 0 and deviation 1 over the training set.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Desplazar y escalar cada entrada a media 0 y desviación 1 sobre el conjunto de entrenamiento.</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The table itself, in place of the file.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>La propia tabla, en lugar del archivo.</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>How many units the layer has.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Cuántas unidades tiene la capa.</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>Activación</translation>
    </message>
    <message>
        <source>The function f in a = f(z).</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>La función f en a = f(z).</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>Norm. por lotes</translation>
    </message>
    <message>
        <source>Normalise each pre-activation over the mini-batch, then scale and shift it.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Normalizar cada preactivación sobre el minilote; después, escalarla y desplazarla.</translation>
    </message>
    <message>
        <source>Residual</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>Residual</translation>
    </message>
    <message>
        <source>Add the layer&apos;s input to its output; needs as many units as inputs.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Sumar la entrada de la capa a su salida; hacen falta tantas unidades como entradas.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the units that are switched off at random in each step.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Parte de las unidades que se apagan al azar en cada paso.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>Input side first.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Primero el lado de la entrada.</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Inicializador</translation>
    </message>
    <message>
        <source>How the first weights are drawn.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Cómo se sortean los pesos iniciales.</translation>
    </message>
    <message>
        <source>Initial scale</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Escala inicial</translation>
    </message>
    <message>
        <source>Multiplies the first weights.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Multiplica los pesos iniciales.</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Activation of the output layer; auto follows data and loss.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Activación de la capa de salida; en automático depende de los datos y la pérdida.</translation>
    </message>
    <message>
        <source>Train biases</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Entrenar sesgos</translation>
    </message>
    <message>
        <source>Off: biases stay as they are.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Desactivado: los sesgos se quedan como están.</translation>
    </message>
    <message>
        <source>First weights</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>An .npz file with the first weights and biases, or a table of these arrays by their names.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Un archivo .npz con los pesos y sesgos iniciales, o una tabla de estos arrays por sus nombres.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Next layer</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Capa siguiente</translation>
    </message>
    <message>
        <source>Play one layer of a phase</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Reproducir una capa de una fase</translation>
    </message>
    <message>
        <source>Previous layer</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Capa anterior</translation>
    </message>
    <message>
        <source>Show the layer before</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Mostrar la capa anterior</translation>
    </message>
    <message>
        <source>Next phase</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Fase siguiente</translation>
    </message>
    <message>
        <source>Play one phase: forward, loss, backward, update</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Reproducir una fase: adelante, pérdida, atrás, actualización</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Fase anterior</translation>
    </message>
    <message>
        <source>Show the phase before</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Mostrar la fase anterior</translation>
    </message>
    <message>
        <source>Next example</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Ejemplo siguiente</translation>
    </message>
    <message>
        <source>Show the next example of the mini-batch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Mostrar el ejemplo siguiente del minilote</translation>
    </message>
    <message>
        <source>Previous example</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Ejemplo anterior</translation>
    </message>
    <message>
        <source>Show the example before</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Mostrar el ejemplo anterior</translation>
    </message>
    <message>
        <source>Whole mini-batch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Todo el minilote</translation>
    </message>
    <message>
        <source>Show the mean over the mini-batch, or one example</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Mostrar la media del minilote, o un solo ejemplo</translation>
    </message>
    <message>
        <source>Play backward</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Play back in time, or pause</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Reproducir hacia atrás en el tiempo, o pausar</translation>
    </message>
    <message>
        <source>Previous mini-batch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Minilote anterior</translation>
    </message>
    <message>
        <source>Back to the end of the step before</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Volver al final del paso anterior</translation>
    </message>
    <message>
        <source>Previous epoch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Época anterior</translation>
    </message>
    <message>
        <source>Back to the beginning of the epoch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Volver al comienzo de la época</translation>
    </message>
    <message>
        <source>Next mini-batch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Minilote siguiente</translation>
    </message>
    <message>
        <source>Train on one mini-batch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Entrenar con un minilote</translation>
    </message>
    <message>
        <source>Next epoch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Época siguiente</translation>
    </message>
    <message>
        <source>Train to the end of the epoch</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Entrenar hasta el final de la época</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Back to step 0: same weights, settings as now; the run so far is kept</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Volver al paso 0: los mismos pesos y los ajustes de ahora; la ejecución hecha hasta aquí se conserva</translation>
    </message>
    <message>
        <source>New weights</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Pesos nuevos</translation>
    </message>
    <message>
        <source>Back to step 0 with other weights; the run is kept</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Volver al paso 0 con otros pesos; la ejecución se conserva</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Play faster</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Reproducir más rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Play more slowly</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Reproducir más despacio</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Go back to before the last change</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Volver a antes del último cambio</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Go to where the change had led</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Ir adonde había llevado el cambio</translation>
    </message>
    <message>
        <source>Open …</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>Open a recording, a scenario or a table</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Abrir una grabación, un escenario o una tabla</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the recording: scenario, changes, branches</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Guardar la grabación: escenario, cambios y ramas</translation>
    </message>
    <message>
        <source>Save as …</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Guardar como …</translation>
    </message>
    <message>
        <source>Save the recording to another file</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Guardar la grabación en otro archivo</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Comparar con …</translation>
    </message>
    <message>
        <source>Train a second run beside this one that differs in one thing</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Entrenar junto a esta una segunda ejecución que se distingue en una sola cosa</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Export …</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Make a film, a picture, a web page or code of this run</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Hacer de esta ejecución un vídeo, una imagen, una página web o código</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>All lessons and scenarios</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Todas las lecciones y escenarios</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Show or hide the lesson</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Mostrar u ocultar la lección</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Through the window in a minute</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Un recorrido por la ventana en un minuto</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>The stage and one view on the whole screen, in large type</source>
        <extracomment>app/actions.py</extracomment>
        <translation>El lienzo y una vista a pantalla completa, con letra grande</translation>
    </message>
    <message>
        <source>End presentation</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Fin de presentación</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>Black screen</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Pantalla negra</translation>
    </message>
    <message>
        <source>Black until the next key or click</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Negra hasta la siguiente tecla o clic</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Light what is selected, then its layer, then everything</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Iluminar lo seleccionado, luego su capa, luego todo</translation>
    </message>
    <message>
        <source>Hide or reveal</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Ocultar o revelar</translation>
    </message>
    <message>
        <source>Hide the numbers of what is selected; then reveal them one by one</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Ocultar los números de lo seleccionado; después, revelarlos uno a uno</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours, size of text, language</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Colores, tamaño del texto, idioma</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Texto mayor</translation>
    </message>
    <message>
        <source>Write everything larger</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Escribirlo todo más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Write everything smaller</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Escribirlo todo más pequeño</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Write everything in the usual size</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Escribirlo todo en el tamaño normal</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>app/actions.py</extracomment>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Something went wrong inside Backscope: {what}. The training goes on.</source>
        <extracomment>app/bootstrap.py</extracomment>
        <translation>Algo ha fallado dentro de Backscope: {what}. El entrenamiento continúa.</translation>
    </message>
    <message>
        <source>Something went wrong inside Backscope: {what}. The training goes on. A report is in {path}.</source>
        <extracomment>app/bootstrap.py</extracomment>
        <translation>Algo ha fallado dentro de Backscope: {what}. El entrenamiento continúa. Hay un informe en {path}.</translation>
    </message>
    <message>
        <source>The last scenario could not be opened: {reason}</source>
        <extracomment>app/bootstrap.py</extracomment>
        <translation>No se pudo abrir el último escenario: {reason}</translation>
    </message>
    <message>
        <source>comparison with {run}</source>
        <extracomment>app/controllers/comparing.py</extracomment>
        <translation>comparación con {run}</translation>
    </message>
    <message>
        <source>{choice}: this run has that already</source>
        <extracomment>app/controllers/comparing.py</extracomment>
        <translation>{choice}: esta ejecución ya lo tiene</translation>
    </message>
    <message>
        <source>There is room for {number} points; erase some first.</source>
        <extracomment>app/controllers/data_intents.py</extracomment>
        <translation>Hay sitio para {number} puntos; borra antes algunos.</translation>
    </message>
    <message>
        <source>Drawn points are given as x1 and x2; without {names} now.</source>
        <extracomment>app/controllers/data_intents.py</extracomment>
        <translation>Los puntos dibujados se dan como x1 y x2; ahora, sin {names}.</translation>
    </message>
    <message>
        <source>{place}: what the network answers now, and its loss</source>
        <extracomment>app/controllers/display.py</extracomment>
        <translation>{place}: lo que la red responde ahora, y su pérdida</translation>
    </message>
    <message>
        <source>Training point</source>
        <extracomment>app/controllers/display.py</extracomment>
        <translation>Punto de entrenamiento</translation>
    </message>
    <message>
        <source>Test point</source>
        <extracomment>app/controllers/display.py</extracomment>
        <translation>Punto de prueba</translation>
    </message>
    <message>
        <source>{file}: expected a file, found a folder</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>{file}: se esperaba un archivo, se encontró una carpeta</translation>
    </message>
    <message>
        <source>{file}: the folder {folder} does not exist</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>{file}: la carpeta {folder} no existe</translation>
    </message>
    <message>
        <source>{file}: not made</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>{file}: no se ha creado</translation>
    </message>
    <message>
        <source>The folder could not be opened: {folder}</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>No se pudo abrir la carpeta: {folder}</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>{file} ya existe.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>finishing</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>terminando</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>Dejar ambos</translation>
    </message>
    <message>
        <source>{file}: cancelled, nothing is left of it</source>
        <extracomment>app/controllers/exporting.py</extracomment>
        <translation>{file}: cancelado, no queda nada de él</translation>
    </message>
    <message>
        <source>restart of the lesson</source>
        <extracomment>app/controllers/lessons.py</extracomment>
        <translation>reinicio de la lección</translation>
    </message>
    <message>
        <source>as in the lesson</source>
        <extracomment>app/controllers/lessons.py</extracomment>
        <translation>como en la lección</translation>
    </message>
    <message>
        <source>comparison &quot;{label}&quot;</source>
        <extracomment>app/controllers/lessons.py</extracomment>
        <translation>comparación «{label}»</translation>
    </message>
    <message>
        <source>standardised</source>
        <extracomment>app/controllers/predictions.py</extracomment>
        <translation>estandarizada</translation>
    </message>
    <message>
        <source>renaming to &quot;{name}&quot;</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>cambio de nombre a «{name}»</translation>
    </message>
    <message>
        <source>colour of &quot;{name}&quot;</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>color de «{name}»</translation>
    </message>
    <message>
        <source>deletion of &quot;{name}&quot;</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>eliminación de «{name}»</translation>
    </message>
    <message>
        <source>switch to &quot;{name}&quot;</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>cambio a «{name}»</translation>
    </message>
    <message>
        <source>new weights</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>pesos nuevos</translation>
    </message>
    <message>
        <source>restart</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>reinicio</translation>
    </message>
    <message>
        <source>other weights</source>
        <extracomment>app/controllers/session.py</extracomment>
        <translation>otros pesos</translation>
    </message>
    <message>
        <source>“{title}” had changes that were not saved.</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>«{title}» tenía cambios sin guardar.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save over it</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>the last session</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>la última sesión</translation>
    </message>
    <message>
        <source>Backscope ended unexpectedly. The session it had open can be brought back.</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>Backscope terminó de forma inesperada. La sesión que estaba abierta se puede recuperar.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>the session that was kept</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>la sesión conservada</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>{path}: no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>Drop it</source>
        <extracomment>app/controllers/session_files.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Lesson {number}</source>
        <extracomment>app/controllers/welcome_cards.py</extracomment>
        <translation>Lección {number}</translation>
    </message>
    <message>
        <source>Cannot be read: {mistake}</source>
        <extracomment>app/controllers/welcome_cards.py</extracomment>
        <translation>No se puede leer: {mistake}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a table</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Abrir una tabla</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>Recordings, scenarios and tables</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Grabaciones, escenarios y tablas</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Open lately</source>
        <extracomment>app/file_dialogs.py</extracomment>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>three frames are in memory at a time</source>
        <extracomment>app/film/encoding/apng.py</extracomment>
        <translation>hay tres fotogramas en memoria a la vez</translation>
    </message>
    <message>
        <source>{file}: is there already</source>
        <extracomment>app/film/encoding/destination.py</extracomment>
        <translation>{file}: ya existe</translation>
    </message>
    <message>
        <source>{file}: cancelled, nothing was written</source>
        <extracomment>app/film/encoding/encoder.py</extracomment>
        <translation>{file}: cancelado, no se ha escrito nada</translation>
    </message>
    <message>
        <source>{file}: cannot be written: the folder does not exist</source>
        <extracomment>app/film/encoding/encoder.py</extracomment>
        <translation>{file}: no se puede escribir: la carpeta no existe</translation>
    </message>
    <message>
        <source>{file}: expected a film of at least one frame, got none</source>
        <extracomment>app/film/encoding/encoder.py</extracomment>
        <translation>{file}: se esperaba un vídeo de al menos un fotograma, no se recibió ninguno</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>se ha agotado la cuota de disco</translation>
    </message>
    <message>
        <source>the file grew larger than is allowed here</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>el archivo ha superado el tamaño que aquí se permite</translation>
    </message>
    <message>
        <source>writing is not permitted here</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>aquí no se permite escribir</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>una parte de la ruta es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>{file}: the installed PyAV cannot encode this: it has no {codec}</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>{file}: el PyAV instalado no puede codificarlo: no tiene {codec}</translation>
    </message>
    <message>
        <source>{file}: cannot be written: {reason}</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>{file}: no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>{file}: there is not enough memory for frames of this size</source>
        <extracomment>app/film/encoding/errors.py</extracomment>
        <translation>{file}: no hay memoria suficiente para fotogramas de este tamaño</translation>
    </message>
    <message>
        <source>size of the film: expected at least 1×1 pixels, got {size}</source>
        <extracomment>app/film/encoding/file_format.py</extracomment>
        <translation>tamaño del vídeo: se esperaban al menos 1×1 píxeles, se recibió {size}</translation>
    </message>
    <message>
        <source>rate of the film: expected more than 0 and at most {most} frames a second, got {rate}</source>
        <extracomment>app/film/encoding/file_format.py</extracomment>
        <translation>velocidad del vídeo: se esperaban más de 0 y como máximo {most} fotogramas por segundo, se recibió {rate}</translation>
    </message>
    <message>
        <source>{format}: expected at most {side} pixels a side and {all} in all ({why}), got {size}</source>
        <extracomment>app/film/encoding/file_format.py</extracomment>
        <translation>{format}: se esperaban como máximo {side} píxeles por lado y {all} en total ({why}), se recibió {size}</translation>
    </message>
    <message>
        <source>{format}: expected at least 2×2 pixels, because sides must be even, got {size}</source>
        <extracomment>app/film/encoding/file_format.py</extracomment>
        <translation>{format}: se esperaban al menos 2×2 píxeles, porque los lados deben ser pares, se recibió {size}</translation>
    </message>
    <message>
        <source>{format} knows no {wanted} frames a second: {rate} instead</source>
        <extracomment>app/film/encoding/file_format.py</extracomment>
        <translation>{format} no admite {wanted} fotogramas por segundo: se usan {rate}</translation>
    </message>
    <message>
        <source>{format} needs even sides: {size} instead of {wanted}</source>
        <extracomment>app/film/encoding/file_format.py</extracomment>
        <translation>{format} necesita lados pares: {size} en lugar de {wanted}</translation>
    </message>
    <message>
        <source>{file}: expected a name that ends in one of {endings}, got {found}</source>
        <extracomment>app/film/encoding/formats.py</extracomment>
        <translation>{file}: se esperaba un nombre con una de las terminaciones {endings}, se encontró: {found}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>ending of a name</comment>
        <extracomment>app/film/encoding/formats.py</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>frames are kept as H.264 until their colours are known</source>
        <extracomment>app/film/encoding/gif.py</extracomment>
        <translation>los fotogramas se guardan como H.264 hasta conocer sus colores</translation>
    </message>
    <message>
        <source>H.264, level 6.2</source>
        <extracomment>app/film/encoding/mp4.py</extracomment>
        <translation>H.264, nivel 6.2</translation>
    </message>
    <message>
        <source>numbered PNG</source>
        <extracomment>app/film/encoding/png.py</extracomment>
        <translation>serie de PNG</translation>
    </message>
    <message>
        <source>as large as Qt paints</source>
        <extracomment>app/film/encoding/png.py</extracomment>
        <translation>lo máximo que pinta Qt</translation>
    </message>
    <message>
        <source>PNG: expected one frame; a name such as film-%05d.png is one picture for each, .apng moves</source>
        <extracomment>app/film/encoding/png.py</extracomment>
        <translation>PNG: se esperaba un fotograma; un nombre como film-%05d.png da una imagen por fotograma, .apng se mueve</translation>
    </message>
    <message>
        <source>VP9, level 6.2</source>
        <extracomment>app/film/encoding/webm.py</extracomment>
        <translation>VP9, nivel 6.2</translation>
    </message>
    <message>
        <source>sides have 14 bits</source>
        <extracomment>app/film/encoding/webp.py</extracomment>
        <translation>los lados tienen 14 bits</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>
            <numerusform>{n} paso</numerusform>
            <numerusform>{n} pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>{optimizer}, learning rate {rate} · the whole set at once of {all}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>{optimizer}, tasa de aprendizaje {rate} · todo el conjunto de {all} a la vez</translation>
    </message>
    <message>
        <source>{optimizer}, learning rate {rate} · mini-batches of {size} of {all}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>{optimizer}, tasa de aprendizaje {rate} · minilotes de {size} de {all}</translation>
    </message>
    <message>
        <source>source: expected a scenario or a recording, found nothing</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>source: se esperaba un escenario o una grabación, no se encontró nada</translation>
    </message>
    <message>
        <source>runs: expected two to four runs for a comparison, found {count}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>runs: se esperaban de dos a cuatro ejecuciones para comparar, hay {count}</translation>
    </message>
    <message>
        <source>test {value}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>prueba {value}</translation>
    </message>
    <message>
        <source>{place}: expected a recording as the source, found the scenario {name}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>{place}: se esperaba una grabación como fuente, se encontró el escenario {name}</translation>
    </message>
    <message>
        <source>run {number}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>ejecución {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} epochs</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>
            <numerusform>{n} época</numerusform>
            <numerusform>{n} épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>loss {value}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>pérdida {value}</translation>
    </message>
    <message>
        <source>{place}: expected a scenario as the source, found a recording</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>{place}: se esperaba un escenario como fuente, se encontró una grabación</translation>
    </message>
    <message>
        <source>accuracy {value}</source>
        <extracomment>app/film/frames.py</extracomment>
        <translation>exactitud {value}</translation>
    </message>
    <message>
        <source>The formulas, with the numbers of this moment: {example}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Las fórmulas, con los números de este momento: {example}</translation>
    </message>
    <message>
        <source>The network before the update of this step</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>La red antes de la actualización de este paso</translation>
    </message>
    <message>
        <source>{name}: expected {selections}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>{name}: se esperaba {selections}</translation>
    </message>
    <message numerus="yes">
        <source>After {n} steps</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>
            <numerusform>Tras {n} paso</numerusform>
            <numerusform>Tras {n} pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>The formulas; their numbers come with the first step</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Las fórmulas; sus números llegan con el primer paso</translation>
    </message>
    <message>
        <source>The formulas, with the numbers of this moment</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Las fórmulas, con los números de este momento</translation>
    </message>
    <message>
        <source>The network before training</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>La red antes del entrenamiento</translation>
    </message>
    <message>
        <source>The network after this step</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>La red después de este paso</translation>
    </message>
    <message>
        <source>This page again: {command}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Esta página otra vez: {command}</translation>
    </message>
    <message>
        <source>To see it move: {command}, then go to step {step}.</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Para verla moverse: {command} y luego ir al paso {step}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more lines in the window</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>
            <numerusform>{n} línea más en la ventana</numerusform>
            <numerusform>{n} líneas más en la ventana</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: expected a name that ends in {suffix}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>{file}: se esperaba un nombre que termine en {suffix}</translation>
    </message>
    <message>
        <source>{file}: the file exists</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>{file}: el archivo ya existe</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Época</translation>
    </message>
    <message>
        <source>Loss of the mini-batch</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Pérdida del minilote</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Antes del primer paso</translation>
    </message>
    <message>
        <source>Step {step}: mini-batch</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Paso {step}: minilote</translation>
    </message>
    <message>
        <source>Step {step}: forward, layer {layer} of {layers}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Paso {step}: adelante, capa {layer} de {layers}</translation>
    </message>
    <message>
        <source>Step {step}: loss</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Paso {step}: pérdida</translation>
    </message>
    <message>
        <source>Step {step}: backward, layer {layer} of {layers}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Paso {step}: atrás, capa {layer} de {layers}</translation>
    </message>
    <message>
        <source>Step {step}: update</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Paso {step}: actualización</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>To see it move: open it in Backscope and go to step {step}.</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Para verla moverse: ábrela en Backscope y ve al paso {step}.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>aún sin calcular</translation>
    </message>
    <message>
        <source>step {number}</source>
        <extracomment>app/film/painting.py</extracomment>
        <translation>paso {number}</translation>
    </message>
    <message>
        <source>not finite</source>
        <extracomment>app/film/painting.py</extracomment>
        <translation>no finito</translation>
    </message>
    <message>
        <source>slow motion</source>
        <extracomment>app/film/painting.py</extracomment>
        <translation>cámara lenta</translation>
    </message>
    <message>
        <source>a layer from 1 to {count}</source>
        <extracomment>app/film/stills.py</extracomment>
        <translation>una capa de 1 a {count}</translation>
    </message>
    <message>
        <source>no layer</source>
        <extracomment>app/film/stills.py</extracomment>
        <translation>ninguna capa</translation>
    </message>
    <message>
        <source>{place}: expected {expected}, found {found}</source>
        <extracomment>app/film/stills.py</extracomment>
        <translation>{place}: se esperaba {expected}, se encontró {found}</translation>
    </message>
    <message>
        <source>{file}: expected a name that ends in one of {endings}</source>
        <extracomment>app/film/stills.py</extracomment>
        <translation>{file}: se esperaba un nombre con una de las terminaciones {endings}</translation>
    </message>
    <message>
        <source>a picture of {size} could not be made: {reason}</source>
        <extracomment>app/film/stills.py</extracomment>
        <translation>no se pudo crear una imagen de {size}: {reason}</translation>
    </message>
    <message>
        <source>the film: expected an end behind its beginning, found step {first} to step {last}</source>
        <extracomment>app/film/timing.py</extracomment>
        <translation>el vídeo: se esperaba un final posterior a su comienzo, se encontró del paso {first} al paso {last}</translation>
    </message>
    <message>
        <source>{place}: expected to end at step {last}, as the film does, found step {found}</source>
        <extracomment>app/film/timing.py</extracomment>
        <translation>{place}: se esperaba que termine en el paso {last}, como el vídeo, se encontró el paso {found}</translation>
    </message>
    <message>
        <source>{place}: expected a step behind {first}, where it begins, found {found}</source>
        <extracomment>app/film/timing.py</extracomment>
        <translation>{place}: se esperaba un paso posterior a {first}, donde comienza, se encontró {found}</translation>
    </message>
    <message>
        <source>1. Forward</source>
        <extracomment>app/film/worked_example.py</extracomment>
        <translation>1. Adelante</translation>
    </message>
    <message>
        <source>2. Loss</source>
        <extracomment>app/film/worked_example.py</extracomment>
        <translation>2. Pérdida</translation>
    </message>
    <message>
        <source>3. Backward</source>
        <extracomment>app/film/worked_example.py</extracomment>
        <translation>3. Atrás</translation>
    </message>
    <message>
        <source>4. One weight</source>
        <extracomment>app/film/worked_example.py</extracomment>
        <translation>4. Un peso</translation>
    </message>
    <message>
        <source>Curves</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Loss and accuracy over the steps</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Pérdida y exactitud a lo largo de los pasos</translation>
    </message>
    <message>
        <source>Gradients</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>How the gradient gets through the layers</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Cómo atraviesa el gradiente las capas</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Where a number on the stage comes from</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>De dónde viene un número del lienzo</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All test images, the wrong ones first</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Todas las imágenes de prueba, primero las equivocadas</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>What a training step takes</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Lo que exige un paso de entrenamiento</translation>
    </message>
    <message>
        <source>Surface</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>The loss over a plane of weights, and the way of the run</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>La pérdida sobre un plano de pesos, y el camino de la ejecución</translation>
    </message>
    <message>
        <source>On this machine, {departure}.</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>En este equipo, {departure}.</translation>
    </message>
    <message>
        <source>Training {divergence}. The state before it is kept.</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>El entrenamiento {divergence}. Se conserva el estado anterior.</translation>
    </message>
    <message>
        <source>Go back, lower the learning rate</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Volver y bajar la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Deshacer: {change}</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Rehacer: {change}</translation>
    </message>
    <message>
        <source>Go back and clip</source>
        <extracomment>app/main_window.py</extracomment>
        <translation>Volver y recortar</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>app/painting/gallery.py</extracomment>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>truth</source>
        <extracomment>app/painting/gallery.py</extracomment>
        <translation>verdad</translation>
    </message>
    <message>
        <source>{share} % dead</source>
        <extracomment>app/painting/layer_histograms.py</extracomment>
        <translation>{share} % muertas</translation>
    </message>
    <message>
        <source>{share} % on the leak</source>
        <extracomment>app/painting/layer_histograms.py</extracomment>
        <translation>{share} % en la fuga</translation>
    </message>
    <message>
        <source>{share} % saturated</source>
        <extracomment>app/painting/layer_histograms.py</extracomment>
        <translation>{share} % saturadas</translation>
    </message>
    <message>
        <source>activations</source>
        <extracomment>app/painting/layer_histograms.py</extracomment>
        <translation>activaciones</translation>
    </message>
    <message>
        <source>idle units</source>
        <extracomment>app/painting/layer_histograms.py</extracomment>
        <translation>inactivas</translation>
    </message>
    <message>
        <source>ŷ = {value} at {place}</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>ŷ = {value} en {place}</translation>
    </message>
    <message>
        <source>Test example {number} of {total}</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>Ejemplo de prueba {number} de {total}</translation>
    </message>
    <message>
        <source>at {place} (nearest grid point)</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>en {place} (punto de la rejilla más cercano)</translation>
    </message>
    <message>
        <source>{example} at {place}</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>{example} en {place}</translation>
    </message>
    <message>
        <source>Training example {number} of {total}</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>Ejemplo de entrenamiento {number} de {total}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>clase {name}</translation>
    </message>
    <message>
        <source>there (nearest grid point, {note})</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>ahí (punto de la rejilla más cercano, {note})</translation>
    </message>
    <message>
        <source>there (nearest grid point)</source>
        <extracomment>app/painting/prediction/places.py</extracomment>
        <translation>ahí (punto de la rejilla más cercano)</translation>
    </message>
    <message>
        <source>Of the inputs it shows two; on the surface all others are at their mean over the training set. The examples&apos; own other inputs differ, so a mark may lie on the other side of the line and still be right.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>De las entradas muestra dos; en la superficie, todas las demás están en su media sobre el conjunto de entrenamiento. En los ejemplos las demás entradas tienen sus propios valores, así que una marca puede quedar al otro lado de la línea y aun así ser correcta.</translation>
    </message>
    <message>
        <source>What the network answers at each point of the input plane.
The line is the boundary between the classes; filled marks are training examples, hollow ones test examples.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Lo que la red responde en cada punto del plano de entradas.
La línea es la frontera entre las clases; las marcas llenas son ejemplos de entrenamiento, las huecas, ejemplos de prueba.</translation>
    </message>
    <message>
        <source>What the network answers at each point of the input plane, by the colour scale at the right.
Dots have the colour of their target: filled for training examples, hollow for test examples.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Lo que la red responde en cada punto del plano de entradas, según la escala de color de la derecha.
Los puntos tienen el color de su objetivo: llenos los ejemplos de entrenamiento, huecos los de prueba.</translation>
    </message>
    <message>
        <source>Each bar is the probability of a class; the pointer and the frame mark the true one.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Cada barra es la probabilidad de una clase; la flecha y el marco señalan la verdadera.</translation>
    </message>
    <message>
        <source>The network&apos;s answer ŷ (line) over {input}, with the examples (points): filled for training, hollow for test.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>La respuesta ŷ de la red (línea) según {input}, con los ejemplos (puntos): llenos los de entrenamiento, huecos los de prueba.</translation>
    </message>
    <message>
        <source>Each output ŷ of the network (filled bar) against its target y (hollow bar).</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Cada salida ŷ de la red (barra llena) frente a su objetivo y (barra hueca).</translation>
    </message>
    <message>
        <source>Prediction</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>The network&apos;s answer is {answer} ({share}), the truth is {truth}: right.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>La respuesta de la red es {answer} ({share}), la verdad es {truth}: acierto.</translation>
    </message>
    <message>
        <source>The network&apos;s answer is {answer} ({share}), the truth is {truth}: wrong.</source>
        <extracomment>app/painting/prediction/__init__.py</extracomment>
        <translation>La respuesta de la red es {answer} ({share}), la verdad es {truth}: error.</translation>
    </message>
    <message>
        <source>train</source>
        <comment>the training set</comment>
        <extracomment>app/painting/prediction/curve.py</extracomment>
        <translation>entren.</translation>
    </message>
    <message>
        <source>test</source>
        <comment>the test set</comment>
        <extracomment>app/painting/prediction/curve.py</extracomment>
        <translation>prueba</translation>
    </message>
    <message>
        <source>training example {number} of {total}</source>
        <extracomment>app/painting/prediction/digit.py</extracomment>
        <translation>ejemplo de entrenamiento {number} de {total}</translation>
    </message>
    <message>
        <source>test example {number} of {total}</source>
        <extracomment>app/painting/prediction/digit.py</extracomment>
        <translation>ejemplo de prueba {number} de {total}</translation>
    </message>
    <message>
        <source>right</source>
        <comment>not wrong</comment>
        <extracomment>app/painting/prediction/digit.py</extracomment>
        <translation>acierto</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>app/painting/prediction/digit.py</extracomment>
        <translation>error</translation>
    </message>
    <message>
        <source>answer {name}</source>
        <extracomment>app/painting/prediction/digit.py</extracomment>
        <translation>respuesta {name}</translation>
    </message>
    <message>
        <source>truth {name}</source>
        <extracomment>app/painting/prediction/digit.py</extracomment>
        <translation>verdad {name}</translation>
    </message>
    <message>
        <source>{set}, {shown} of {total}</source>
        <extracomment>app/painting/prediction/plane.py</extracomment>
        <translation>{set}: {shown} de {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} outputs</source>
        <extracomment>app/painting/prediction/vector.py</extracomment>
        <translation>{shown} de {total} salidas</translation>
    </message>
    <message>
        <source>example {number} of {total}</source>
        <extracomment>app/painting/prediction/vector.py</extracomment>
        <translation>ejemplo {number} de {total}</translation>
    </message>
    <message>
        <source>Every step you train is kept here</source>
        <extracomment>app/painting/timeline.py</extracomment>
        <translation>Aquí se guarda cada paso que entrenas</translation>
    </message>
    <message>
        <source>Drag here to go back in time</source>
        <extracomment>app/painting/timeline.py</extracomment>
        <translation>Arrastra aquí para volver atrás en el tiempo</translation>
    </message>
    <message>
        <source>Drag to go back</source>
        <extracomment>app/painting/timeline.py</extracomment>
        <translation>Arrastra para volver atrás</translation>
    </message>
    <message>
        <source>step</source>
        <comment>axis</comment>
        <extracomment>app/painting/timeline.py</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>+{number} more</source>
        <extracomment>app/painting/timeline.py</extracomment>
        <translation>+{number} más</translation>
    </message>
    <message>
        <source>the session was not kept</source>
        <extracomment>app/services/autosave.py</extracomment>
        <translation>la sesión no se ha conservado</translation>
    </message>
    <message>
        <source>info</source>
        <extracomment>app/services/messages.py</extracomment>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>app/services/messages.py</extracomment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>app/services/messages.py</extracomment>
        <translation>error</translation>
    </message>
    <message>
        <source>write-protected</source>
        <extracomment>app/services/reasons.py</extracomment>
        <translation>protegido contra escritura</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <extracomment>app/services/reasons.py</extracomment>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>no lock file can be made here</source>
        <extracomment>app/services/reasons.py</extracomment>
        <translation>aquí no se puede crear un archivo de bloqueo</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>app/services/reasons.py</extracomment>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <extracomment>app/services/reasons.py</extracomment>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>{path}: cannot be kept: {reason}</source>
        <extracomment>app/services/recovery.py</extracomment>
        <translation>{path}: no se puede conservar: {reason}</translation>
    </message>
    <message>
        <source>{path}: cannot be removed: {reason}</source>
        <extracomment>app/services/recovery.py</extracomment>
        <translation>{path}: no se puede eliminar: {reason}</translation>
    </message>
    <message>
        <source>{path}: cannot be searched: {reason}</source>
        <extracomment>app/services/recovery.py</extracomment>
        <translation>{path}: no se puede examinar: {reason}</translation>
    </message>
    <message>
        <source>{path}: cannot be restored: {reason}</source>
        <extracomment>app/services/recovery.py</extracomment>
        <translation>{path}: no se puede recuperar: {reason}</translation>
    </message>
    <message>
        <source>{path}: another window has this name</source>
        <extracomment>app/services/recovery.py</extracomment>
        <translation>{path}: otra ventana tiene este nombre</translation>
    </message>
    <message>
        <source>{path}: was deleted by another program; expected it as it was last opened or saved here</source>
        <extracomment>app/services/session_file.py</extracomment>
        <translation>{path}: otro programa lo ha eliminado; se esperaba tal como se abrió o guardó aquí por última vez</translation>
    </message>
    <message>
        <source>{path}: exists already; expected it as it was last opened or saved here</source>
        <extracomment>app/services/session_file.py</extracomment>
        <translation>{path}: ya existe; se esperaba tal como se abrió o guardó aquí por última vez</translation>
    </message>
    <message>
        <source>{path}: was changed by another program or window; expected it as it was last opened or saved here</source>
        <extracomment>app/services/session_file.py</extracomment>
        <translation>{path}: otro programa u otra ventana lo ha cambiado; se esperaba tal como se abrió o guardó aquí por última vez</translation>
    </message>
    <message>
        <source>{path}: cannot be saved: the folder does not exist</source>
        <extracomment>app/services/session_file.py</extracomment>
        <translation>{path}: no se puede guardar: la carpeta no existe</translation>
    </message>
    <message>
        <source>{path}: cannot be saved: another window is saving it</source>
        <extracomment>app/services/session_file.py</extracomment>
        <translation>{path}: no se puede guardar: otra ventana lo está guardando</translation>
    </message>
    <message>
        <source>{path}: cannot be saved: {reason}</source>
        <extracomment>app/services/session_file.py</extracomment>
        <translation>{path}: no se puede guardar: {reason}</translation>
    </message>
    <message>
        <source>Settings could not be read, defaults are used: {reason} ({path})</source>
        <extracomment>app/services/settings.py</extracomment>
        <translation>No se pudieron leer los ajustes; se usan los predeterminados: {reason} ({path})</translation>
    </message>
    <message>
        <source>Settings were broken, defaults are used: {reason} ({path})</source>
        <extracomment>app/services/settings.py</extracomment>
        <translation>Los ajustes estaban dañados; se usan los predeterminados: {reason} ({path})</translation>
    </message>
    <message>
        <source>Settings could not be saved: {reason} ({path})</source>
        <extracomment>app/services/settings.py</extracomment>
        <translation>No se pudieron guardar los ajustes: {reason} ({path})</translation>
    </message>
    <message>
        <source>the same settings</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>los mismos ajustes</translation>
    </message>
    <message>
        <source>training share</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>parte que entrena</translation>
    </message>
    <message>
        <source>examples</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>noise</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>ruido</translation>
    </message>
    <message>
        <source>features</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>atributos</translation>
    </message>
    <message>
        <source>inputs</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>entradas</translation>
    </message>
    <message>
        <source>targets</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>objetivos</translation>
    </message>
    <message>
        <source>task</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>tarea</translation>
    </message>
    <message>
        <source>file</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>target</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>standardise</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>estandarizar</translation>
    </message>
    <message>
        <source>table</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>tabla</translation>
    </message>
    <message>
        <source>activation</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>activación</translation>
    </message>
    <message>
        <source>batch norm</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>norm. por lotes</translation>
    </message>
    <message>
        <source>residual</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>residual</translation>
    </message>
    <message>
        <source>dropout</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>dropout</translation>
    </message>
    <message>
        <source>initialiser</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>inicializador</translation>
    </message>
    <message>
        <source>initial scale</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>escala inicial</translation>
    </message>
    <message>
        <source>output</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>salida</translation>
    </message>
    <message>
        <source>train biases</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>entrenar sesgos</translation>
    </message>
    <message>
        <source>first weights</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>pesos iniciales</translation>
    </message>
    <message>
        <source>learning rate</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>momentum</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>momento</translation>
    </message>
    <message>
        <source>weight decay</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>decaim. de pesos</translation>
    </message>
    <message>
        <source>warm-up</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>calentamiento</translation>
    </message>
    <message>
        <source>every</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>cada</translation>
    </message>
    <message>
        <source>factor</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>factor</translation>
    </message>
    <message>
        <source>decay</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>descenso</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>pasos</translation>
    </message>
    <message>
        <source>final</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>final</translation>
    </message>
    <message>
        <source>start</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>inicio</translation>
    </message>
    <message>
        <source>rise</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>subida</translation>
    </message>
    <message>
        <source>largest norm</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>norma máxima</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>límite</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>batch size</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>tamaño de lote</translation>
    </message>
    <message>
        <source>method</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>método</translation>
    </message>
    <message>
        <source>optimizer</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>plan de la tasa</translation>
    </message>
    <message>
        <source>clipping</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>recorte</translation>
    </message>
    <message>
        <source>seed</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>semilla</translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>{setting} {value}</translation>
    </message>
    <message>
        <source>no {setting}</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>sin {setting}</translation>
    </message>
    <message>
        <source>its own {setting}</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>con sus {setting}</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>sin capa oculta</translation>
    </message>
    <message numerus="yes">
        <source>{n} units</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>
            <numerusform>{n} unidad</numerusform>
            <numerusform>{n} unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>{setting} in layers {numbers}</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>{setting} en capas {numbers}</translation>
    </message>
    <message>
        <source>{value} {setting}</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>{setting} in layer {number}</source>
        <extracomment>app/state/comparison.py</extracomment>
        <translation>{setting} en capa {number}</translation>
    </message>
    <message>
        <source>{optimizer}, learning rate {rate}</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>{optimizer}, tasa de aprendizaje {rate}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>setting</comment>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{percent} % of the units</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>{percent} % de las unidades</translation>
    </message>
    <message>
        <source>wherever it fits</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>donde encaje</translation>
    </message>
    <message>
        <source>SGD, momentum {share}</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>SGD, momento {share}</translation>
    </message>
    <message>
        <source>SGD, Nesterov momentum {share}</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>SGD, momento de Nesterov {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>
            <numerusform>{n} ejemplo</numerusform>
            <numerusform>{n} ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>full: all at once</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>todos a la vez</translation>
    </message>
    <message>
        <source>in all hidden layers</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>en todas las capas ocultas</translation>
    </message>
    <message>
        <source>norm up to {limit}</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>norma hasta {limit}</translation>
    </message>
    <message>
        <source>each component up to {limit}</source>
        <extracomment>app/state/comparison_choices.py</extracomment>
        <translation>cada componente hasta {limit}</translation>
    </message>
    <message>
        <source>{count} trillion</source>
        <extracomment>app/state/cost_text.py</extracomment>
        <translation>{count} billones</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <extracomment>app/state/cost_text.py</extracomment>
        <translation>{count} mil millones</translation>
    </message>
    <message>
        <source>{count} million</source>
        <extracomment>app/state/cost_text.py</extracomment>
        <translation>{count} millones</translation>
    </message>
    <message>
        <source>{time} days</source>
        <extracomment>app/state/cost_text.py</extracomment>
        <translation>{time} días</translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a column</comment>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>número</translation>
    </message>
    <message>
        <source>whole number</source>
        <comment>type of a column</comment>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>número entero</translation>
    </message>
    <message>
        <source>text</source>
        <comment>type of a column</comment>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>type of a column</comment>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>vacía</translation>
    </message>
    <message numerus="yes">
        <source>The network gets {n} of {all} columns ({names}), and learns {what}.</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>
            <numerusform>La red recibe {n} de {all} columnas ({names}) y aprende {what}.</numerusform>
            <numerusform>La red recibe {n} de {all} columnas ({names}) y aprende {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>missing values</comment>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>{target}, {n} classes ({names})</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>
            <numerusform>{target}, {n} clase ({names})</numerusform>
            <numerusform>{target}, {n} clases ({names})</numerusform>
        </translation>
    </message>
    <message>
        <source>{target}, a quantity</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>{target}, una cantidad</translation>
    </message>
    <message>
        <source>The network gets no column yet, and learns {what}.</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>La red aún no recibe ninguna columna, y aprende {what}.</translation>
    </message>
    <message numerus="yes">
        <source>The network gets every column but the target, {n} inputs ({names}), and learns {what}.</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>
            <numerusform>La red recibe todas las columnas menos el objetivo, {n} entrada ({names}), y aprende {what}.</numerusform>
            <numerusform>La red recibe todas las columnas menos el objetivo, {n} entradas ({names}), y aprende {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different</source>
        <extracomment>app/state/csv_summary.py</extracomment>
        <translation>
            <numerusform>{n} distinto</numerusform>
            <numerusform>{n} distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ up to {value}</source>
        <extracomment>app/state/curves_picture.py</extracomment>
        <translation>↑ hasta {value}</translation>
    </message>
    <message>
        <source>Train, and the accuracy appears here</source>
        <extracomment>app/state/curves_picture.py</extracomment>
        <translation>Entrena, y aquí aparecerá la exactitud</translation>
    </message>
    <message>
        <source>Train, and the loss appears here</source>
        <extracomment>app/state/curves_picture.py</extracomment>
        <translation>Entrena, y aquí aparecerá la pérdida</translation>
    </message>
    <message>
        <source>Exploding gradient</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>Gradiente que explota</translation>
    </message>
    <message>
        <source>Updates too large</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>Actualizaciones excesivas</translation>
    </message>
    <message>
        <source>Dead units</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>Unidades muertas</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>Gradiente desvanecido</translation>
    </message>
    <message>
        <source>Saturated output</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>Salida saturada</translation>
    </message>
    <message>
        <source>Saturated units</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>Unidades saturadas</translation>
    </message>
    <message>
        <source>{count} of {units} in {layer}</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>{count} de {units} ({layer})</translation>
    </message>
    <message>
        <source>{rule}; said from {percent}% of a hidden layer on</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>{rule}; se avisa a partir del {percent} % de una capa oculta</translation>
    </message>
    <message>
        <source>‖∂L/∂W‖ = {first} in L1, {last} in {layer}; said below 1/{limit}. Updates: ‖Δw‖ = {first_move} in L1, {last_move} in {layer}</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>‖∂L/∂W‖ = {first} en L1, {last} en {layer}; se avisa por debajo de 1/{limit}. Actualizaciones: ‖Δw‖ = {first_move} en L1, {last_move} en {layer}</translation>
    </message>
    <message>
        <source>in {layer} it is no longer finite</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>en {layer} ya no es finito</translation>
    </message>
    <message>
        <source>a step moves {layer} by {times} times its own size</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>un paso mueve {layer} en {times} veces su propio tamaño</translation>
    </message>
    <message>
        <source>‖Δw‖/‖w‖ = {ratio} in {layer}; said above {limit}, usual is {usual}</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>‖Δw‖/‖w‖ = {ratio} en {layer}; se avisa por encima de {limit}, lo habitual es {usual}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, like it in {n} more layers</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>
            <numerusform>{said}, y así en {n} capa más</numerusform>
            <numerusform>{said}, y así en {n} capas más</numerusform>
        </translation>
    </message>
    <message>
        <source>‖∂L/∂W‖ = 0 in L1, {last} in the last</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>‖∂L/∂W‖ = 0 en L1, {last} en la última</translation>
    </message>
    <message>
        <source>the first layer learns 1/{times} as fast as the last</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>la primera capa aprende a 1/{times} de la velocidad de la última</translation>
    </message>
    <message>
        <source>the first layer&apos;s is 1/{times} of the last&apos;s</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>el de la primera capa es 1/{times} del de la última</translation>
    </message>
    <message>
        <source>{count} of {total} wrong examples hardly teach anything</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>{count} de {total} ejemplos equivocados apenas enseñan nada</translation>
    </message>
    <message>
        <source>their f′(z) at the output is below {percent}% of the largest: δ is near 0, the error large</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>su f′(z) en la salida está por debajo del {percent} % de la mayor: δ es casi 0, el error es grande</translation>
    </message>
    <message>
        <source>a number grew beyond what can be computed</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>un número creció más allá de lo que se puede calcular</translation>
    </message>
    <message>
        <source>the first layer&apos;s is {times} times the last&apos;s</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>el de la primera capa es {times} veces el de la última</translation>
    </message>
    <message>
        <source>‖∂L/∂W‖ = {first} in L1, {last} in {layer}; said above {limit} times</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>‖∂L/∂W‖ = {first} en L1, {last} en {layer}; se avisa por encima de {limit} veces</translation>
    </message>
    <message>
        <source>its norm is {norm} in {layer}</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>su norma es {norm} en {layer}</translation>
    </message>
    <message>
        <source>‖∂L/∂W‖ = {norm}; said above {limit}</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>‖∂L/∂W‖ = {norm}; se avisa por encima de {limit}</translation>
    </message>
    <message>
        <source>{said}: no gradient gets past them</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>{said}: ningún gradiente las atraviesa</translation>
    </message>
    <message>
        <source>none reaches the first layer</source>
        <extracomment>app/state/diagnosis.py</extracomment>
        <translation>a la primera capa no llega nada</translation>
    </message>
    <message>
        <source>answer {answer} ({sure}), wrong: it is {truth}</source>
        <extracomment>app/state/digit_gallery.py</extracomment>
        <translation>respuesta {answer} ({sure}), error: es {truth}</translation>
    </message>
    <message>
        <source>{count} of {total} wrong</source>
        <extracomment>app/state/digit_gallery.py</extracomment>
        <translation>{count} errores de {total}</translation>
    </message>
    <message>
        <source>most often: {mistake}</source>
        <extracomment>app/state/digit_gallery.py</extracomment>
        <translation>el más frecuente: {mistake}</translation>
    </message>
    <message>
        <source>{count} of {total} images of {truth} got the answer {answer}</source>
        <extracomment>app/state/digit_gallery.py</extracomment>
        <translation>{count} de {total} imágenes de {truth} recibieron la respuesta {answer}</translation>
    </message>
    <message>
        <source>answer {answer} ({sure}), right</source>
        <extracomment>app/state/digit_gallery.py</extracomment>
        <translation>respuesta {answer} ({sure}), acierto</translation>
    </message>
    <message>
        <source>Film</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Handout</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Hoja para clase</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Stage, curves, prediction</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Lienzo, curvas, predicción</translation>
    </message>
    <message>
        <source>Stage alone</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Solo el lienzo</translation>
    </message>
    <message>
        <source>Prediction alone</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Solo la predicción</translation>
    </message>
    <message>
        <source>One below the other</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Uno debajo de otro</translation>
    </message>
    <message>
        <source>Runs side by side</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Ejecuciones lado a lado</translation>
    </message>
    <message>
        <source>One step slowly, then faster</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Un paso despacio, luego más rápido</translation>
    </message>
    <message>
        <source>Fast only</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Solo rápido</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Plays in browsers, slides and on phones.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Se reproduce en navegadores, diapositivas y teléfonos.</translation>
    </message>
    <message>
        <source>For web pages; smaller than MP4, takes longer to make.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Para páginas web; más pequeño que MP4, tarda más en hacerse.</translation>
    </message>
    <message>
        <source>Moves wherever a picture can stand, in 256 colours.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Se mueve donde pueda ir una imagen, en 256 colores.</translation>
    </message>
    <message>
        <source>A moving picture in full colour, for web pages.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Una imagen en movimiento a todo color, para páginas web.</translation>
    </message>
    <message>
        <source>A moving picture without any loss; large.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Una imagen en movimiento sin pérdida de calidad; grande.</translation>
    </message>
    <message>
        <source>Numbered PNG</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Serie de PNG</translation>
    </message>
    <message>
        <source>A picture for each frame, for video editors.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Una imagen por fotograma, para editores de vídeo.</translation>
    </message>
    <message>
        <source>What is shown now, in pixels.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Lo que se ve ahora, en píxeles.</translation>
    </message>
    <message>
        <source>What is shown now, as lines and text that can be edited.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Lo que se ve ahora, como líneas y texto que se pueden editar.</translation>
    </message>
    <message>
        <source>What is shown now, as lines and text, for print.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Lo que se ve ahora, como líneas y texto, para imprimir.</translation>
    </message>
    <message>
        <source>A page to print: the stage, its formulas with numbers, prediction and curves of this moment.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Una página para imprimir: el lienzo, sus fórmulas con números, la predicción y las curvas de este momento.</translation>
    </message>
    <message>
        <source>One file that opens in any browser, on or off line: play, scrub, go phase by phase, hover for values.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Un solo archivo que se abre en cualquier navegador, con o sin conexión: reproducir, desplazarse, ir fase a fase, ver valores con el ratón.</translation>
    </message>
    <message>
        <source>NumPy code</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Código NumPy</translation>
    </message>
    <message>
        <source>The trained network as a Python program that needs nothing but NumPy.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>La red entrenada como programa de Python que solo necesita NumPy.</translation>
    </message>
    <message>
        <source>PyTorch code</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Código PyTorch</translation>
    </message>
    <message>
        <source>The trained network as a PyTorch module, with the training loop that goes with it.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>La red entrenada como módulo de PyTorch, con el bucle de entrenamiento que le corresponde.</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>All weights and biases as NumPy arrays, by layer.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Todos los pesos y sesgos como arrays de NumPy, por capas.</translation>
    </message>
    <message>
        <source>History, CSV</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Historial, CSV</translation>
    </message>
    <message>
        <source>Losses, accuracies and gradients at each epoch, for spreadsheets.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Pérdidas, exactitudes y gradientes de cada época, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>History, JSON</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Historial, JSON</translation>
    </message>
    <message>
        <source>Losses, accuracies and gradients at each epoch, for programs.</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Pérdidas, exactitudes y gradientes de cada época, para programas.</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>about a second</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>cerca de 1 s</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>unos {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>unos {minutes} min</translation>
    </message>
    <message>
        <source>about an hour</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>cerca de 1 h</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>unas {hours} h</translation>
    </message>
    <message>
        <source>nearly done</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>casi listo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <source>{time} long</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>dura {time}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>unos {size}</translation>
    </message>
    <message>
        <source>Nothing has been trained yet: train some steps, or say up to which step</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Aún no se ha entrenado nada: entrena unos pasos o di hasta qué paso</translation>
    </message>
    <message>
        <source>Side by side: expected two to four runs, found 1</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Lado a lado: se esperaban de dos a cuatro ejecuciones, hay 1</translation>
    </message>
    <message>
        <source>Steps: expected an end behind step {first}, found step {last}</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>Pasos: se esperaba un final posterior al paso {first}, se encontró el paso {last}</translation>
    </message>
    <message>
        <source>{time} to make</source>
        <extracomment>app/state/export_choice.py</extracomment>
        <translation>{time} para crearlo</translation>
    </message>
    <message>
        <source>a whole number from {ge} to {le}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>un número entero de {ge} a {le}</translation>
    </message>
    <message>
        <source>a number above 0 and of at most {le}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>un número mayor que 0 y de {le} como máximo</translation>
    </message>
    <message>
        <source>a number from {ge} to {le}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>un número de {ge} a {le}</translation>
    </message>
    <message>
        <source>text of at most {max_length} characters</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>un texto de {max_length} caracteres como máximo</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>true o false</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <source>{place}: unknown key, expected one of {known}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: clave desconocida, se esperaba una de {known}</translation>
    </message>
    <message>
        <source>{place}: expected {expected}, found nothing</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: se esperaba {expected}, no se encontró nada</translation>
    </message>
    <message>
        <source>the document</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>el documento</translation>
    </message>
    <message>
        <source>{place}: unknown key, did you mean &quot;{near}&quot;?</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: clave desconocida, ¿querías decir «{near}»?</translation>
    </message>
    <message>
        <source>size: expected one side at most {times} times the other, found {found}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>size: se esperaba que un lado sea como máximo {times} veces el otro, se encontró {found}</translation>
    </message>
    <message>
        <source>to: expected a step behind the film&apos;s first one, {first}, found {found}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>to: se esperaba un paso posterior al primero del vídeo, {first}, se encontró {found}</translation>
    </message>
    <message>
        <source>layout: expected &quot;comparison&quot; for several runs, found &quot;{found}&quot;</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>layout: se esperaba &quot;comparison&quot; para varias ejecuciones, se encontró &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>not a TOML document: {reason}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>no es un documento TOML: {reason}</translation>
    </message>
    <message>
        <source>{place}: expected rate or seconds, found both</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: se esperaba rate o seconds, se encontraron los dos</translation>
    </message>
    <message>
        <source>{place}: expected rate or begin, found both</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: se esperaba rate o begin, se encontraron los dos</translation>
    </message>
    <message>
        <source>{place}: expected a branch or edits, found both</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: se esperaba una rama o cambios, se encontraron ambas cosas</translation>
    </message>
    <message>
        <source>{place}: expected an end behind its beginning, found {first} to {last}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: se esperaba un final posterior a su comienzo, se encontró de {first} a {last}</translation>
    </message>
    <message>
        <source>a list of at most {max_length} phases</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>una lista de {max_length} fases como máximo</translation>
    </message>
    <message>
        <source>a list of at most {max_length} edits</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>una lista de {max_length} cambios como máximo</translation>
    </message>
    <message>
        <source>a list of at most {max_length} runs</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>una lista de {max_length} ejecuciones como máximo</translation>
    </message>
    <message>
        <source>a list of at most {max_length} parts</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>una lista de {max_length} partes como máximo</translation>
    </message>
    <message>
        <source>a list of at most {max_length} texts</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>una lista de {max_length} textos como máximo</translation>
    </message>
    <message>
        <source>{place}: expected a finite number, found {value}</source>
        <extracomment>app/state/film.py</extracomment>
        <translation>{place}: se esperaba un número finito, se encontró {value}</translation>
    </message>
    <message>
        <source>mean |f′(z)| over the mini-batch below {limit}, {percent}% of the largest f′</source>
        <extracomment>app/state/idleness.py</extracomment>
        <translation>media de |f′(z)| sobre el minilote por debajo de {limit}, el {percent} % de la mayor f′</translation>
    </message>
    <message numerus="yes">
        <source>z ≤ 0, so f′ = {slope}, for the last {n} examples or more</source>
        <extracomment>app/state/idleness.py</extracomment>
        <translation>
            <numerusform>z ≤ 0, así que f′ = {slope}, desde hace {n} ejemplo o más</numerusform>
            <numerusform>z ≤ 0, así que f′ = {slope}, desde hace {n} ejemplos o más</numerusform>
        </translation>
    </message>
    <message>
        <source>this activation neither saturates nor dies</source>
        <extracomment>app/state/idleness.py</extracomment>
        <translation>esta activación ni se satura ni muere</translation>
    </message>
    <message>
        <source>since {condition}</source>
        <extracomment>app/state/inspector/activation_formulas.py</extracomment>
        <translation>ya que {condition}</translation>
    </message>
    <message>
        <source>c = {value}, the largest z, keeps the powers finite</source>
        <extracomment>app/state/inspector/activation_formulas.py</extracomment>
        <translation>c = {value}, la mayor z, mantiene finitas las potencias</translation>
    </message>
    <message>
        <source>Error signal δ by the chain rule</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>Señal de error δ por la regla de la cadena</translation>
    </message>
    <message>
        <source>Error signal δ, mean over the mini-batch</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>Señal de error δ, media sobre el minilote</translation>
    </message>
    <message>
        <source>each example has a δ of its own; choose one to see it</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>cada ejemplo tiene su propio δ; elige uno para verlo</translation>
    </message>
    <message>
        <source>Slope of the activation</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>Pendiente de la activación</translation>
    </message>
    <message>
        <source>Error signal δ, back through batch norm</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>Señal de error δ, de vuelta a través de la normalización por lotes</translation>
    </message>
    <message>
        <source>∂L/∂β = mean of δ_y, ∂L/∂γ = mean of δ_y·ẑ over the mini-batch</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>∂L/∂β = media de δ_y, ∂L/∂γ = media de δ_y·ẑ sobre el minilote</translation>
    </message>
    <message>
        <source>Error signal at the output of batch norm</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>Señal de error a la salida de la normalización por lotes</translation>
    </message>
    <message>
        <source>{example}, by itself</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>{example}, por separado</translation>
    </message>
    <message>
        <source>s comes past the residual layer above</source>
        <extracomment>app/state/inspector/backward.py</extracomment>
        <translation>s llega por el atajo de la capa residual siguiente</translation>
    </message>
    <message>
        <source>An input of the network</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Una entrada de la red</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Gradient, measured without backpropagation</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Gradiente, medido sin retropropagación</translation>
    </message>
    <message>
        <source>Value, mean over the mini-batch</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Valor, media sobre el minilote</translation>
    </message>
    <message>
        <source>{example}; number {number} of the training set</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>{example}; número {number} del conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>example number {number} of the training set</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>ejemplo número {number} del conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Output with {activation}</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Salida con {activation}</translation>
    </message>
    <message>
        <source>Unit with {activation}</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Unidad con {activation}</translation>
    </message>
    <message>
        <source>dropout {share}</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>dropout {share}</translation>
    </message>
    <message>
        <source>Signal: its term of the pre-activation</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>Señal: su término de la preactivación</translation>
    </message>
    <message>
        <source>batch norm</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>norm. por lotes</translation>
    </message>
    <message>
        <source>residual</source>
        <extracomment>app/state/inspector/derivation.py</extracomment>
        <translation>residual</translation>
    </message>
    <message>
        <source>Sum of eᶻ over all outputs</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Suma de eᶻ sobre todas las salidas</translation>
    </message>
    <message>
        <source>Activation with the residual input</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Activación con la entrada residual</translation>
    </message>
    <message>
        <source>Pre-activation</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Preactivación</translation>
    </message>
    <message>
        <source>Pre-activation, mean over the mini-batch</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Preactivación, media sobre el minilote</translation>
    </message>
    <message>
        <source>Mean of z over the mini-batch</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Media de z sobre el minilote</translation>
    </message>
    <message>
        <source>Variance of z over the mini-batch</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Varianza de z sobre el minilote</translation>
    </message>
    <message>
        <source>Batch norm: standardised</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Normalización por lotes: estandarizada</translation>
    </message>
    <message>
        <source>Batch norm: scaled and shifted</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Normalización por lotes: escalada y desplazada</translation>
    </message>
    <message>
        <source>Output: share of the sum</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Salida: parte de la suma</translation>
    </message>
    <message>
        <source>Activation with the residual input and dropout</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Activación con la entrada residual y dropout</translation>
    </message>
    <message>
        <source>Activation with dropout</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Activación con dropout</translation>
    </message>
    <message>
        <source>switched off in this step</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>apagada en este paso</translation>
    </message>
    <message>
        <source>kept, and multiplied by {factor}</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>conservada, y multiplicada por {factor}</translation>
    </message>
    <message>
        <source>f is applied to each example by itself; choose one to see it</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>f se aplica a cada ejemplo por separado; elige uno para verlo</translation>
    </message>
    <message>
        <source>a of the layer before</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>a de la capa anterior</translation>
    </message>
    <message>
        <source>Output, mean over the mini-batch</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Salida, media sobre el minilote</translation>
    </message>
    <message>
        <source>Activation, mean over the mini-batch</source>
        <extracomment>app/state/inspector/forward.py</extracomment>
        <translation>Activación, media sobre el minilote</translation>
    </message>
    <message>
        <source>Gradient of the weight, mean over the mini-batch, with {penalties}</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradiente del peso, media sobre el minilote, con {penalties}</translation>
    </message>
    <message>
        <source>Gradient of the weight, mean over the mini-batch</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradiente del peso, media sobre el minilote</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>Gradient of the weight, with {penalties}</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradiente del peso, con {penalties}</translation>
    </message>
    <message>
        <source>Gradient of the bias</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradiente del sesgo</translation>
    </message>
    <message>
        <source>Gradient of the bias, mean over the mini-batch</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradiente del sesgo, media sobre el minilote</translation>
    </message>
    <message>
        <source>relative deviation {value}</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>desviación relativa {value}</translation>
    </message>
    <message>
        <source>The same gradient by central difference</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>El mismo gradiente por diferencia central</translation>
    </message>
    <message>
        <source>Gradient of the weight</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradiente del peso</translation>
    </message>
    <message>
        <source>Gradient of this example alone</source>
        <extracomment>app/state/inspector/gradient.py</extracomment>
        <translation>Gradiente de este ejemplo solo</translation>
    </message>
    <message>
        <source>not computed yet in this step</source>
        <extracomment>app/state/inspector/inspection.py</extracomment>
        <translation>aún no calculado en este paso</translation>
    </message>
    <message>
        <source>changed since this step was computed</source>
        <extracomment>app/state/inspector/inspection.py</extracomment>
        <translation>ha cambiado desde que se calculó este paso</translation>
    </message>
    <message>
        <source>the same from z, as ŷ is close to 0; c is the largest z</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>lo mismo a partir de z, pues ŷ es casi 0; c es la mayor z</translation>
    </message>
    <message>
        <source>the same from z, as ŷ is close to 0 or 1</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>lo mismo a partir de z, pues ŷ es casi 0 o 1</translation>
    </message>
    <message>
        <source>Penalty on all weights</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>Penalización de todos los pesos</translation>
    </message>
    <message>
        <source>L of {name}</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>L de {name}</translation>
    </message>
    <message>
        <source>output {name}</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>salida {name}</translation>
    </message>
    <message>
        <source>outputs with y = 0 add nothing</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>las salidas con y = 0 no suman nada</translation>
    </message>
    <message>
        <source>Loss, penalty included</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>Pérdida, con la penalización</translation>
    </message>
    <message>
        <source>Loss of the mini-batch, penalty included</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>Pérdida del minilote, con la penalización</translation>
    </message>
    <message>
        <source>Loss of output {name}</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>Pérdida de la salida {name}</translation>
    </message>
    <message>
        <source>h(e) = ½e² if |e| ≤ 1, else |e| − ½</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>h(e) = ½e² si |e| ≤ 1; si no, |e| − ½</translation>
    </message>
    <message>
        <source>Loss of this example</source>
        <extracomment>app/state/inspector/loss.py</extracomment>
        <translation>Pérdida de este ejemplo</translation>
    </message>
    <message>
        <source>mean z</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>media z</translation>
    </message>
    <message>
        <source>mean δ</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>media δ</translation>
    </message>
    <message>
        <source>sign w</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>signo w</translation>
    </message>
    <message>
        <source>Hidden {layer}, unit {number}</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>Oculta {layer}, unidad {number}</translation>
    </message>
    <message>
        <source>mean a</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>media a</translation>
    </message>
    <message>
        <source>mean x</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>media x</translation>
    </message>
    <message>
        <source>mean ŷ</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>media ŷ</translation>
    </message>
    <message>
        <source>Input {name}</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>Entrada {name}</translation>
    </message>
    <message>
        <source>Output {name}</source>
        <extracomment>app/state/inspector/notation.py</extracomment>
        <translation>Salida {name}</translation>
    </message>
    <message>
        <source>example {number}</source>
        <extracomment>app/state/inspector/series.py</extracomment>
        <translation>ejemplo {number}</translation>
    </message>
    <message numerus="yes">
        <source>the other {n}</source>
        <extracomment>app/state/inspector/series.py</extracomment>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>mean over the {number} examples of the mini-batch</source>
        <extracomment>app/state/inspector/step_values.py</extracomment>
        <translation>media sobre los {number} ejemplos del minilote</translation>
    </message>
    <message>
        <source>g clipped</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>g recortado</translation>
    </message>
    <message>
        <source>Update: the new weight</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Actualización: el nuevo peso</translation>
    </message>
    <message>
        <source>Update: the new bias</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Actualización: el nuevo sesgo</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Momentum: velocity</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Momento: velocidad</translation>
    </message>
    <message>
        <source>Running mean of g²</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Media móvil de g²</translation>
    </message>
    <message>
        <source>Step of RMSprop</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Paso de RMSprop</translation>
    </message>
    <message>
        <source>Sum of all g² so far</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Suma de todos los g² hasta ahora</translation>
    </message>
    <message>
        <source>Step of Adagrad</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Paso de Adagrad</translation>
    </message>
    <message>
        <source>First moment: running mean of g</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Primer momento: media móvil de g</translation>
    </message>
    <message>
        <source>Second moment: running mean of g²</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Segundo momento: media móvil de g²</translation>
    </message>
    <message>
        <source>Step of AdamW with weight decay</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Paso de AdamW con decaimiento de pesos</translation>
    </message>
    <message>
        <source>not trained: it stays as it is</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>no se entrena: se queda como está</translation>
    </message>
    <message>
        <source>Step of gradient descent</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Paso de descenso de gradiente</translation>
    </message>
    <message>
        <source>Step, looking ahead (Nesterov)</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Paso, mirando adelante (Nesterov)</translation>
    </message>
    <message>
        <source>Step along the velocity</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Paso a lo largo de la velocidad</translation>
    </message>
    <message>
        <source>Bias correction of {symbol} at update t = {count}</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Corrección del sesgo de {symbol} en la actualización t = {count}</translation>
    </message>
    <message>
        <source>Step of Adam</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Paso de Adam</translation>
    </message>
    <message>
        <source>Step of AdamW</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Paso de AdamW</translation>
    </message>
    <message>
        <source>Clipped by the norm of the whole gradient</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Recortado según la norma del gradiente completo</translation>
    </message>
    <message>
        <source>Clipped to ±c</source>
        <extracomment>app/state/inspector/update.py</extracomment>
        <translation>Recortado a ±c</translation>
    </message>
    <message>
        <source>{field}, as this lesson sets it</source>
        <extracomment>app/state/lesson_page.py</extracomment>
        <translation>{field}, tal como lo fija esta lección</translation>
    </message>
    <message>
        <source>Show where this is</source>
        <extracomment>app/state/lesson_page.py</extracomment>
        <translation>Mostrar dónde está</translation>
    </message>
    <message>
        <source>Next slide</source>
        <extracomment>app/state/lesson_talk.py</extracomment>
        <translation>Diap. siguiente</translation>
    </message>
    <message>
        <source>The lesson ends here</source>
        <extracomment>app/state/lesson_talk.py</extracomment>
        <translation>La lección termina aquí</translation>
    </message>
    <message>
        <source>Next: press “{button}”</source>
        <extracomment>app/state/lesson_talk.py</extracomment>
        <translation>Luego: pulsa «{button}»</translation>
    </message>
    <message>
        <source>Next: the answer</source>
        <extracomment>app/state/lesson_talk.py</extracomment>
        <translation>Luego: la respuesta</translation>
    </message>
    <message>
        <source>Next: {heading}</source>
        <extracomment>app/state/lesson_talk.py</extracomment>
        <translation>Luego: {heading}</translation>
    </message>
    <message>
        <source>others at their mean</source>
        <extracomment>app/state/prediction.py</extracomment>
        <translation>las demás en su media</translation>
    </message>
    <message>
        <source>{name} at its mean</source>
        <extracomment>app/state/prediction.py</extracomment>
        <translation>{name} en su media</translation>
    </message>
    <message>
        <source>pre-activations</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>preactivaciones</translation>
    </message>
    <message>
        <source>normalised values</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>valores normalizados</translation>
    </message>
    <message>
        <source>deltas</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>deltas</translation>
    </message>
    <message>
        <source>gradients</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>gradientes</translation>
    </message>
    <message>
        <source>weights</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>pesos</translation>
    </message>
    <message>
        <source>max(z, 0.01·z)</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>max(z; 0,01·z)</translation>
    </message>
    <message>
        <source>1 if z &gt; 0, else 0</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>1 si z &gt; 0; si no, 0</translation>
    </message>
    <message>
        <source>1 if z &gt; 0, else 0.01</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>1 si z &gt; 0; si no, 0,01</translation>
    </message>
    <message>
        <source>1 if z &gt; 0, else a + 1</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>1 si z &gt; 0; si no, a + 1</translation>
    </message>
    <message>
        <source>z if z &gt; 0, else eᶻ − 1</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>z si z &gt; 0; si no, eᶻ − 1</translation>
    </message>
    <message>
        <source>1/(B·n)·Σ[½e² if |e| ≤ 1, else |e| − ½], e = ŷ − y</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>1/(B·n)·Σ[½e² si |e| ≤ 1; si no, |e| − ½], e = ŷ − y</translation>
    </message>
    <message>
        <source>step {step}</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>paso {step}</translation>
    </message>
    <message numerus="yes">
        <source>mini-batch {number} of {total}: {n} examples of the training set</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>
            <numerusform>minilote {number} de {total}: {n} ejemplo del conjunto de entrenamiento</numerusform>
            <numerusform>minilote {number} de {total}: {n} ejemplos del conjunto de entrenamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gradient: mean of {n} examples</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>
            <numerusform>gradiente: media de {n} ejemplo</numerusform>
            <numerusform>gradiente: media de {n} ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Δw by {optimizer},  {rate}</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Δw según {optimizer},  {rate}</translation>
    </message>
    <message>
        <source>output layer</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>capa de salida</translation>
    </message>
    <message>
        <source>hidden layer {number}</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>capa oculta {number}</translation>
    </message>
    <message>
        <source>diverged at step {step}: loss of the output layer was not finite</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>divergió en el paso {step}: pérdida sin valor finito en la capa de salida</translation>
    </message>
    <message>
        <source>mini-batch {number} of {total}</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>minilote {number} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>mean of {n} examples</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>
            <numerusform>media de {n} ejemplo</numerusform>
            <numerusform>media de {n} ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>z = W·a + b,  a = {result},  dropout m = 0 or {factor}</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>z = W·a + b,  a = {result},  dropout m = 0 o {factor}</translation>
    </message>
    <message>
        <source>(Wᵀδ + skip)</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>(Wᵀδ + atajo)</translation>
    </message>
    <message>
        <source>Not finite</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>No finito</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>{formula} + penalty</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>{formula} + penalización</translation>
    </message>
    <message>
        <source>diverged at step {step}: {what} of the output layer were not finite</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>divergió en el paso {step}: {what} sin valor finito en la capa de salida</translation>
    </message>
    <message>
        <source>diverged at step {step}: {what} of hidden layer {number} were not finite</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>divergió en el paso {step}: {what} sin valor finito en la capa oculta {number}</translation>
    </message>
    <message>
        <source>{formula} + input</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>{formula} + entrada</translation>
    </message>
    <message>
        <source>{formula},  back through batch norm</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>{formula},  de vuelta por la normalización por lotes</translation>
    </message>
    <message>
        <source>Ready: press Play</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Listo: pulsa Reproducir</translation>
    </message>
    <message>
        <source>step {step} · epoch {epoch}</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>paso {step} · época {epoch}</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>phase</comment>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>phase</comment>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Backward</source>
        <comment>phase</comment>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>mean of the {number} examples of the mini-batch</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>media de los {number} ejemplos del minilote</translation>
    </message>
    <message>
        <source>(W is {rows} × {columns})</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>(W es de {rows} × {columns})</translation>
    </message>
    <message>
        <source>Output layer, unit {number} of {total} ({name})</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>Capa de salida, unidad {number} de {total} ({name})</translation>
    </message>
    <message>
        <source>Hidden layer {layer}, unit {number} of {total}</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>Capa oculta {layer}, unidad {number} de {total}</translation>
    </message>
    <message>
        <source>Weight from input {name}</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>Peso de la entrada {name}</translation>
    </message>
    <message>
        <source>Weight from unit {number} of hidden layer {layer}</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>Peso de la unidad {number} de la capa oculta {layer}</translation>
    </message>
    <message>
        <source>to unit {number} of the output layer</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>a la unidad {number} de la capa de salida</translation>
    </message>
    <message>
        <source>to unit {number} of the hidden layer {layer}</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>a la unidad {number} de la capa oculta {layer}</translation>
    </message>
    <message>
        <source>(mean over the mini-batch)</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>(media sobre el minilote)</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples in the mini-batch</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>
            <numerusform>{n} ejemplo en el minilote</numerusform>
            <numerusform>{n} ejemplos en el minilote</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off by dropout in this step</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>apagada por dropout en este paso</translation>
    </message>
    <message>
        <source>target y = {value}</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>objetivo y = {value}</translation>
    </message>
    <message>
        <source>of which penalty on weights: {value}</source>
        <extracomment>app/state/scene/descriptions.py</extracomment>
        <translation>de ella, penalización de los pesos: {value}</translation>
    </message>
    <message>
        <source>{symbol} of unit {number}</source>
        <extracomment>app/state/scene/enlargement.py</extracomment>
        <translation>{symbol} de la unidad {number}</translation>
    </message>
    <message>
        <source>1 example</source>
        <extracomment>app/state/scene/figures.py</extracomment>
        <translation>1 ejemplo</translation>
    </message>
    <message>
        <source>mean of {number}</source>
        <extracomment>app/state/scene/figures.py</extracomment>
        <translation>media de {number}</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>app/state/scene/figures.py</extracomment>
        <translation>media</translation>
    </message>
    <message>
        <source>½ error²</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>½ error²</translation>
    </message>
    <message numerus="yes">
        <source>{n} values</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>
            <numerusform>{n} valor</numerusform>
            <numerusform>{n} valores</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>strongest {each} links shown</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>se ven las conexiones más fuertes: {each}</translation>
    </message>
    <message>
        <source>strongest {shown} of {total} links shown</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>las {shown} conexiones más fuertes de {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} links</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>{shown} de {total} conexiones</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>
            <numerusform>{n} píxel</numerusform>
            <numerusform>{n} píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>drop {share}</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>drop {share}</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>In</source>
        <comment>short for Input</comment>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Ent</translation>
    </message>
    <message>
        <source>gradient &gt; 0</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>gradiente &gt; 0</translation>
    </message>
    <message>
        <source>gradient &lt; 0</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>gradiente &lt; 0</translation>
    </message>
    <message>
        <source>size: {what}</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>tamaño: {what}</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>short for Output</comment>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Oculta {number}</translation>
    </message>
    <message>
        <source>H{number}</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>Oc{number}</translation>
    </message>
    <message>
        <source>+ skip</source>
        <extracomment>app/state/scene/headings.py</extracomment>
        <translation>+ atajo</translation>
    </message>
    <message>
        <source>{rate} steps/s</source>
        <extracomment>app/state/speed.py</extracomment>
        <translation>{rate} pasos/s</translation>
    </message>
    <message>
        <source>1 phase in {seconds} s</source>
        <extracomment>app/state/speed.py</extracomment>
        <translation>1 fase en {seconds} s</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <extracomment>app/state/speed.py</extracomment>
        <translation>tan rápido como pueda</translation>
    </message>
    <message>
        <source>{rate} phases/s</source>
        <extracomment>app/state/speed.py</extracomment>
        <translation>{rate} fases/s</translation>
    </message>
    <message>
        <source>linear</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>lineal</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>leaky ReLU</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>entropía cruzada binaria</translation>
    </message>
    <message>
        <source>half squared error</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>medio error cuadrático</translation>
    </message>
    <message>
        <source>huber</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Huber</translation>
    </message>
    <message>
        <source>one-cycle</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>de un ciclo</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>constante</translation>
    </message>
    <message>
        <source>step</source>
        <comment>learning-rate schedule</comment>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>por escalones</translation>
    </message>
    <message>
        <source>exponential</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>cosine</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>coseno</translation>
    </message>
    <message>
        <source>none</source>
        <comment>gradient clipping</comment>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>norm</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>norma</translation>
    </message>
    <message>
        <source>value</source>
        <comment>gradient clipping</comment>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>valor</translation>
    </message>
    <message>
        <source>zeros</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>ceros</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>uniform</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Glorot uniforme</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>Glorot normal</translation>
    </message>
    <message>
        <source>He uniform</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>He uniforme</translation>
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
        <translation>ortogonal</translation>
    </message>
    <message>
        <source>circle</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>disco</translation>
    </message>
    <message>
        <source>gaussians</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>gaussianas</translation>
    </message>
    <message>
        <source>spiral</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>espiral</translation>
    </message>
    <message>
        <source>moons</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>lunas</translation>
    </message>
    <message>
        <source>plane</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>plano</translation>
    </message>
    <message>
        <source>bumps</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>colinas</translation>
    </message>
    <message>
        <source>sine</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>seno</translation>
    </message>
    <message>
        <source>digits</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>rows</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>filas</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>automático</translation>
    </message>
    <message>
        <source>all</source>
        <comment>layers</comment>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>todas</translation>
    </message>
    <message>
        <source>full</source>
        <comment>batch</comment>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>now</source>
        <comment>step</comment>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>classification</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>regression</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>regresión</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>retropropagación</translation>
    </message>
    <message>
        <source>central differences</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>diferencias centrales</translation>
    </message>
    <message>
        <source>random perturbation</source>
        <extracomment>app/state/spelling.py</extracomment>
        <translation>pasos al azar</translation>
    </message>
    <message>
        <source>Loss {loss} at ({x}, {y})</source>
        <extracomment>app/state/surface.py</extracomment>
        <translation>Pérdida {loss} en ({x}, {y})</translation>
    </message>
    <message>
        <source>{run}, step {step}: true loss {loss}, {drawn} where it is drawn; {far} off the plane</source>
        <extracomment>app/state/surface.py</extracomment>
        <translation>{run}, paso {step}: pérdida real {loss}, {drawn} donde está dibujada; a {far} del plano</translation>
    </message>
    <message>
        <source>overflows</source>
        <extracomment>app/state/surface.py</extracomment>
        <translation>desborda</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>noun</comment>
        <extracomment>app/state/surface.py</extracomment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Where it went</source>
        <extracomment>app/state/surface_request.py</extracomment>
        <translation>Su camino</translation>
    </message>
    <message>
        <source>Two weights</source>
        <extracomment>app/state/surface_request.py</extracomment>
        <translation>Dos pesos</translation>
    </message>
    <message>
        <source>Random plane</source>
        <extracomment>app/state/surface_request.py</extracomment>
        <translation>Plano al azar</translation>
    </message>
    <message>
        <source>{run} is up to {far} off the plane, {share} of the {way} that it moved; its true loss is up to {error} from the one drawn under it; at step {step} it is {loss}, drawn where it is {drawn}.</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>{run} se aparta hasta {far} del plano ({share} de los {way} que se ha movido); su pérdida real difiere hasta en {error} de la dibujada debajo; en el paso {step} es {loss}, dibujada donde vale {drawn}.</translation>
    </message>
    <message>
        <source>over {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>más del {share}</translation>
    </message>
    <message>
        <source>hidden {layer}, unit {unit}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>oculta {layer}, unidad {unit}</translation>
    </message>
    <message>
        <source>bias of {unit}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>sesgo, {unit}</translation>
    </message>
    <message>
        <source>2nd random direction, in lengths of the weights</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>2.ª dirección al azar, en longitudes de los pesos</translation>
    </message>
    <message>
        <source>2nd random direction</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>2.ª dirección al azar</translation>
    </message>
    <message>
        <source>off the plane by {off} of how far it went; its true loss is up to {error} from the one drawn under it</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>fuera del plano: {off} de lo recorrido; su pérdida real difiere hasta en {error} de la dibujada debajo</translation>
    </message>
    <message>
        <source>off the plane by {off} of how far it went; loss by up to {error}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>fuera del plano: {off} de lo recorrido; pérdida: hasta {error}</translation>
    </message>
    <message>
        <source>off the plane by {off}, the loss by {error}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>fuera del plano: {off}; la pérdida: {error}</translation>
    </message>
    <message>
        <source>off by {off}, loss by {error}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>fuera: {off}; pérdida: {error}</translation>
    </message>
    <message>
        <source>off by {off}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>fuera: {off}</translation>
    </message>
    <message>
        <source>up to {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>hasta {share}</translation>
    </message>
    <message>
        <source>Loss over a plane of weights: {across} and {up}.</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>Pérdida sobre un plano de pesos: {across} y {up}.</translation>
    </message>
    <message>
        <source>The loss in its middle is {loss}.</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>La pérdida en su centro es {loss}.</translation>
    </message>
    <message>
        <source>The run</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>La ejecución</translation>
    </message>
    <message>
        <source>{run} has not moved yet.</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>{run} aún no se ha movido.</translation>
    </message>
    <message>
        <source>{run}, drawn from step {step} on,</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>{run}, dibujada desde el paso {step},</translation>
    </message>
    <message>
        <source>output</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>salida</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>unidad {number}</translation>
    </message>
    <message>
        <source>2nd principal direction, {share} of the variance</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>2.ª dirección principal, {share} de la varianza</translation>
    </message>
    <message>
        <source>2nd direction, {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>2.ª dirección, {share}</translation>
    </message>
    <message>
        <source>2nd, {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>2.ª, {share}</translation>
    </message>
    <message>
        <source>1st random direction, in lengths of the weights</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>1.ª dirección al azar, en longitudes de los pesos</translation>
    </message>
    <message>
        <source>1st random direction</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>1.ª dirección al azar</translation>
    </message>
    <message>
        <source>has not moved yet</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>aún no se ha movido</translation>
    </message>
    <message>
        <source>not moved</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>sin moverse</translation>
    </message>
    <message numerus="yes">
        <source>Mean loss over all {n} training examples</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>
            <numerusform>Pérdida media sobre el único ejemplo de entrenamiento</numerusform>
            <numerusform>Pérdida media sobre los {n} ejemplos de entrenamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loss over all {n} training examples</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>
            <numerusform>Pérdida sobre el único ejemplo de entrenamiento</numerusform>
            <numerusform>Pérdida sobre los {n} ejemplos de entrenamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean loss over {some} of {n} training examples</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>
            <numerusform>Pérdida media sobre {some} de {n} ejemplo de entrenamiento</numerusform>
            <numerusform>Pérdida media sobre {some} de {n} ejemplos de entrenamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loss over {some} of {n} training examples</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>
            <numerusform>Pérdida sobre {some} de {n} ejemplo de entrenamiento</numerusform>
            <numerusform>Pérdida sobre {some} de {n} ejemplos de entrenamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>the plane holds {share} of the variance of the runs</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>varianza de las ejecuciones que recoge el plano: {share}</translation>
    </message>
    <message>
        <source>plane holds {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>el plano recoge {share}</translation>
    </message>
    <message>
        <source>filter-normalised; biases stay as they are</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>normalización por filtros; los sesgos se quedan como están</translation>
    </message>
    <message>
        <source>batch normalisation keeps its running statistics</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>la normalización por lotes conserva sus estadísticas acumuladas</translation>
    </message>
    <message>
        <source>other networks or data, not drawn: {names}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>otras redes u otros datos, no dibujados: {names}</translation>
    </message>
    <message>
        <source>not drawn: {names}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>sin dibujar: {names}</translation>
    </message>
    <message>
        <source>γ or β of batch normalisation</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>γ o β de la normalización por lotes</translation>
    </message>
    <message>
        <source>γ or β</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>γ o β</translation>
    </message>
    <message>
        <source>weight, {name}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>peso, {name}</translation>
    </message>
    <message>
        <source>1st principal direction, {share} of the variance</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>1.ª dirección principal, {share} de la varianza</translation>
    </message>
    <message>
        <source>1st direction, {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>1.ª dirección, {share}</translation>
    </message>
    <message>
        <source>1st, {share}</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>1.ª, {share}</translation>
    </message>
    <message>
        <source>It is dashed, since it is mostly off the plane.</source>
        <extracomment>app/state/surface_words.py</extracomment>
        <translation>Se dibuja a trazos porque queda en su mayor parte fuera del plano.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>app/state/theme.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>app/state/theme.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>app/state/theme.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>app/state/theme.py</extracomment>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Step {step}: {text}</source>
        <extracomment>app/state/timeline.py</extracomment>
        <translation>Paso {step}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes at step {step}</source>
        <extracomment>app/state/timeline.py</extracomment>
        <translation>
            <numerusform>{n} cambio en el paso {step}</numerusform>
            <numerusform>{n} cambios en el paso {step}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes from step {first} to {last}</source>
        <extracomment>app/state/timeline.py</extracomment>
        <translation>
            <numerusform>{n} cambio del paso {first} al {last}</numerusform>
            <numerusform>{n} cambios del paso {first} al {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more</source>
        <extracomment>app/state/timeline.py</extracomment>
        <translation>
            <numerusform>… y {n} más</numerusform>
            <numerusform>… y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step of the lesson</source>
        <extracomment>app/talking.py</extracomment>
        <translation>Paso siguiente de la lección</translation>
    </message>
    <message>
        <source>Back in the lesson</source>
        <extracomment>app/talking.py</extracomment>
        <translation>Atrás en la lección</translation>
    </message>
    <message>
        <source>Click to make this active</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Haz clic para activar esta ejecución</translation>
    </message>
    <message>
        <source>Enter makes this the active run, Delete takes it out of the comparison; it is kept.</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Enter activa esta ejecución, Delete la saca de la comparación; se conserva.</translation>
    </message>
    <message>
        <source>Controls, inspector and prediction are about this run</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Controles, inspector y predicción se refieren a esta ejecución</translation>
    </message>
    <message>
        <source>Take {run} out of the comparison</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Sacar {run} de la comparación</translation>
    </message>
    <message>
        <source>Take this run out of the comparison; it is kept</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Sacar esta ejecución de la comparación; se conserva</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Add a run that differs in one thing, with the same first weights</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Añadir una ejecución que se distingue en una sola cosa, con los mismos pesos iniciales</translation>
    </message>
    <message>
        <source>Stages</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Lienzos</translation>
    </message>
    <message>
        <source>Show the networks</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Mostrar las redes</translation>
    </message>
    <message>
        <source>Show the curves of all runs in place of the networks</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Mostrar las curvas de todas las ejecuciones en lugar de las redes</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>Terminar la comparación</translation>
    </message>
    <message>
        <source>active</source>
        <comment>the run</comment>
        <extracomment>app/views/comparison.py</extracomment>
        <translation>activa</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Which hidden layers the controls of the layers show and change: all at once, or a single one.</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Qué capas ocultas muestran y cambian los controles de las capas: todas a la vez o una sola.</translation>
    </message>
    <message>
        <source>More controls</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Más controles</translation>
    </message>
    <message>
        <source>More …</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Más …</translation>
    </message>
    <message>
        <source>Everything else that can change while the network trains</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Todo lo demás que puede cambiar mientras la red entrena</translation>
    </message>
    <message>
        <source>Hidden layer {number}</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Capa oculta {number}</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>What training changes: P = Σ units·(inputs + 1) over the layers; 2·units more with batch normalisation.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Lo que cambia el entrenamiento: P = Σ unidades·(entradas + 1) sobre las capas; 2·unidades más con normalización por lotes.</translation>
    </message>
    <message>
        <source>Multiply-adds per mini-batch</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Multiplicaciones y sumas por minilote</translation>
    </message>
    <message>
        <source>Products with weights only; all else grows more slowly.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Solo los productos con pesos; todo lo demás crece más despacio.</translation>
    </message>
    <message>
        <source>forward</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>adelante</translation>
    </message>
    <message>
        <source>B·Σ units·(inputs + 1): z = W·a + b of every layer, for B examples.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>B·Σ unidades·(entradas + 1): z = W·a + b de cada capa, para B ejemplos.</translation>
    </message>
    <message>
        <source>backward</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>atrás</translation>
    </message>
    <message>
        <source>B·Σ units·(inputs + 1) for ∂L/∂W = δ·aᵀ of every layer, and the same sum without the first layer for Wᵀ·δ.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>B·Σ unidades·(entradas + 1) para ∂L/∂W = δ·aᵀ de cada capa, y la misma suma sin la primera capa para Wᵀ·δ.</translation>
    </message>
    <message>
        <source>whole gradient</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>gradiente completo</translation>
    </message>
    <message>
        <source>Backpropagation: one forward and one backward pass. Numerically, by central differences: two forward passes for each of the P parameters, 2·P·forward.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Retropropagación: una pasada hacia delante y una hacia atrás. Numéricamente, por diferencias centrales: dos pasadas hacia delante por cada uno de los P parámetros, 2·P·adelante.</translation>
    </message>
    <message>
        <source>Time per step</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Tiempo por paso</translation>
    </message>
    <message>
        <source>Measured, in microseconds to seconds. Numerically: an estimate, the measured time times the ratio of the multiply-adds.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Medido, de microsegundos a segundos. Numéricamente: una estimación, el tiempo medido multiplicado por la razón entre las operaciones.</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Of the arrays of one mini-batch, 8 bytes a number; 1 kB = 1,000 bytes.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>De los arrays de un minilote, 8 bytes por número; 1 kB = 1000 bytes.</translation>
    </message>
    <message>
        <source>What the forward pass must keep for the backward pass: z and a of every layer.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Lo que la pasada hacia delante debe guardar para la pasada hacia atrás: z y a de cada capa.</translation>
    </message>
    <message>
        <source>δ and slopes</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>δ y pendientes</translation>
    </message>
    <message>
        <source>δ = ∂L/∂z and f′(z) of every layer; differences need none of it.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>δ = ∂L/∂z y f′(z) de cada capa; las diferencias no los necesitan.</translation>
    </message>
    <message>
        <source>∂L/∂w of every parameter: 8·P bytes.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>∂L/∂w de cada parámetro: 8·P bytes.</translation>
    </message>
    <message>
        <source>optimizer</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>8·P bytes for each vector that the optimizer keeps; Adam keeps two, SGD one.</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>8·P bytes por cada vector que guarda el optimizador; Adam guarda dos, SGD uno.</translation>
    </message>
    <message>
        <source>backprop</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>retroprop.</translation>
    </message>
    <message>
        <source>The gradient by backpropagation</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>El gradiente por retropropagación</translation>
    </message>
    <message>
        <source>numerically</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>numérico</translation>
    </message>
    <message>
        <source>The same gradient by central differences: (L(w + h) − L(w − h))/2h for each parameter</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>El mismo gradiente por diferencias centrales: (L(w + h) − L(w − h))/2h por cada parámetro</translation>
    </message>
    <message>
        <source>times</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>veces</translation>
    </message>
    <message>
        <source>How many times as much the numerical gradient needs; about ⅔·P</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Cuántas veces más necesita el gradiente numérico; alrededor de ⅔·P</translation>
    </message>
    <message numerus="yes">
        <source>{backprop} and {numerically} multiply-adds for B = {n} examples</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>
            <numerusform>multiplicaciones y sumas: {backprop} y {numerically}, con B = {n} ejemplo</numerusform>
            <numerusform>multiplicaciones y sumas: {backprop} y {numerically}, con B = {n} ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of training</source>
        <extracomment>app/views/cost.py</extracomment>
        <translation>Coste del entrenamiento</translation>
    </message>
    <message>
        <source>given</source>
        <comment>to the network</comment>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>usar</translation>
    </message>
    <message>
        <source>type</source>
        <comment>of a column</comment>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>values</source>
        <comment>of a column</comment>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>valores</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>values</comment>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>faltan</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>
            <numerusform>{n} columna</numerusform>
            <numerusform>{n} columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>The network cannot be given this column.</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>La red no puede recibir esta columna.</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>Train on this</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Entrenar con esto</translation>
    </message>
    <message>
        <source>Learn this file in place of the data at hand (Enter)</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Aprender este archivo en lugar de los datos actuales (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go back to the network (Esc)</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Volver a la red (Esc)</translation>
    </message>
    <message>
        <source>{file}: expected a column to learn from, found none chosen</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>{file}: se esperaba una columna de la que aprender, no hay ninguna elegida</translation>
    </message>
    <message>
        <source>Give the network {column}</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Dar {column} a la red</translation>
    </message>
    <message>
        <source>Columns and first rows</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Columnas y primeras filas</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Leyendo {name} …</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>{column} (target)</source>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>{column} (objetivo)</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a value</comment>
        <extracomment>app/views/csv_import.py</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>← or → read the numbers, with Shift ten times as far. Home or End: at an end. Esc: no longer.</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>← o → leen los números, con Shift diez veces más lejos. Home o End: en un extremo. Esc: dejarlo.</translation>
    </message>
    <message>
        <source>Draw the exponential moving average over the pale raw curve: mₜ = β·mₜ₋₁ + (1 − β)·vₜ, with a time constant of {percent} % of the curve. The numbers shown stay the measured ones.</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Dibujar la media móvil exponencial sobre la curva original, en tono pálido: mₜ = β·mₜ₋₁ + (1 − β)·vₜ, con una constante de tiempo del {percent} % de la curva. Los números que se muestran siguen siendo los medidos.</translation>
    </message>
    <message>
        <source>Loss at step {step}: {values}</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Pérdida en el paso {step}: {values}</translation>
    </message>
    <message>
        <source>loss at step {step}: {values}</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>pérdida en el paso {step}: {values}</translation>
    </message>
    <message>
        <source>Loss up to step {step} of the runs {names}</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Pérdida hasta el paso {step} de las ejecuciones {names}</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Pérdida y exactitud</translation>
    </message>
    <message>
        <source>Show the loss</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Mostrar la pérdida</translation>
    </message>
    <message>
        <source>Show the share of examples that are right</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Mostrar la parte de ejemplos acertados</translation>
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
        <translation>Mostrar la pérdida en un eje logarítmico</translation>
    </message>
    <message>
        <source>smooth</source>
        <comment>curves</comment>
        <extracomment>app/views/curves.py</extracomment>
        <translation>suaves</translation>
    </message>
    <message>
        <source>Smooth the curves</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Suavizar las curvas</translation>
    </message>
    <message>
        <source>Loss over the steps; nothing is recorded yet</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Pérdida a lo largo de los pasos; aún no hay nada grabado</translation>
    </message>
    <message>
        <source>Accuracy at step {step}: {values}</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Exactitud en el paso {step}: {values}</translation>
    </message>
    <message>
        <source>accuracy at step {step}: {values}</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>exactitud en el paso {step}: {values}</translation>
    </message>
    <message>
        <source>Accuracy up to step {step} of the runs {names}</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>Exactitud hasta el paso {step} de las ejecuciones {names}</translation>
    </message>
    <message>
        <source>{change} (step {step})</source>
        <extracomment>app/views/curves.py</extracomment>
        <translation>{change} (paso {step})</translation>
    </message>
    <message>
        <source>Circle</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>A disc of one class inside a ring of the other.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Un disco de una clase dentro de un anillo de la otra.</translation>
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
        <translation>Cuatro cuadrantes; la clase es el signo de x1·x2.</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Gaussianas</translation>
    </message>
    <message>
        <source>Two round clouds.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Dos nubes redondas.</translation>
    </message>
    <message>
        <source>Spiral</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Espiral</translation>
    </message>
    <message>
        <source>Two interleaved spirals.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Dos espirales entrelazadas.</translation>
    </message>
    <message>
        <source>Moons</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Two interleaved half circles.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Dos medias lunas entrelazadas.</translation>
    </message>
    <message>
        <source>Plane</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Regression: a value that rises evenly across the plane.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Regresión: un valor que crece uniformemente a lo largo del plano.</translation>
    </message>
    <message>
        <source>Bumps</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Colinas</translation>
    </message>
    <message>
        <source>Regression: hills and hollows.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Regresión: colinas y hoyos.</translation>
    </message>
    <message>
        <source>Sine</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Seno</translation>
    </message>
    <message>
        <source>Regression on one input: y = sin(x).</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Regresión con una sola entrada: y = sin(x).</translation>
    </message>
    <message>
        <source>Digits</source>
        <comment>data</comment>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>1,797 handwritten digits of 8×8 grey values.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>1797 dígitos manuscritos de 8×8 valores de gris.</translation>
    </message>
    <message>
        <source>{number} train</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>{number} entren.</translation>
    </message>
    <message>
        <source>{number} test</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>{number} prueba</translation>
    </message>
    <message>
        <source>no test set</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>sin prueba</translation>
    </message>
    <message>
        <source>Learns {target}.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Aprende {target}.</translation>
    </message>
    <message>
        <source>New data: draw other examples, with the next seed</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Datos nuevos: sortear otros ejemplos, con la semilla siguiente</translation>
    </message>
    <message>
        <source>New data</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Datos nuevos</translation>
    </message>
    <message>
        <source>Give the network {feature}, or take it away.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Dar {feature} a la red, o quitárselo.</translation>
    </message>
    <message>
        <source>Train on a table of your own; a file can also be dropped on the window</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Entrenar con una tabla propia; también se puede soltar un archivo en la ventana</translation>
    </message>
    <message>
        <source>Training data</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Learns {target} from {columns}.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Aprende {target} a partir de {columns}.</translation>
    </message>
    <message>
        <source>Data: {kind}</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Datos: {kind}</translation>
    </message>
    <message>
        <source>Feature {name}</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Atributo {name}</translation>
    </message>
    <message>
        <source>Features: expected at least one, so the last one stays</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Atributos: se espera al menos uno, así que el último se queda</translation>
    </message>
    <message>
        <source>Own points</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Puntos propios</translation>
    </message>
    <message>
        <source>Written out in the scenario; draw and erase on the prediction.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Escritos en el escenario; se dibujan y se borran sobre la predicción.</translation>
    </message>
    <message>
        <source>Own examples</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Ejemplos propios</translation>
    </message>
    <message>
        <source>Written out in the scenario.</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Escritos en el escenario.</translation>
    </message>
    <message>
        <source>Test images</source>
        <extracomment>app/views/digit_gallery.py</extracomment>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Test images, the wrong ones first</source>
        <extracomment>app/views/digit_gallery.py</extracomment>
        <translation>Imágenes de prueba, primero las equivocadas</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are truths, columns are answers</source>
        <extracomment>app/views/digit_gallery.py</extracomment>
        <translation>Matriz de confusión: las filas son verdades, las columnas son respuestas</translation>
    </message>
    <message>
        <source>Confusion</source>
        <extracomment>app/views/digit_gallery.py</extracomment>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Which class is taken for which</source>
        <extracomment>app/views/digit_gallery.py</extracomment>
        <translation>Qué clase se toma por cuál</translation>
    </message>
    <message>
        <source>Step that it ends with, or “{now}”</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Paso con el que termina, o «{now}»</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Paso {number}</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>heading</comment>
        <extracomment>app/views/export.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Back to the network (Esc); what is being made goes on</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Volver a la red (Esc); lo que se está creando continúa</translation>
    </message>
    <message>
        <source>Close the export page</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Cerrar la página de exportación</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Moment of the film</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Momento del vídeo</translation>
    </message>
    <message>
        <source>Which moment of the film is shown</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Qué momento del vídeo se muestra</translation>
    </message>
    <message>
        <source>Take this moment</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Tomar este momento</translation>
    </message>
    <message>
        <source>Show where the training stands now</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Mostrar dónde está ahora el entrenamiento</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Fotogramas/s</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>From step</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Desde paso</translation>
    </message>
    <message>
        <source>Step that it begins with</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Paso con el que comienza</translation>
    </message>
    <message>
        <source>To step</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Hasta paso</translation>
    </message>
    <message>
        <source>Begin with the title, and end with the results</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Empezar con el título y terminar con los resultados</translation>
    </message>
    <message>
        <source>The file that will be made</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>El archivo que se creará</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Choose another folder or name</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Elegir otra carpeta u otro nombre</translation>
    </message>
    <message>
        <source>Show the file where it is</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Mostrar el archivo donde está</translation>
    </message>
    <message>
        <source>Give up what is being made; nothing is left of it</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Abandonar lo que se está creando; no queda nada de ello</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>verb</comment>
        <extracomment>app/views/export.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Make the file (Enter)</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Crear el archivo (Enter)</translation>
    </message>
    <message>
        <source>Export {kind}</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Exportar {kind}</translation>
    </message>
    <message>
        <source>{file}: {percent} %</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>{file}: {percent} %</translation>
    </message>
    <message>
        <source>Export next</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Exportar después</translation>
    </message>
    <message>
        <source>What is exported</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Lo que se exporta</translation>
    </message>
    <message>
        <source>One is waiting</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Hay uno en espera</translation>
    </message>
    <message>
        <source>then {file}</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>luego {file}</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Gradient norm ‖∂L/∂W‖ = √Σ(∂L/∂w)² of each layer: over all its weights, of the mean loss of the last mini-batch; in units of the loss per unit of weight, on a logarithmic axis.</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Norma del gradiente ‖∂L/∂W‖ = √Σ(∂L/∂w)² de cada capa: sobre todos sus pesos, de la pérdida media del último minilote; en unidades de pérdida por unidad de peso, en un eje logarítmico.</translation>
    </message>
    <message>
        <source>Update-to-weight ratio ‖Δw‖/‖w‖ of each layer: how far the last update moved its weights, in parts of their own size; without unit, on a logarithmic axis. Dotted: 1/1000, a usual value.</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Cociente actualización/peso ‖Δw‖/‖w‖ de cada capa: cuánto movió sus pesos la última actualización, en partes de su propio tamaño; sin unidad, en un eje logarítmico. Línea de puntos: 1/1000, un valor habitual.</translation>
    </message>
    <message>
        <source>gradient norms differ by a factor of {times}</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>las normas del gradiente difieren en un factor {times}</translation>
    </message>
    <message>
        <source>Gradient flow</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Flujo del gradiente</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Norma del grad.</translation>
    </message>
    <message>
        <source>Update ratio</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Cociente Δw/w</translation>
    </message>
    <message>
        <source>Show the update ratio of each layer</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Mostrar el cociente de actualización de cada capa</translation>
    </message>
    <message>
        <source>Show the gradient norm of each layer</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Mostrar la norma del gradiente de cada capa</translation>
    </message>
    <message>
        <source>Gradients over the steps</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Gradientes a lo largo de los pasos</translation>
    </message>
    <message>
        <source>No trouble seen</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Nada que señalar</translation>
    </message>
    <message>
        <source>Layers learn unevenly</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>Aprendizaje desigual</translation>
    </message>
    <message>
        <source>‖∂L/∂W‖ lately, the mean of the logarithms: {largest} in the layer where it is largest, {smallest} where it is smallest.</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>‖∂L/∂W‖ reciente, la media de los logaritmos: {largest} en la capa donde es mayor, {smallest} donde es menor.</translation>
    </message>
    <message>
        <source>{sentence}  (+{number} more)</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>{sentence}  (+{number} más)</translation>
    </message>
    <message>
        <source>shown from the first training step on</source>
        <extracomment>app/views/gradient_flow.py</extracomment>
        <translation>se muestra a partir del primer paso de entrenamiento</translation>
    </message>
    <message>
        <source>Choose what the network learns</source>
        <extracomment>app/views/header.py</extracomment>
        <translation>Elegir lo que la red aprende</translation>
    </message>
    <message>
        <source>Scenario</source>
        <extracomment>app/views/header.py</extracomment>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>app/views/header.py</extracomment>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Click a unit, a link or the loss</source>
        <extracomment>app/views/inspector.py</extracomment>
        <translation>Haz clic en una unidad, una conexión o la pérdida</translation>
    </message>
    <message>
        <source>Derivation</source>
        <extracomment>app/views/inspector.py</extracomment>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Hide the lesson</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Ocultar la lección</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Texto de la lección</translation>
    </message>
    <message>
        <source>Previous section</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>Next section</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>{lesson}: {title}</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>{lesson}: {title}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Section {number} of {count}</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Sección {number} de {count}</translation>
    </message>
    <message>
        <source>Put back beside the stage</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Volver a ponerla junto al lienzo</translation>
    </message>
    <message>
        <source>Show in a window of its own</source>
        <extracomment>app/views/lesson.py</extracomment>
        <translation>Mostrar en una ventana propia</translation>
    </message>
    <message>
        <source>Slide {number} of {count}</source>
        <extracomment>app/views/lesson_slide.py</extracomment>
        <translation>Diapositiva {number} de {count}</translation>
    </message>
    <message>
        <source>Lesson slide</source>
        <extracomment>app/views/lesson_slide.py</extracomment>
        <translation>Diapositiva de la lección</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>app/views/message_bar.py</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close the message</source>
        <extracomment>app/views/message_bar.py</extracomment>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>The arrows read the prediction, with Shift ten times as far. Ctrl + ← or →: from example to example. Enter: choose the nearest example, or use the brush or the eraser. Esc: no longer.</source>
        <extracomment>app/views/prediction.py</extracomment>
        <translation>Las flechas leen la predicción, con Shift diez veces más lejos. Ctrl + ← o →: de ejemplo en ejemplo. Enter: elegir el ejemplo más cercano, o usar el pincel o la goma. Esc: dejarlo.</translation>
    </message>
    <message>
        <source>Ctrl + ← or →: another example.</source>
        <extracomment>app/views/prediction.py</extracomment>
        <translation>Ctrl + ← o →: otro ejemplo.</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>app/views/prediction.py</extracomment>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Drawn</source>
        <extracomment>app/views/prediction.py</extracomment>
        <translation>Dibujado</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>app/views/presentation.py</extracomment>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Chosen view</source>
        <extracomment>app/views/presentation.py</extracomment>
        <translation>Vista elegida</translation>
    </message>
    <message>
        <source>Presentation controls</source>
        <extracomment>app/views/presentation.py</extracomment>
        <translation>Controles de la presentación</translation>
    </message>
    <message>
        <source>View beside the stage</source>
        <extracomment>app/views/presentation.py</extracomment>
        <translation>Vista junto al lienzo</translation>
    </message>
    <message>
        <source>What is shown beside the stage</source>
        <extracomment>app/views/presentation.py</extracomment>
        <translation>Lo que se muestra junto al lienzo</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>app/views/presentation.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Drag up or down, Ctrl + wheel, or double-click to change it</source>
        <extracomment>app/views/stage.py</extracomment>
        <translation>Arrastra arriba o abajo, Ctrl + rueda o doble clic para cambiarlo</translation>
    </message>
    <message>
        <source>Ctrl + ↑ or ↓: another unit or link. Alt + ↑ or ↓: another layer. Ctrl + Enter: from a unit to its links. ↑ or ↓ change the value, Enter writes it.</source>
        <extracomment>app/views/stage.py</extracomment>
        <translation>Ctrl + ↑ o ↓: otra unidad o conexión. Alt + ↑ o ↓: otra capa. Ctrl + Enter: de una unidad a sus conexiones. ↑ o ↓ cambian el valor, Enter lo escribe.</translation>
    </message>
    <message>
        <source>Bias</source>
        <extracomment>app/views/stage.py</extracomment>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Add a unit to hidden layer {number}</source>
        <extracomment>app/views/stage_editing.py</extracomment>
        <translation>Añadir una unidad a la capa oculta {number}</translation>
    </message>
    <message>
        <source>Remove hidden layer {number}</source>
        <extracomment>app/views/stage_editing.py</extracomment>
        <translation>Quitar la capa oculta {number}</translation>
    </message>
    <message>
        <source>Remove the last unit of hidden layer {layer}</source>
        <extracomment>app/views/stage_editing.py</extracomment>
        <translation>Quitar la última unidad de la capa oculta {layer}</translation>
    </message>
    <message>
        <source>Remove unit {number} of hidden layer {layer}</source>
        <extracomment>app/views/stage_editing.py</extracomment>
        <translation>Quitar la unidad {number} de la capa oculta {layer}</translation>
    </message>
    <message>
        <source>Insert a hidden layer before the output layer</source>
        <extracomment>app/views/stage_editing.py</extracomment>
        <translation>Insertar una capa oculta antes de la capa de salida</translation>
    </message>
    <message>
        <source>Insert a hidden layer before hidden layer {number}</source>
        <extracomment>app/views/stage_editing.py</extracomment>
        <translation>Insertar una capa oculta antes de la capa oculta {number}</translation>
    </message>
    <message>
        <source>Train some steps, then draw the loss around them</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Entrena unos pasos y luego dibuja la pérdida a su alrededor</translation>
    </message>
    <message>
        <source>The arrows read the loss, with Shift ten times as far. Ctrl + ← or →: along the way of a run. Esc: no longer.</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Las flechas leen la pérdida, con Shift diez veces más lejos. Ctrl + ← o →: a lo largo del camino de una ejecución. Esc: dejarlo.</translation>
    </message>
    <message>
        <source>The plane that holds most of the way that training went, through where it is now.</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>El plano que contiene la mayor parte del camino del entrenamiento y pasa por donde está ahora.</translation>
    </message>
    <message>
        <source>Two weights change, all others stay as they are now.</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Dos pesos cambian, todos los demás se quedan como están ahora.</translation>
    </message>
    <message>
        <source>Two random directions through where training is now, as long in each unit as its weights are.</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Dos direcciones al azar que pasan por donde está ahora el entrenamiento, tan largas en cada unidad como sus pesos.</translation>
    </message>
    <message>
        <source>Draw the surface around the run as it is now</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Dibujar la superficie alrededor de la ejecución tal como está ahora</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Superficie de pérdida</translation>
    </message>
    <message>
        <source>Plane of the loss surface</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Plano de la superficie de pérdida</translation>
    </message>
    <message>
        <source>Show twice as much of the plane</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Mostrar el doble de plano</translation>
    </message>
    <message>
        <source>Look twice as closely</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Mirar el doble de cerca</translation>
    </message>
    <message>
        <source>Draw again</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Dibujar de nuevo</translation>
    </message>
    <message>
        <source>Draw two other random directions</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Sortear otras dos direcciones al azar</translation>
    </message>
    <message>
        <source>Computing, {percent}%</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Calculando, {percent} %</translation>
    </message>
    <message>
        <source>Weight to the right</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Peso hacia la derecha</translation>
    </message>
    <message>
        <source>Weight upwards</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Peso hacia arriba</translation>
    </message>
    <message>
        <source>Which weight the plane shows to the right</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Qué peso muestra el plano hacia la derecha</translation>
    </message>
    <message>
        <source>Which weight the plane shows upwards</source>
        <extracomment>app/views/surface.py</extracomment>
        <translation>Qué peso muestra el plano hacia arriba</translation>
    </message>
    <message>
        <source>Drag to go to any step; old futures are kept</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Arrastra para ir a cualquier paso; los futuros anteriores se conservan</translation>
    </message>
    <message>
        <source>steps {first} to {last}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>pasos {first} a {last}</translation>
    </message>
    <message>
        <source>step {step} of {end}, branch {branch}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>paso {step} de {end}, rama {branch}</translation>
    </message>
    <message>
        <source>loss {loss}, on a logarithmic scale</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>pérdida {loss}, en escala logarítmica</translation>
    </message>
    <message>
        <source>loss {loss} at step {step}, on a logarithmic scale</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>pérdida {loss} en el paso {step}, en escala logarítmica</translation>
    </message>
    <message>
        <source>New name of {branch}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Nuevo nombre de {branch}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Rama {name}</translation>
    </message>
    <message>
        <source>Show this branch</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Mostrar esta rama</translation>
    </message>
    <message>
        <source>Compare with this branch</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Comparar con esta rama</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>More branches</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Más ramas</translation>
    </message>
    <message>
        <source>Click to show it, double-click to rename it</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Clic para mostrarla, doble clic para renombrarla</translation>
    </message>
    <message>
        <source>{branch}, step {step}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>{branch}, paso {step}</translation>
    </message>
    <message>
        <source>{what} … {percent} %, Esc stops</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>{what} … {percent} %, Esc lo detiene</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Color {number}</translation>
    </message>
    <message>
        <source>Double-click to rename it</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Doble clic para renombrarla</translation>
    </message>
    <message>
        <source>Replaying</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Reproduciendo</translation>
    </message>
    <message>
        <source>Step {step} of {end}</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Paso {step} de {end}</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <extracomment>app/views/timeline.py</extracomment>
        <translation>Haz clic para ir ahí</translation>
    </message>
    <message>
        <source>A neural network</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Una red neuronal</translation>
    </message>
    <message>
        <source>Numbers come in at the left, answers come out at the right. Blue is positive, orange negative; thick lines count most.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Por la izquierda entran números, por la derecha salen respuestas. El azul es positivo, el naranja negativo; las líneas gruesas son las que más cuentan.</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Deja que aprenda</translation>
    </message>
    <message>
        <source>Press Play, or the space bar. Every step makes the answers a little better.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Pulsa Reproducir o la barra espaciadora. Con cada paso las respuestas mejoran un poco.</translation>
    </message>
    <message>
        <source>As slow as you like</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Tan despacio como quieras</translation>
    </message>
    <message>
        <source>At the left end you see each number go forward and come back. At the right end it trains as fast as your computer can.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>En el extremo izquierdo ves cómo cada número va hacia delante y vuelve. En el derecho, entrena tan rápido como puede tu ordenador.</translation>
    </message>
    <message>
        <source>Where does a number come from?</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>¿De dónde viene un número?</translation>
    </message>
    <message>
        <source>Click a unit or a line. The inspector works it out with you, in symbols and in numbers.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Haz clic en una unidad o en una línea. El inspector lo calcula contigo, con símbolos y con números.</translation>
    </message>
    <message>
        <source>Change something</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Cambia algo</translation>
    </message>
    <message>
        <source>Turn a knob while it trains, or drag a weight up and down. You cannot break anything: Ctrl+Z takes it back.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Mueve un control mientras entrena, o arrastra un peso hacia arriba y hacia abajo. No puedes romper nada: Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Go back in time</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Vuelve atrás en el tiempo</translation>
    </message>
    <message>
        <source>Drag along this line to any step. A change made there begins a branch of its own; the first run is kept.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Arrastra por esta línea hasta cualquier paso. Un cambio hecho ahí abre una rama propia; la primera ejecución se conserva.</translation>
    </message>
    <message>
        <source>Learn with lessons</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Aprende con lecciones</translation>
    </message>
    <message>
        <source>Each lesson stands beside the network, with something to do and something to ask. Start with the first one.</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Cada lección está junto a la red, con algo que hacer y algo que preguntarse. Empieza por la primera.</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Saltar la visita</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>app/views/tour.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>Loss of the last mini-batch, penalties included</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Pérdida del último minilote, con las penalizaciones</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>época</translation>
    </message>
    <message>
        <source>Passes through the training set done so far</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Pasadas por el conjunto de entrenamiento hechas hasta ahora</translation>
    </message>
    <message>
        <source>step</source>
        <comment>of training</comment>
        <extracomment>app/views/transport.py</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>Updates of the weights done so far</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Actualizaciones de los pesos hechas hasta ahora</translation>
    </message>
    <message>
        <source>How fast it plays: from single phases in slow motion to as fast as it goes</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Velocidad de reproducción: desde fases sueltas a cámara lenta hasta tan rápido como pueda</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>app/views/transport.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Without a lesson: networks to play with</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Sin lección: redes para experimentar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>A small neural network learns in front of you, every number in sight.</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Una pequeña red neuronal aprende delante de ti, con todos los números a la vista.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Hacer la visita</translation>
    </message>
    <message>
        <source>Start without a lesson</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Empezar sin lección</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Lessons and networks</source>
        <extracomment>app/views/welcome.py</extracomment>
        <translation>Lecciones y redes</translation>
    </message>
    <message>
        <source>theme: expected one of {choices}, found {found}</source>
        <extracomment>app/web/page.py</extracomment>
        <translation>theme: se esperaba uno de {choices}, se encontró {found}</translation>
    </message>
    <message>
        <source>web page: expected at least one step to show, found steps {first} to {last}</source>
        <extracomment>app/web/replay.py</extracomment>
        <translation>página web: se esperaba al menos un paso que mostrar, se encontraron los pasos {first} a {last}</translation>
    </message>
    <message>
        <source>the run ends before it</source>
        <extracomment>app/web/replay.py</extracomment>
        <translation>la ejecución termina antes</translation>
    </message>
    <message>
        <source>web page: no step from {step} on can be shown: {reason}</source>
        <extracomment>app/web/replay.py</extracomment>
        <translation>página web: no se puede mostrar ningún paso desde el paso {step}: {reason}</translation>
    </message>
    <message>
        <source>BN</source>
        <extracomment>app/web/step_row.py</extracomment>
        <translation>BN</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>This page replays the training of a neural network. It needs JavaScript, which is switched off here; it needs no network.</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Esta página reproduce el entrenamiento de una red neuronal. Necesita JavaScript, que aquí está desactivado; no necesita conexión a internet.</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>button</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step back (Shift+←)</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Paso atrás (Shift+←)</translation>
    </message>
    <message>
        <source>Step back</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Phase back (← or Page Up)</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Fase atrás (← o Page Up)</translation>
    </message>
    <message>
        <source>Phase back</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Fase atrás</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>Next phase (→ or Page Down)</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Fase siguiente (→ o Page Down)</translation>
    </message>
    <message>
        <source>Phase</source>
        <comment>button</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Next step on this page (Shift+→)</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Paso siguiente de esta página (Shift+→)</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Arrow keys go from unit to unit, Enter goes through the weights into a unit, Escape leaves. Space plays, Page Down shows the next phase.</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Las flechas van de unidad en unidad, Enter entra por los pesos en una unidad, Escape sale de ella. Espacio reproduce, Page Down muestra la fase siguiente.</translation>
    </message>
    <message>
        <source>After {step} step</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Tras {step} paso</translation>
    </message>
    <message>
        <source>After {step} steps</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Tras {step} pasos</translation>
    </message>
    <message>
        <source>Loss: {name}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Pérdida: {name}</translation>
    </message>
    <message>
        <source>Network, step {step}.</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Red, paso {step}.</translation>
    </message>
    <message>
        <source>Outputs of the example</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Salidas del ejemplo</translation>
    </message>
    <message>
        <source>Outputs of the example on the stage</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Salidas del ejemplo del lienzo</translation>
    </message>
    <message>
        <source>Prediction before step {step}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>Predicción antes del paso {step}</translation>
    </message>
    <message>
        <source>W is {rows} × {columns}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>W es de {rows} × {columns}</translation>
    </message>
    <message>
        <source>accuracy {percent} %</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>exactitud {percent} %</translation>
    </message>
    <message>
        <source>all {count} steps are on this page</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>esta página contiene los {count} pasos</translation>
    </message>
    <message>
        <source>before step {step}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>antes del paso {step}</translation>
    </message>
    <message>
        <source>changed at step {step}: {change}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>cambio en el paso {step}: {change}</translation>
    </message>
    <message>
        <source>example 1 of {count}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>ejemplo 1 de {count}</translation>
    </message>
    <message>
        <source>first {count} of {all} outputs</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>primeras {count} de {all} salidas</translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>media de {count}</translation>
    </message>
    <message>
        <source>mean over the mini-batch</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>media sobre el minilote</translation>
    </message>
    <message>
        <source>not among the strongest of this step: not kept on this page</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>no está entre los más fuertes de este paso: no se guarda en esta página</translation>
    </message>
    <message>
        <source>of {count}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>step {step}, {phase}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>paso {step}, {phase}</translation>
    </message>
    <message>
        <source>strongest {links} links shown</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>se ven las conexiones más fuertes: {links}</translation>
    </message>
    <message>
        <source>target y</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>objetivo y</translation>
    </message>
    <message>
        <source>test set: loss {loss}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>conjunto de prueba: pérdida {loss}</translation>
    </message>
    <message>
        <source>to unit {number} of the {layer}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>a la unidad {number} de la {layer}</translation>
    </message>
    <message>
        <source>training set: loss {loss}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>conjunto de entrenamiento: pérdida {loss}</translation>
    </message>
    <message>
        <source>1 example in the mini-batch</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>1 ejemplo en el minilote</translation>
    </message>
    <message>
        <source>{count} examples in the mini-batch</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} ejemplos en el minilote</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>{count} of {all} steps are on this page, more of the early ones</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>esta página contiene {count} de {all} pasos, más de los primeros</translation>
    </message>
    <message>
        <source>{count} of {all} training examples drawn</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} de {all} ejemplos de entrenamiento dibujados</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <source>{count} value</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} valor</translation>
    </message>
    <message>
        <source>{count} values</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{count} valores</translation>
    </message>
    <message>
        <source>{layer}, unit {number} of {count}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{layer}, unidad {number} de {count}</translation>
    </message>
    <message>
        <source>{number} or larger</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{number} o más</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{rate} phase/s</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{rate} fase/s</translation>
    </message>
    <message>
        <source>{zero} (size below {least})</source>
        <extracomment>app/web/words.py</extracomment>
        <translation>{zero} (tamaño menor que {least})</translation>
    </message>
    <message>
        <source>batch</source>
        <comment>phase</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>lote</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>phase</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>adelante</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>phase</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>backward</source>
        <comment>phase</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>atrás</translation>
    </message>
    <message>
        <source>update</source>
        <comment>phase</comment>
        <extracomment>app/web/words.py</extracomment>
        <translation>actualización</translation>
    </message>
    <message>
        <source>Any key or click: back</source>
        <extracomment>app/widgets/black_screen.py</extracomment>
        <translation>Cualquier tecla o clic: volver</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>app/widgets/choice.py</extracomment>
        <translation>varios</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>app/widgets/compare_menu.py</extracomment>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Show this run beside the others</source>
        <extracomment>app/widgets/compare_menu.py</extracomment>
        <translation>Mostrar esta ejecución junto a las demás</translation>
    </message>
    <message>
        <source>Takes {expected}.</source>
        <extracomment>app/widgets/field_editor.py</extracomment>
        <translation>Admite {expected}.</translation>
    </message>
    <message>
        <source>{title}, slider</source>
        <extracomment>app/widgets/field_editor.py</extracomment>
        <translation>{title}, deslizador</translation>
    </message>
    <message>
        <source>Mark: {text}</source>
        <extracomment>app/widgets/flowing_text.py</extracomment>
        <translation>Marca: {text}</translation>
    </message>
    <message>
        <source>Dense layers, counted from the input side.</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>Capas densas, contadas desde el lado de la entrada.</translation>
    </message>
    <message>
        <source>Distribution of the layer&apos;s outputs a = f(z) over all units and all examples of the last mini-batch; without unit. The highest bar fills the row.</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>Distribución de las salidas a = f(z) de la capa sobre todas las unidades y todos los ejemplos del último minilote; sin unidad. La barra más alta llena la fila.</translation>
    </message>
    <message>
        <source>Distribution of log₁₀|∂L/∂w| over all weights of the layer, mean over the last mini-batch, from 10⁻¹⁰ at the left to 10⁴ at the right, the same for every layer; the grey line is 1. The hatched bar at the left: the share that is exactly 0.</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>Distribución de log₁₀|∂L/∂w| sobre todos los pesos de la capa, media sobre el último minilote, de 10⁻¹⁰ a la izquierda a 10⁴ a la derecha, igual para todas las capas; la línea gris es 1. La barra rayada de la izquierda: la parte que es exactamente 0.</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s units that pass on no gradient, or next to none: idle units ÷ units, in percent.</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>Parte de las unidades de la capa que no dejan pasar ningún gradiente, o casi ninguno: unidades inactivas ÷ unidades, en porcentaje.</translation>
    </message>
    <message>
        <source>{count} of {units} units dead</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>{count} de {units} unidades muertas</translation>
    </message>
    <message>
        <source>{count} of {units} units on the leak</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>{count} de {units} unidades en la fuga</translation>
    </message>
    <message>
        <source>{count} of {units} units saturated</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>{count} de {units} unidades saturadas</translation>
    </message>
    <message>
        <source>{layer}: {count} outputs from {low} to {high}</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>{layer}: {count} salidas de {low} a {high}</translation>
    </message>
    <message>
        <source>{layer}: {count} gradients, {zeros} of them exactly 0; {norm}</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>{layer}: {count} gradientes, {zeros} de ellos exactamente 0; {norm}</translation>
    </message>
    <message>
        <source>{count} not finite</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>{count} sin valor finito</translation>
    </message>
    <message>
        <source>Layers: activations, gradients, idle units</source>
        <extracomment>app/widgets/layer_rows.py</extracomment>
        <translation>Capas: activaciones, gradientes, unidades inactivas</translation>
    </message>
    <message>
        <source>Next lesson: {title}</source>
        <extracomment>app/widgets/lesson_sheet.py</extracomment>
        <translation>Lección siguiente: {title}</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>app/widgets/look_menu.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>app/widgets/look_menu.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>app/widgets/look_menu.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>app/widgets/look_menu.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>{title}: expected {expected}, found “{typed}”</source>
        <extracomment>app/widgets/number_entry.py</extracomment>
        <translation>{title}: se esperaba {expected}, se encontró «{typed}»</translation>
    </message>
    <message>
        <source>Input to the right</source>
        <extracomment>app/widgets/pair_chooser.py</extracomment>
        <translation>Entrada a la derecha</translation>
    </message>
    <message>
        <source>Which input the plane shows to the right</source>
        <extracomment>app/widgets/pair_chooser.py</extracomment>
        <translation>Qué entrada muestra el plano hacia la derecha</translation>
    </message>
    <message>
        <source>Input upwards</source>
        <extracomment>app/widgets/pair_chooser.py</extracomment>
        <translation>Entrada arriba</translation>
    </message>
    <message>
        <source>Which input the plane shows upwards</source>
        <extracomment>app/widgets/pair_chooser.py</extracomment>
        <translation>Qué entrada muestra el plano hacia arriba</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>app/widgets/panel_tabs.py</extracomment>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>The quantity that the network is to learn where you draw.</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>La cantidad que la red debe aprender donde dibujes.</translation>
    </message>
    <message>
        <source>Erase points: click or drag over them (Esc puts the eraser down)</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Borrar puntos: clic o arrastrar sobre ellos (Esc suelta la goma)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Draw points of class {name}: click or drag on the plane (Esc puts the brush down)</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Dibujar puntos de la clase {name}: clic o arrastrar sobre el plano (Esc suelta el pincel)</translation>
    </message>
    <message>
        <source>Draw points with this value: click or drag on the plane (Esc puts the brush down)</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Dibujar puntos con este valor: clic o arrastrar sobre el plano (Esc suelta el pincel)</translation>
    </message>
    <message>
        <source>Brush of class {name}</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Pincel de la clase {name}</translation>
    </message>
    <message>
        <source>Brush with this value</source>
        <extracomment>app/widgets/point_tools.py</extracomment>
        <translation>Pincel con este valor</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <extracomment>app/widgets/question_box.py</extracomment>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Hide the answer</source>
        <extracomment>app/widgets/question_box.py</extracomment>
        <translation>Ocultar la respuesta</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames</source>
        <extracomment>app/workers/export_work.py</extracomment>
        <translation>
            <numerusform>{n} fotograma</numerusform>
            <numerusform>{n} fotogramas</numerusform>
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
        <translation>{what}; el vídeo termina ahí</translation>
    </message>
    <message>
        <source>{what}; nothing is written. Go back some steps first</source>
        <extracomment>app/workers/export_work.py</extracomment>
        <translation>{what}; no se escribe nada. Retrocede antes unos pasos</translation>
    </message>
    <message>
        <source>cancelled, nothing was written</source>
        <extracomment>app/workers/film_task.py</extracomment>
        <translation>cancelado, no se ha escrito nada</translation>
    </message>
    <message>
        <source>expected at least two target columns with cross_entropy, found 1</source>
        <extracomment>engine/architecture.py</extracomment>
        <translation>se esperaban al menos dos columnas objetivo con cross_entropy, se encontró 1</translation>
    </message>
    <message>
        <source>expected as many units as inputs, found {units} units and {inputs} inputs</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>se esperaban tantas unidades como entradas, se encontraron {units} unidades y {inputs} entradas</translation>
    </message>
    <message>
        <source>expected a loss for quantities (mse, half_squared_error, huber), found &quot;{loss}&quot;</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>se esperaba una pérdida para cantidades (mse, half_squared_error, huber), se encontró &quot;{loss}&quot;</translation>
    </message>
    <message>
        <source>expected each feature once, found &quot;{name}&quot; twice</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>se esperaba cada atributo una sola vez, se encontró «{name}» dos veces</translation>
    </message>
    <message>
        <source>expected &quot;{needed}&quot; or &quot;auto&quot; with {loss}, found &quot;{output}&quot;</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>se esperaba &quot;{needed}&quot; o &quot;auto&quot; con {loss}, se encontró &quot;{output}&quot;</translation>
    </message>
    <message>
        <source>expected &quot;cross_entropy&quot; with a softmax output, found &quot;{loss}&quot;</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>se esperaba &quot;cross_entropy&quot; con una salida softmax, se encontró &quot;{loss}&quot;</translation>
    </message>
    <message>
        <source>expected as many rows as data.inputs ({expected}), found {found}</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>se esperaban tantas filas como en data.inputs ({expected}), se encontraron {found}</translation>
    </message>
    <message>
        <source>expected {expected} like the first, found {found}</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>se esperaba {expected}, igual que al principio, se encontró {found}</translation>
    </message>
    <message>
        <source>probabilities from 0 to 1 with a cross-entropy</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>probabilidades de 0 a 1 con una entropía cruzada</translation>
    </message>
    <message>
        <source>expected probabilities with a sum of 1, found a sum of {total}</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>se esperaban probabilidades que sumen 1, se encontró una suma de {total}</translation>
    </message>
    <message>
        <source>expected as many numbers as in the first row ({expected}), found {found}</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>se esperaban tantos números como en la primera fila ({expected}), se encontraron {found}</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>un número</translation>
    </message>
    <message>
        <source>a row of {length}</source>
        <extracomment>engine/consistency.py</extracomment>
        <translation>una fila de {length}</translation>
    </message>
    <message>
        <source>line {line}, column &quot;{column}&quot;</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>línea {line}, columna «{column}»</translation>
    </message>
    <message>
        <source>column &quot;{column}&quot;</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>columna «{column}»</translation>
    </message>
    <message>
        <source>expected a column &quot;{column}&quot; ({field}), found none: the columns are {names}</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaba una columna «{column}» ({field}), no se encontró: las columnas son {names}</translation>
    </message>
    <message>
        <source>expected a column &quot;{column}&quot; ({field}), found none: did you mean &quot;{near}&quot;?</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaba una columna «{column}» ({field}), no se encontró: ¿querías decir «{near}»?</translation>
    </message>
    <message>
        <source>expected numbers that can be standardised, found column {column} too large</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaban números que se puedan estandarizar, la columna {column} es demasiado grande</translation>
    </message>
    <message>
        <source>expected at least two rows below the header, found {rows}</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaban al menos dos filas bajo la cabecera, se encontraron {rows}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>un hueco</translation>
    </message>
    <message>
        <source>expected at least two classes, found only {found}</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaban al menos dos clases, solo se encontró {found}</translation>
    </message>
    <message>
        <source>expected at most {most} classes, found {found}</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaban como máximo {most} clases, se encontraron {found}</translation>
    </message>
    <message>
        <source>expected columns beside the target &quot;{target}&quot;, found none</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaban otras columnas además del objetivo «{target}», no se encontró ninguna</translation>
    </message>
    <message>
        <source>expected columns beside the target (data.features), found the target &quot;{target}&quot;</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaban columnas distintas del objetivo (data.features), se encontró el objetivo «{target}»</translation>
    </message>
    <message>
        <source>expected each column once (data.features), found &quot;{column}&quot; twice</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaba cada columna una sola vez (data.features), se encontró «{column}» dos veces</translation>
    </message>
    <message>
        <source>expected {expected} cells as in the header, found {found}</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaban {expected} celdas, como en la cabecera, se encontraron {found}</translation>
    </message>
    <message>
        <source>expected a name for column {column}, found nothing</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaba un nombre para la columna {column}, no se encontró nada</translation>
    </message>
    <message>
        <source>expected each column name once, found &quot;{column}&quot; twice</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaba cada nombre de columna una sola vez, se encontró «{column}» dos veces</translation>
    </message>
    <message>
        <source>expected at most {most} rows, found more</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaban como máximo {most} filas, se encontraron más</translation>
    </message>
    <message>
        <source>comma-separated values</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>valores separados por comas</translation>
    </message>
    <message>
        <source>expected text, found a NUL character</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaba texto, se encontró un carácter NUL</translation>
    </message>
    <message>
        <source>expected a header line and rows, found an empty file</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaba una línea de cabecera y filas, se encontró un archivo vacío</translation>
    </message>
    <message>
        <source>a finite number</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>un número finito</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>un valor</translation>
    </message>
    <message>
        <source>expected at most {size} MB, found more</source>
        <extracomment>engine/datasets/csv_table.py</extracomment>
        <translation>se esperaban como máximo {size} MB, se encontraron más</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the pre-activations were not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergió en el paso {step}: en {layer} ({kind}) las preactivaciones no eran finitas</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the normalised values were not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergió en el paso {step}: en {layer} ({kind}) los valores normalizados no eran finitos</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the activations were not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergió en el paso {step}: en {layer} ({kind}) las activaciones no eran finitas</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the loss was not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergió en el paso {step}: en {layer} ({kind}) la pérdida no era finita</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the deltas were not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergió en el paso {step}: en {layer} ({kind}) los deltas no eran finitos</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the gradients were not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergió en el paso {step}: en {layer} ({kind}) los gradientes no eran finitos</translation>
    </message>
    <message>
        <source>diverged at step {step}: in {layer} ({kind}) the weights were not finite</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>divergió en el paso {step}: en {layer} ({kind}) los pesos no eran finitos</translation>
    </message>
    <message>
        <source>the output layer</source>
        <extracomment>engine/divergence.py</extracomment>
        <translation>capa de salida</translation>
    </message>
    <message>
        <source>a table with data, network and training</source>
        <extracomment>engine/document.py</extracomment>
        <translation>una tabla con data, network y training</translation>
    </message>
    <message>
        <source>expected {expected}, found {found}: made by a newer Backscope</source>
        <extracomment>engine/document.py</extracomment>
        <translation>se esperaba {expected}, se encontró {found}: hecha con un Backscope más nuevo</translation>
    </message>
    <message>
        <source>unknown key, {suggestion}</source>
        <extracomment>engine/document.py</extracomment>
        <translation>clave desconocida, {suggestion}</translation>
    </message>
    <message>
        <source>not a JSON document: {reason}</source>
        <extracomment>engine/document.py</extracomment>
        <translation>no es un documento JSON: {reason}</translation>
    </message>
    <message>
        <source>a list of numbers or of rows of numbers</source>
        <extracomment>engine/document.py</extracomment>
        <translation>una lista de números o de filas de números</translation>
    </message>
    <message>
        <source>a number or a row of numbers</source>
        <extracomment>engine/document.py</extracomment>
        <translation>un número o una fila de números</translation>
    </message>
    <message>
        <source>expected text, found half of a surrogate pair in {found}</source>
        <extracomment>engine/document.py</extracomment>
        <translation>se esperaba texto, se encontró medio par suplente en {found}</translation>
    </message>
    <message>
        <source>expected a place from 0 to {last}, found {found}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>se esperaba una posición de 0 a {last}, se encontró {found}</translation>
    </message>
    <message>
        <source>other {name}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>cambio de {name}</translation>
    </message>
    <message>
        <source>change of {name} to {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>cambio de {name} a {value}</translation>
    </message>
    <message>
        <source>expected a hidden layer from 0 to {last}, found {found}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>se esperaba una capa oculta de 0 a {last}, se encontró {found}</translation>
    </message>
    <message>
        <source>a path such as training.optimizer.learning_rate</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>una ruta como training.optimizer.learning_rate</translation>
    </message>
    <message>
        <source>{name} in layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} en capa {layer}</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>cambio de {name}</translation>
    </message>
    <message>
        <source>{name} of hidden layer {layer} → {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name}, capa oculta {layer} → {value}</translation>
    </message>
    <message>
        <source>unit added to hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>unidad añadida a la capa oculta {layer}</translation>
    </message>
    <message>
        <source>unit {unit} of hidden layer {layer} removed</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>unidad {unit} de la capa oculta {layer} quitada</translation>
    </message>
    <message>
        <source>hidden layer {layer} added</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>capa oculta {layer} añadida</translation>
    </message>
    <message>
        <source>hidden layer {layer} removed</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>capa oculta {layer} quitada</translation>
    </message>
    <message>
        <source>bias of unit {unit}, layer {layer} → {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>sesgo de la unidad {unit}, capa {layer} → {value}</translation>
    </message>
    <message>
        <source>weights of layer {layer} set</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>pesos de la capa {layer} fijados</translation>
    </message>
    <message>
        <source>True</source>
        <comment>value</comment>
        <extracomment>engine/edits.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>False</source>
        <comment>value</comment>
        <extracomment>engine/edits.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>unit added to layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>una unidad más, capa {layer}</translation>
    </message>
    <message>
        <source>unit less in layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>una unidad menos, capa {layer}</translation>
    </message>
    <message>
        <source>layer {layer} added</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>capa {layer} añadida</translation>
    </message>
    <message>
        <source>layer {layer} removed</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>capa {layer} quitada</translation>
    </message>
    <message>
        <source>bias {value} in layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>sesgo {value} en capa {layer}</translation>
    </message>
    <message>
        <source>drawn points</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>puntos dibujados</translation>
    </message>
    <message>
        <source>no {name}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>sin {name}</translation>
    </message>
    <message>
        <source>change of {name} of hidden layer {layer} to {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>cambio de {name} a {value} en la capa oculta {layer}</translation>
    </message>
    <message>
        <source>addition of a unit to hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>adición de una unidad a la capa oculta {layer}</translation>
    </message>
    <message>
        <source>removal of a unit of hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>eliminación de una unidad de la capa oculta {layer}</translation>
    </message>
    <message>
        <source>addition of hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>adición de la capa oculta {layer}</translation>
    </message>
    <message>
        <source>removal of hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>eliminación de la capa oculta {layer}</translation>
    </message>
    <message>
        <source>change of bias of unit {unit}, layer {layer} to {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>cambio del sesgo de la unidad {unit}, capa {layer}, a {value}</translation>
    </message>
    <message>
        <source>change of weights of layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>cambio de los pesos de la capa {layer}</translation>
    </message>
    <message>
        <source>expected a unit from 0 to {last}, found {found}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>se esperaba una unidad de 0 a {last}, se encontró {found}</translation>
    </message>
    <message>
        <source>unknown key</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>{name} of hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name}, capa oculta {layer}</translation>
    </message>
    <message>
        <source>weight of unit {unit}, layer {layer} → {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>peso de la unidad {unit}, capa {layer} → {value}</translation>
    </message>
    <message>
        <source>weight {value} in layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>peso {value} en capa {layer}</translation>
    </message>
    <message>
        <source>change of {name} of hidden layer {layer}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>cambio de {name} en la capa oculta {layer}</translation>
    </message>
    <message>
        <source>change of weight of unit {unit}, layer {layer} to {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>cambio de un peso de la unidad {unit}, capa {layer}, a {value}</translation>
    </message>
    <message>
        <source>{name} → {value}</source>
        <extracomment>engine/edits.py</extracomment>
        <translation>{name} → {value}</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>permission denied</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>file exists</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>is a directory</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>not a directory</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>file name too long</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>input/output error</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>expected {expected}, found {found}</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>se esperaba {expected}, se encontró {found}</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a list of {length}</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>una lista de {length}</translation>
    </message>
    <message>
        <source>an enormous whole number</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>un número entero enorme</translation>
    </message>
    <message>
        <source>data</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>datos</translation>
    </message>
    <message>
        <source>network</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>red</translation>
    </message>
    <message>
        <source>training</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>seed</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>semilla</translation>
    </message>
    <message>
        <source>title</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>título</translation>
    </message>
    <message>
        <source>format</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>formato</translation>
    </message>
    <message>
        <source>train fraction</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>parte que entrena</translation>
    </message>
    <message>
        <source>samples</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>noise</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>ruido</translation>
    </message>
    <message>
        <source>features</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>atributos</translation>
    </message>
    <message>
        <source>inputs</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>entradas</translation>
    </message>
    <message>
        <source>targets</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>objetivos</translation>
    </message>
    <message>
        <source>task</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>tarea</translation>
    </message>
    <message>
        <source>path</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>target</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>standardize</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>estandarizar</translation>
    </message>
    <message>
        <source>content</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>tabla</translation>
    </message>
    <message>
        <source>layers</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>capas</translation>
    </message>
    <message>
        <source>initializer</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>inicializador</translation>
    </message>
    <message>
        <source>initializer scale</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>escala inicial</translation>
    </message>
    <message>
        <source>output activation</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>activación de salida</translation>
    </message>
    <message>
        <source>train biases</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>entrenar sesgos</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>pesos iniciales</translation>
    </message>
    <message>
        <source>units</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>unidades</translation>
    </message>
    <message>
        <source>activation</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>activación</translation>
    </message>
    <message>
        <source>batch norm</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>norm. por lotes</translation>
    </message>
    <message>
        <source>residual</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>residual</translation>
    </message>
    <message>
        <source>dropout</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>dropout</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>batch size</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>tamaño de lote</translation>
    </message>
    <message>
        <source>l1</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>l1</translation>
    </message>
    <message>
        <source>l2</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>l2</translation>
    </message>
    <message>
        <source>method</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>método</translation>
    </message>
    <message>
        <source>optimizer</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>plan de la tasa</translation>
    </message>
    <message>
        <source>clip</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>recorte</translation>
    </message>
    <message>
        <source>learning rate</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>momentum</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>momento</translation>
    </message>
    <message>
        <source>nesterov</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>nesterov</translation>
    </message>
    <message>
        <source>rho</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>rho</translation>
    </message>
    <message>
        <source>epsilon</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>épsilon</translation>
    </message>
    <message>
        <source>beta1</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>beta1</translation>
    </message>
    <message>
        <source>beta2</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>beta2</translation>
    </message>
    <message>
        <source>weight decay</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>decaim. de pesos</translation>
    </message>
    <message>
        <source>warmup</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>calentamiento</translation>
    </message>
    <message>
        <source>every</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>cada</translation>
    </message>
    <message>
        <source>factor</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>factor</translation>
    </message>
    <message>
        <source>decay</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>descenso</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>pasos</translation>
    </message>
    <message>
        <source>final</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>final</translation>
    </message>
    <message>
        <source>start</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>inicio</translation>
    </message>
    <message>
        <source>rise</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>subida</translation>
    </message>
    <message>
        <source>max norm</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>norma máxima</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>field</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>límite</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>automático</translation>
    </message>
    <message>
        <source>full</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>lineal</translation>
    </message>
    <message>
        <source>zeros</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>ceros</translation>
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
        <translation>uniforme</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>ortogonal</translation>
    </message>
    <message>
        <source>classification</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>regression</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>regresión</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>retropropagación</translation>
    </message>
    <message>
        <source>central differences</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>diferencias centrales</translation>
    </message>
    <message>
        <source>random perturbation</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>pasos al azar</translation>
    </message>
    <message>
        <source>half squared error</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>medio error cuadrático</translation>
    </message>
    <message>
        <source>binary cross entropy</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>entropía cruzada binaria</translation>
    </message>
    <message>
        <source>cross entropy</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>constante</translation>
    </message>
    <message>
        <source>step</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>por escalones</translation>
    </message>
    <message>
        <source>exponential</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>cosine</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>coseno</translation>
    </message>
    <message>
        <source>one cycle</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>de un ciclo</translation>
    </message>
    <message>
        <source>norm</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>norma</translation>
    </message>
    <message>
        <source>value</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>valor</translation>
    </message>
    <message>
        <source>circle</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>disco</translation>
    </message>
    <message>
        <source>gaussians</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>gaussianas</translation>
    </message>
    <message>
        <source>spiral</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>espiral</translation>
    </message>
    <message>
        <source>moons</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>lunas</translation>
    </message>
    <message>
        <source>plane</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>plano</translation>
    </message>
    <message>
        <source>bumps</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>colinas</translation>
    </message>
    <message>
        <source>sine</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>seno</translation>
    </message>
    <message>
        <source>digits</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>rows</source>
        <comment>value</comment>
        <extracomment>engine/field_names.py</extracomment>
        <translation>filas</translation>
    </message>
    <message>
        <source>arrays layers.N.weights and layers.N.biases of this network</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>los arrays layers.N.weights y layers.N.biases de esta red</translation>
    </message>
    <message>
        <source>expected finite real numbers, found {kind} with others</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>se esperaban números reales finitos, se encontró {kind} con otros</translation>
    </message>
    <message>
        <source>an .npz archive of plain arrays</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>un archivo .npz con arrays simples</translation>
    </message>
    <message>
        <source>expected an array &quot;{name}&quot;, found none</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>se esperaba un array &quot;{name}&quot;, no se encontró</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>forma {shape}</translation>
    </message>
    <message>
        <source>pickled objects</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>objetos serializados con pickle</translation>
    </message>
    <message>
        <source>a damaged file</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>un archivo dañado</translation>
    </message>
    <message>
        <source>cannot be written: {reason}</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>expected an .npz archive, found something else</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>se esperaba un archivo .npz, se encontró otra cosa</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>engine/initial.py</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>engine/joining.py</extracomment>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>expected a layer from 0 to {last}, found {found}</source>
        <extracomment>engine/learner.py</extracomment>
        <translation>se esperaba una capa de 0 a {last}, se encontró {found}</translation>
    </message>
    <message>
        <source>expected weights ({inputs}, {units}) and {units} biases, found {rows} rows and {biases} biases</source>
        <extracomment>engine/learner.py</extracomment>
        <translation>se esperaban pesos ({inputs}, {units}) y {units} sesgos, se encontraron {rows} filas y {biases} sesgos</translation>
    </message>
    <message>
        <source>expected a unit from 0 to {last_unit} and an input from 0 to {last_input}, found {unit} and {input}</source>
        <extracomment>engine/learner.py</extracomment>
        <translation>se esperaba una unidad de 0 a {last_unit} y una entrada de 0 a {last_input}, se encontraron {unit} y {input}</translation>
    </message>
    <message>
        <source>expected finite numbers, found others</source>
        <extracomment>engine/learner.py</extracomment>
        <translation>se esperaban números finitos, se encontraron otros</translation>
    </message>
    <message>
        <source>expected restart, edits, goto, compare, speed or play, found only a label</source>
        <extracomment>engine/lessons/buttons.py</extracomment>
        <translation>se esperaba restart, edits, goto, compare, speed o play, se encontró solo un rótulo</translation>
    </message>
    <message>
        <source>expected 2 to 4 runs, found 1</source>
        <extracomment>engine/lessons/buttons.py</extracomment>
        <translation>se esperaban de 2 a 4 ejecuciones, se encontró 1</translation>
    </message>
    <message>
        <source>expected a phase with it, found none</source>
        <extracomment>engine/lessons/buttons.py</extracomment>
        <translation>se esperaba además una fase, no se encontró ninguna</translation>
    </message>
    <message>
        <source>expected a step and an edit, as in {example}</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>se esperaba un paso y un cambio, como en {example}</translation>
    </message>
    <message>
        <source>expected one of {statements}, found {found}</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>se esperaba una de {statements}, se encontró {found}</translation>
    </message>
    <message>
        <source>runs: expected at least two runs to put in order</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>runs: se esperaban al menos dos ejecuciones que ordenar</translation>
    </message>
    <message>
        <source>runs: expected with ascending only; use run</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>runs: se espera solo junto con ascending; usa run</translation>
    </message>
    <message>
        <source>within: expected with equals only</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>within: se espera solo junto con equals</translation>
    </message>
    <message>
        <source>between: expected the smaller number first</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>between: se esperaba primero el número menor</translation>
    </message>
    <message>
        <source>expected minus or divided_by, found both</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>se esperaba minus o divided_by, se encontraron los dos</translation>
    </message>
    <message>
        <source>until: expected below or above</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>until: se esperaba below o above</translation>
    </message>
    <message>
        <source>expected until or taking, found both</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>se esperaba until o taking, se encontraron los dos</translation>
    </message>
    <message>
        <source>expected runs with equally many seeds</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>se esperaban ejecuciones con el mismo número de semillas</translation>
    </message>
    <message>
        <source>at: expected a step, { epochs = … } or { from = …, to = …, every = … }</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>at: se esperaba un paso, { epochs = … } o { from = …, to = …, every = … }</translation>
    </message>
    <message>
        <source>at: expected taking or until with several steps</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>at: se esperaba taking o until con varios pasos</translation>
    </message>
    <message>
        <source>taking: expected several steps, at = { from = …, to = … }</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>taking: se esperaban varios pasos, at = { from = …, to = … }</translation>
    </message>
    <message>
        <source>expected one that no other claim has, found &quot;{name}&quot; again</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>se esperaba uno que no tenga ninguna otra afirmación, se encontró otra vez &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>expected one of the runs {runs}, found &quot;{run}&quot;</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>se esperaba una de las ejecuciones {runs}, se encontró &quot;{run}&quot;</translation>
    </message>
    <message>
        <source>expected finite numbers</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>se esperaban números finitos</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>un hueco</translation>
    </message>
    <message>
        <source>steps in ascending order</source>
        <extracomment>engine/lessons/claims.py</extracomment>
        <translation>pasos en orden ascendente</translation>
    </message>
    <message>
        <source>edit at step {step}</source>
        <extracomment>engine/lessons/course.py</extracomment>
        <translation>cambio en el paso {step}</translation>
    </message>
    <message>
        <source>no lesson &quot;{name}&quot;: expected a number or one of {names}</source>
        <extracomment>engine/lessons/finding.py</extracomment>
        <translation>no hay ninguna lección «{name}»: se esperaba un número o uno de {names}</translation>
    </message>
    <message>
        <source>no lesson &quot;{name}&quot;: did you mean &quot;{near}&quot;?</source>
        <extracomment>engine/lessons/finding.py</extracomment>
        <translation>no hay ninguna lección «{name}»: ¿querías decir «{near}»?</translation>
    </message>
    <message>
        <source>expected a formula, found nothing</source>
        <extracomment>engine/lessons/formulas.py</extracomment>
        <translation>se esperaba una fórmula, no se encontró nada</translation>
    </message>
    <message>
        <source>expected an \end for each \begin of a formula</source>
        <extracomment>engine/lessons/formulas.py</extracomment>
        <translation>se esperaba un \end por cada \begin de una fórmula</translation>
    </message>
    <message>
        <source>expected a \right for each \left of a formula</source>
        <extracomment>engine/lessons/formulas.py</extracomment>
        <translation>se esperaba un \right por cada \left de una fórmula</translation>
    </message>
    <message>
        <source>expected as many { as } in a formula</source>
        <extracomment>engine/lessons/formulas.py</extracomment>
        <translation>se esperaban tantos { como } en una fórmula</translation>
    </message>
    <message>
        <source>unknown command {command} in a formula</source>
        <extracomment>engine/lessons/formulas.py</extracomment>
        <translation>comando desconocido {command} en una fórmula</translation>
    </message>
    <message>
        <source>unknown environment {name} in a formula; expected one of {names}</source>
        <extracomment>engine/lessons/formulas.py</extracomment>
        <translation>entorno desconocido {name} en una fórmula; se esperaba uno de {names}</translation>
    </message>
    <message>
        <source>expected plain sgd by backpropagation without clipping to update layer by layer</source>
        <extracomment>engine/lessons/in_place.py</extracomment>
        <translation>se esperaba sgd sin más, con retropropagación y sin recorte, para actualizar capa por capa</translation>
    </message>
    <message>
        <source>expected a folder name such as &quot;01-one-step&quot; or &quot;my-lesson&quot;</source>
        <extracomment>engine/lessons/lesson.py</extracomment>
        <translation>se esperaba un nombre de carpeta como &quot;01-one-step&quot; o &quot;my-lesson&quot;</translation>
    </message>
    <message>
        <source>expected a folder with {scenario}, {text} and {claims}, found none</source>
        <extracomment>engine/lessons/lesson.py</extracomment>
        <translation>se esperaba una carpeta con {scenario}, {text} y {claims}, no se encontró ninguna</translation>
    </message>
    <message>
        <source>expected data with a test set, found none</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>se esperaban datos con un conjunto de prueba, no hay ninguno</translation>
    </message>
    <message>
        <source>expected data with classes, found none</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>se esperaban datos con clases, no hay ninguna</translation>
    </message>
    <message>
        <source>expected data with classes and a test set, found none</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>se esperaban datos con clases y un conjunto de prueba, no los hay</translation>
    </message>
    <message>
        <source>no function &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>no hay ninguna función &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>no quantity &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>no hay ninguna magnitud &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>no quantity of a layer &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>no hay ninguna magnitud de capa &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>an entry from {ranges}</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>un elemento de {ranges}</translation>
    </message>
    <message>
        <source>expected an entry such as [0][1], or a function such as {function}</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>se esperaba un elemento como [0][1], o una función como {function}</translation>
    </message>
    <message>
        <source>expected a step from 1 on without an edit at it: there is no mini-batch to measure</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>se esperaba un paso a partir del 1 sin ningún cambio en él: no hay minilote que medir</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>expected a layer with batch_norm, found one without</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>se esperaba una capa con batch_norm, se encontró una sin ella</translation>
    </message>
    <message>
        <source>an activation with a slope for each unit</source>
        <extracomment>engine/lessons/measures.py</extracomment>
        <translation>una activación con una pendiente para cada unidad</translation>
    </message>
    <message>
        <source>{claims}, in run {run}</source>
        <extracomment>engine/lessons/measuring.py</extracomment>
        <translation>{claims}, en la ejecución {run}</translation>
    </message>
    <message>
        <source>not TOML: {reason}</source>
        <extracomment>engine/lessons/mistakes.py</extracomment>
        <translation>no es TOML: {reason}</translation>
    </message>
    <message>
        <source>no control &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/places.py</extracomment>
        <translation>no hay ningún control &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>no button &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/places.py</extracomment>
        <translation>no hay ningún botón &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>no part of the window &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/places.py</extracomment>
        <translation>no hay ninguna parte de la ventana &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>expected units of layer {layer} from 0 to {last}, found {found}</source>
        <extracomment>engine/lessons/places.py</extracomment>
        <translation>se esperaban unidades de la capa {layer} de 0 a {last}, se encontró {found}</translation>
    </message>
    <message>
        <source>expected inputs of layer {layer} from 0 to {last}, found {found}</source>
        <extracomment>engine/lessons/places.py</extracomment>
        <translation>se esperaban entradas de la capa {layer} de 0 a {last}, se encontró {found}</translation>
    </message>
    <message>
        <source>expected an input from 0 to {last}, found {found}</source>
        <extracomment>engine/lessons/places.py</extracomment>
        <translation>se esperaba una entrada de 0 a {last}, se encontró {found}</translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>no existe ninguna</translation>
    </message>
    <message>
        <source>&quot;{sign}&quot; is not closed or not known; write {escaped} for the sign itself</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>&quot;{sign}&quot; no está cerrado o no se conoce; escribe {escaped} para el signo mismo</translation>
    </message>
    <message>
        <source>expected look:PLACE or https://… after [{words}], found &quot;{found}&quot;</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>se esperaba look:PLACE o https://… después de [{words}], se encontró &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>no claim &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>no hay ninguna afirmación &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>no run &quot;{name}&quot;: {suggestion}</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>no hay ninguna ejecución &quot;{name}&quot;: {suggestion}</translation>
    </message>
    <message>
        <source>expected the path of a field, as in training.l2</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>se esperaba la ruta de un campo, como en training.l2</translation>
    </message>
    <message>
        <source>expected words between [ and ], found none</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>se esperaban palabras entre [ y ], no se encontró ninguna</translation>
    </message>
    <message>
        <source>claim &quot;{name}&quot; states no number to show</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation>la afirmación &quot;{name}&quot; no da ningún número que mostrar</translation>
    </message>
    <message>
        <source>expected a paragraph below the title that says what the lesson is about</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>se esperaba bajo el título un párrafo que diga de qué trata la lección</translation>
    </message>
    <message>
        <source>expected a paragraph, a list, a formula, a button or a question, found &quot;{found}&quot;</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>se esperaba un párrafo, una lista, una fórmula, un botón o una pregunta, se encontró &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>expected {expected}, found &quot;{found}&quot;</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>se esperaba {expected}, se encontró &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>expected {fence} at the end of the button</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>se esperaba {fence} al final del botón</translation>
    </message>
    <message>
        <source>expected the title, &quot;# …&quot;, in the first line</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>se esperaba el título, &quot;# …&quot;, en la primera línea</translation>
    </message>
    <message>
        <source>expected a section, &quot;## …&quot;, found &quot;{found}&quot;</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>se esperaba una sección, &quot;## …&quot;, se encontró &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>expected at least one section, &quot;## …&quot;, found none</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>se esperaba al menos una sección, &quot;## …&quot;, no se encontró ninguna</translation>
    </message>
    <message>
        <source>expected plain words as a heading</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>se esperaban palabras sin formato como encabezado</translation>
    </message>
    <message>
        <source>expected no other question inside a question</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>no se esperaba otra pregunta dentro de una pregunta</translation>
    </message>
    <message>
        <source>expected no heading inside a question</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>no se esperaba un encabezado dentro de una pregunta</translation>
    </message>
    <message>
        <source>expected a question, a line with &gt; alone, and its answer</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>se esperaba una pregunta, una línea con solo &gt; y su respuesta</translation>
    </message>
    <message>
        <source>expected something below the heading, found nothing</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>se esperaba algo bajo el encabezado, no se encontró nada</translation>
    </message>
    <message>
        <source>expected the next item, or two spaces first, found &quot;{found}&quot;</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>se esperaba el elemento siguiente, o antes dos espacios, se encontró &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>expected $$ at the end of the formula</source>
        <extracomment>engine/lessons/text.py</extracomment>
        <translation>se esperaba $$ al final de la fórmula</translation>
    </message>
    <message>
        <source>expected UTF-8 text, found byte {byte} at {place}</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>se esperaba texto UTF-8, se encontró el byte {byte} en {place}</translation>
    </message>
    <message>
        <source>no scenario &quot;{name}&quot;: expected a file or one of {names}</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>no hay ningún escenario «{name}»: se esperaba un archivo o uno de {names}</translation>
    </message>
    <message>
        <source>no scenario &quot;{name}&quot;: did you mean &quot;{near}&quot;? expected a file or one of {names}</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>no hay ningún escenario «{name}»: ¿querías decir «{near}»? Se esperaba un archivo o uno de {names}</translation>
    </message>
    <message>
        <source>expected a file, found a folder</source>
        <extracomment>engine/loading.py</extracomment>
        <translation>se esperaba un archivo, se encontró una carpeta</translation>
    </message>
    <message>
        <source>weights: expected two different ones from 0 to {last}, found {first} and {second}</source>
        <extracomment>engine/loss_surface/planes.py</extracomment>
        <translation>pesos: se esperaban dos distintos de 0 a {last}, se encontraron {first} y {second}</translation>
    </message>
    <message>
        <source>random directions: expected at least two weights in units that are not all 0, found {found}</source>
        <extracomment>engine/loss_surface/planes.py</extracomment>
        <translation>direcciones al azar: se esperaban al menos dos pesos en unidades que no sean todos 0, se encontró {found}</translation>
    </message>
    <message>
        <source>principal directions: expected at least {fewest} different states of the run, found {found}; train some steps first</source>
        <extracomment>engine/loss_surface/planes.py</extracomment>
        <translation>direcciones principales: se esperaban al menos {fewest} estados distintos de la ejecución, se encontró {found}; entrena antes unos pasos</translation>
    </message>
    <message>
        <source>principal directions: expected states beside one line, found all of them on it</source>
        <extracomment>engine/loss_surface/planes.py</extracomment>
        <translation>direcciones principales: se esperaban estados fuera de una recta, todos están en ella</translation>
    </message>
    <message>
        <source>loss surface: expected finite weights in its middle, found others</source>
        <extracomment>engine/loss_surface/survey.py</extracomment>
        <translation>superficie de pérdida: se esperaban pesos finitos en su centro, se encontraron otros</translation>
    </message>
    <message>
        <source>weights: expected a network with at least 2, found {found}</source>
        <extracomment>engine/loss_surface/survey.py</extracomment>
        <translation>pesos: se esperaba una red con al menos 2, se encontró {found}</translation>
    </message>
    <message>
        <source>the table contains unknown field `{name}`</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>la tabla contiene un campo desconocido `{name}`</translation>
    </message>
    <message>
        <source>the table missing required field `{name}`</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>a la tabla le falta el campo obligatorio `{name}`</translation>
    </message>
    <message>
        <source>expected {expected} of length {length}, got {got}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>se esperaba {expected} de longitud {length}, llegó {got}, se encontró {found}</translation>
    </message>
    <message>
        <source>expected {expected} of length {length}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>se esperaba {expected} de longitud {length}, se encontró {found}</translation>
    </message>
    <message>
        <source>expected {expected} matching regex {pattern}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>se esperaba {expected} que cumpla la expresión regular {pattern}, se encontró {found}</translation>
    </message>
    <message>
        <source>expected {expected}, got {got}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>se esperaba {expected}, llegó {got}, se encontró {found}</translation>
    </message>
    <message>
        <source>invalid enum value {value}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>valor de enumeración no válido {value}, se encontró {found}</translation>
    </message>
    <message>
        <source>invalid value {value}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>valor no válido {value}, se encontró {found}</translation>
    </message>
    <message>
        <source>{said}, found {found}</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>{said}, se encontró {found}</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>engine/parser_words.py</extracomment>
        <translation>una lista</translation>
    </message>
    <message>
        <source>expected at most {most} values, found more</source>
        <extracomment>engine/recording/bounds.py</extracomment>
        <translation>se esperaban como máximo {most} valores, se encontraron más</translation>
    </message>
    <message>
        <source>expected at most {most} numbers of a hundred digits or with exponents of 20 or more, found more</source>
        <extracomment>engine/recording/bounds.py</extracomment>
        <translation>se esperaban como máximo {most} números de cien cifras o con exponentes de 20 o más, se encontraron más</translation>
    </message>
    <message>
        <source>expected text, found half of a surrogate pair, {found}</source>
        <extracomment>engine/recording/bounds.py</extracomment>
        <translation>se esperaba texto, se encontró medio par suplente, {found}</translation>
    </message>
    <message>
        <source>a step from {least} to {most}</source>
        <extracomment>engine/recording/document.py</extracomment>
        <translation>un paso de {least} a {most}</translation>
    </message>
    <message>
        <source>a branch from 0 to {last}</source>
        <extracomment>engine/recording/document.py</extracomment>
        <translation>una rama de 0 a {last}</translation>
    </message>
    <message>
        <source>a list of 1 to {branches} branches</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>una lista de 1 a {branches} ramas</translation>
    </message>
    <message>
        <source>text of 1 to 80 characters</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>un texto de 1 a 80 caracteres</translation>
    </message>
    <message>
        <source>a whole number from 0 to 999</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>un número entero de 0 a 999</translation>
    </message>
    <message>
        <source>a whole number from 0 to {steps}</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>un número entero de 0 a {steps}</translation>
    </message>
    <message>
        <source>a list of edits</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>una lista de cambios</translation>
    </message>
    <message>
        <source>a list of checkpoints</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>una lista de puntos de control</translation>
    </message>
    <message>
        <source>a number or null</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>un número o null</translation>
    </message>
    <message>
        <source>16 hexadecimal digits</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>16 cifras hexadecimales</translation>
    </message>
    <message>
        <source>a table with branch and step</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>una tabla con branch y step</translation>
    </message>
    <message>
        <source>a whole number of at least 0</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>un número entero mayor o igual que 0</translation>
    </message>
    <message>
        <source>one of {phases} or null</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>uno de {phases} o null</translation>
    </message>
    <message>
        <source>one of {kinds}</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>uno de {kinds}</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>&quot;weights&quot; or &quot;biases&quot;</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>&quot;weights&quot; o &quot;biases&quot;</translation>
    </message>
    <message>
        <source>a list of rows of numbers</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>una lista de filas de números</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>una lista de números</translation>
    </message>
    <message>
        <source>any value</source>
        <extracomment>engine/recording/expected.py</extracomment>
        <translation>cualquier valor</translation>
    </message>
    <message>
        <source>expected {expected}, found nothing: not a recording, a scenario perhaps</source>
        <extracomment>engine/recording/migrations.py</extracomment>
        <translation>se esperaba {expected}, no se encontró nada: no es una grabación, quizá un escenario</translation>
    </message>
    <message>
        <source>expected {expected}, found nothing: not a recording</source>
        <extracomment>engine/recording/migrations.py</extracomment>
        <translation>se esperaba {expected}, no se encontró nada: no es una grabación</translation>
    </message>
    <message>
        <source>first run</source>
        <extracomment>engine/recording/migrations.py</extracomment>
        <translation>primera ejecución</translation>
    </message>
    <message>
        <source>expected one of {names}</source>
        <extracomment>engine/recording/migrations.py</extracomment>
        <translation>se esperaba uno de {names}</translation>
    </message>
    <message>
        <source>trained again, the recording comes out differently at step {step} or shortly before: loss {found}, recorded {recorded}; so far by up to {share} of the loss</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>al volver a entrenarla, la grabación da otro resultado en el paso {step} o poco antes: pérdida {found}, grabada {recorded}; hasta ahora, una diferencia de hasta {share} veces la pérdida</translation>
    </message>
    <message>
        <source>trained again, the recording comes out differently at step {step} or shortly before: loss {found}, recorded {recorded}; so far in the last bits only</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>al volver a entrenarla, la grabación da otro resultado en el paso {step} o poco antes: pérdida {found}, grabada {recorded}; hasta ahora, solo en los últimos bits</translation>
    </message>
    <message>
        <source>branch: expected one of this recording, found number {number}</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>rama: se esperaba una de esta grabación, se encontró el número {number}</translation>
    </message>
    <message>
        <source>branch: expected one of {names}, found &quot;{name}&quot;</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>rama: se esperaba una de {names}, se encontró «{name}»</translation>
    </message>
    <message>
        <source>branches: expected at most {most}, found one more; delete some first</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>ramas: se esperaban como máximo {most}, se encontró una más; elimina antes algunas</translation>
    </message>
    <message>
        <source>name of a branch: expected some text, found nothing</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>nombre de una rama: se esperaba algún texto, no se encontró nada</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;: expected another branch to stay, found none</source>
        <extracomment>engine/recording/recording.py</extracomment>
        <translation>«{name}»: se esperaba que quede otra rama, no se encontró ninguna</translation>
    </message>
    <message>
        <source>&quot;{branch}&quot;, edit at step {step} ({edit})</source>
        <extracomment>engine/recording/run.py</extracomment>
        <translation>«{branch}», cambio en el paso {step} ({edit})</translation>
    </message>
    <message>
        <source>a table of texts</source>
        <extracomment>engine/recording/tables.py</extracomment>
        <translation>una tabla de textos</translation>
    </message>
    <message>
        <source>a reference to it, {reference}</source>
        <extracomment>engine/recording/tables.py</extracomment>
        <translation>una referencia a ella, {reference}</translation>
    </message>
    <message>
        <source>a list of lines</source>
        <extracomment>engine/recording/tables.py</extracomment>
        <translation>una lista de líneas</translation>
    </message>
    <message>
        <source>the name of one of the tables</source>
        <extracomment>engine/recording/tables.py</extracomment>
        <translation>el nombre de una de las tablas</translation>
    </message>
    <message>
        <source>a line of text</source>
        <extracomment>engine/recording/tables.py</extracomment>
        <translation>una línea de texto</translation>
    </message>
    <message>
        <source>expected at most {most} lists and tables inside one another, found more</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>se esperaban como máximo {most} listas y tablas una dentro de otra, se encontraron más</translation>
    </message>
    <message>
        <source>{mistake} in line {line}</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>{mistake} en la línea {line}</translation>
    </message>
    <message>
        <source>not a recording: expected JSON that begins with {beginning}, found {found}</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>no es una grabación: se esperaba JSON que empiece por {beginning}, se encontró {found}</translation>
    </message>
    <message>
        <source>expected numbers up to 1.8e308, found a larger one</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>se esperaban números de hasta 1.8e308, se encontró uno mayor</translation>
    </message>
    <message>
        <source>a value cannot be written: {reason}</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>no se puede escribir un valor: {reason}</translation>
    </message>
    <message>
        <source>names of at most {most} characters</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>nombres de {most} caracteres como máximo</translation>
    </message>
    <message>
        <source>expected once in a table, found twice</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>se esperaba una sola vez en una tabla, se encontró dos veces</translation>
    </message>
    <message>
        <source>half of a surrogate pair in {text}</source>
        <extracomment>engine/recording/text.py</extracomment>
        <translation>medio par suplente en {text}</translation>
    </message>
    <message>
        <source>α in Δw = −α·∂L/∂w: how far each step goes.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>α en Δw = −α·∂L/∂w: hasta dónde llega cada paso.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Share of the last step that carries on.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Parte del último paso que se mantiene.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Look ahead along the momentum before stepping.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Mirar adelante a lo largo del momento antes de dar el paso.</translation>
    </message>
    <message>
        <source>ρ</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>ρ</translation>
    </message>
    <message>
        <source>Decay of the running mean of squared gradients.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Decaimiento de la media móvil de los gradientes al cuadrado.</translation>
    </message>
    <message>
        <source>ε</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>ε</translation>
    </message>
    <message>
        <source>Keeps the division finite.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Mantiene finita la división.</translation>
    </message>
    <message>
        <source>β₁</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>β₁</translation>
    </message>
    <message>
        <source>Decay of the running mean of gradients.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Decaimiento de la media móvil de los gradientes.</translation>
    </message>
    <message>
        <source>β₂</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>β₂</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Decaim. de pesos</translation>
    </message>
    <message>
        <source>Each step shrinks the weights by this times α.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>En cada paso los pesos se reducen en este valor multiplicado por α.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Updates over which the rate rises evenly from zero.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Actualizaciones en las que la tasa sube uniformemente desde cero.</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Updates between two drops.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Actualizaciones entre dos caídas.</translation>
    </message>
    <message>
        <source>Factor</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Factor</translation>
    </message>
    <message>
        <source>What each drop leaves of the rate.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Lo que cada caída deja de la tasa.</translation>
    </message>
    <message>
        <source>Decay</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Descenso</translation>
    </message>
    <message>
        <source>Factor on the rate per update.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Factor de la tasa por actualización.</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Updates until the end of the fall.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Actualizaciones hasta el final del descenso.</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Final</translation>
    </message>
    <message>
        <source>Share of the rate that is left at the end.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Parte de la tasa que queda al final.</translation>
    </message>
    <message>
        <source>Updates in the cycle.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Actualizaciones del ciclo.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Share of the rate at the beginning.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Parte de la tasa al comienzo.</translation>
    </message>
    <message>
        <source>Rise</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Share of the steps in which it rises.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Parte de los pasos en la que sube.</translation>
    </message>
    <message>
        <source>Share of the rate at the end.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Parte de la tasa al final.</translation>
    </message>
    <message>
        <source>Largest norm</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Norma máxima</translation>
    </message>
    <message>
        <source>Length above which it is cut.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Longitud a partir de la cual se recorta.</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Largest size of a component.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Mayor tamaño de una componente.</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>app/film/handout.py</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Lo que el entrenamiento reduce.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Examples per update; full: the whole training set at once.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Ejemplos por actualización; todos: el conjunto de entrenamiento entero a la vez.</translation>
    </message>
    <message>
        <source>L1</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>L1</translation>
    </message>
    <message>
        <source>Adds l1·Σ|w| to the loss; weights only.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Suma l1·Σ|w| a la pérdida; solo los pesos.</translation>
    </message>
    <message>
        <source>L2</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>L2</translation>
    </message>
    <message>
        <source>Adds l2/2·Σw² to the loss; weights only.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Suma l2/2·Σw² a la pérdida; solo los pesos.</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Where each step comes from: backpropagation, or what it replaces.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>De dónde viene cada paso: de la retropropagación o de lo que la sustituye.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>How a gradient becomes a step.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Cómo se convierte un gradiente en un paso.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Plan de la tasa</translation>
    </message>
    <message>
        <source>How the learning rate changes with time.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Cómo cambia la tasa de aprendizaje con el tiempo.</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Recorte de gradientes</translation>
    </message>
    <message>
        <source>Whether long gradients are shortened.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Si los gradientes largos se acortan.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Version of the document.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Versión del documento.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>app/views/export.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>What the window shows as its name.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Lo que la ventana muestra como su nombre.</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Determines data, split, first weights, order and dropout.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Determina los datos, su reparto, los pesos iniciales, el orden y el dropout.</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>What the network learns.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Lo que la red aprende.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/views/controls.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>What learns.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Lo que aprende.</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>app/state/scene/captions.py</extracomment>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>CSV file …</source>
        <extracomment>app/views/data_panel.py</extracomment>
        <translation>Archivo CSV …</translation>
    </message>
    <message>
        <source>How it learns.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation>Cómo aprende.</translation>
    </message>
    <message>
        <source>a number of at least {low}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número mayor o igual que {low}</translation>
    </message>
    <message>
        <source>a number above {low}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número mayor que {low}</translation>
    </message>
    <message>
        <source>a number of at most {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número menor o igual que {high}</translation>
    </message>
    <message>
        <source>a number below {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número menor que {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <source>a number above {low} and of at most {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número mayor que {low} y menor o igual que {high}</translation>
    </message>
    <message>
        <source>a number of at least {low} and below {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número mayor o igual que {low} y menor que {high}</translation>
    </message>
    <message>
        <source>a number above {low} and below {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número mayor que {low} y menor que {high}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number of at least {low}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número entero mayor o igual que {low}</translation>
    </message>
    <message>
        <source>a whole number above {low}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número entero mayor que {low}</translation>
    </message>
    <message>
        <source>a whole number of at most {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número entero menor o igual que {high}</translation>
    </message>
    <message>
        <source>a whole number below {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número entero menor que {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number above {low} and of at most {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número entero mayor que {low} y menor o igual que {high}</translation>
    </message>
    <message>
        <source>a whole number of at least {low} and below {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número entero mayor o igual que {low} y menor que {high}</translation>
    </message>
    <message>
        <source>a whole number above {low} and below {high}</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un número entero mayor que {low} y menor que {high}</translation>
    </message>
    <message>
        <source>text of {low} to {high} characters</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>un texto de {low} a {high} caracteres</translation>
    </message>
    <message numerus="yes">
        <source>text of at least {n} characters</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>
            <numerusform>un texto de al menos {n} carácter</numerusform>
            <numerusform>un texto de al menos {n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>text of at most {n} characters</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>
            <numerusform>un texto de {n} carácter como máximo</numerusform>
            <numerusform>un texto de {n} caracteres como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of {low} to {high} items</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>una lista de {low} a {high} elementos</translation>
    </message>
    <message numerus="yes">
        <source>a list of at least {n} items</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>
            <numerusform>una lista de al menos {n} elemento</numerusform>
            <numerusform>una lista de al menos {n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most {n} items</source>
        <extracomment>engine/schema.py</extracomment>
        <translation>
            <numerusform>una lista de {n} elemento como máximo</numerusform>
            <numerusform>una lista de {n} elementos como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>expected one or two dimensions, found shape {shape}</source>
        <extracomment>engine/self_contained.py</extracomment>
        <translation>se esperaban una o dos dimensiones, se encontró la forma {shape}</translation>
    </message>
    <message>
        <source>did you mean &quot;{name}&quot;?</source>
        <extracomment>engine/suggestion.py</extracomment>
        <translation>¿querías decir «{name}»?</translation>
    </message>
    <message>
        <source>Disc in a ring</source>
        <extracomment>resources/scenarios/circle.toml</extracomment>
        <translation>Disco en un anillo</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <extracomment>resources/scenarios/digits.toml</extracomment>
        <translation>Dígitos manuscritos</translation>
    </message>
    <message>
        <source>One step by hand (Mazur)</source>
        <extracomment>resources/scenarios/mazur.toml</extracomment>
        <translation>Un paso a mano (Mazur)</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <extracomment>resources/scenarios/spiral.toml</extracomment>
        <translation>Dos espirales</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <extracomment>resources/scenarios/xor.toml</extracomment>
        <translation>O exclusivo</translation>
    </message>
</context>
</TS>
