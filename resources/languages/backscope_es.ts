<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Backscope</name>
    <message>
        <source>a whole number from 1 to 1,000</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most 5 phases</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most 100 edits</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of at most 4,096 characters</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 to 240</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0 to 1,000,000</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;loss&quot; or &quot;accuracy&quot;</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most 4 runs</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most 200 parts</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most 500 texts</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above 0</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width and height in pixels</source>
        <extracomment>app/state/film.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>engine/lessons/spans.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training share</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the examples that train; the rest is the test set.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples are drawn.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the examples scatter, from 0 to 1.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network is given of each point (x1, x2).</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row of numbers per example.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the targets are classes or quantities.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the examples that train; 1 means: no test set.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the table is, relative to the scenario; with content: only what it is called.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns that the network is given; none named: all but the target.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the target is: classes, quantities, or decided from its column.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardise</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and scale each input to mean 0 and deviation 1 over the training set.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table itself, in place of the file.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many units the layer has.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function f in a = f(z).</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise each pre-activation over the mini-batch, then scale and shift it.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the layer&apos;s input to its output; needs as many units as inputs.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the units that are switched off at random in each step.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input side first.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialiser</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first weights are drawn.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial scale</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the first weights.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of the output layer; auto follows data and loss.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train biases</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: biases stay as they are.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An .npz file with the first weights and biases, or a table of these arrays by their names.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α in Δw = −α·∂L/∂w: how far each step goes.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last step that carries on.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look ahead along the momentum before stepping.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ρ</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of the running mean of squared gradients.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ε</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the division finite.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β₁</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of the running mean of gradients.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β₂</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step shrinks the weights by this times α.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates over which the rate rises evenly from zero.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates between two drops.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each drop leaves of the rate.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on the rate per update.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates until the end of the fall.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the rate that is left at the end.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates in the cycle.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the rate at the beginning.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the steps in which it rises.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the rate at the end.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest norm</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length above which it is cut.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest size of a component.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples per update; full: the whole training set at once.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds l1·Σ|w| to the loss; weights only.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds l2/2·Σw² to the loss; weights only.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each step comes from: backpropagation, or what it replaces.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a gradient becomes a step.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate changes with time.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether long gradients are shortened.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the document.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window shows as its name.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determines data, split, first weights, order and dropout.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network learns.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learns.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learns.</source>
        <extracomment>engine/scenario.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc in a ring</source>
        <extracomment>resources/scenarios/circle.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <extracomment>resources/scenarios/digits.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step by hand (Mazur)</source>
        <extracomment>resources/scenarios/mazur.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spirals</source>
        <extracomment>resources/scenarios/spiral.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <extracomment>resources/scenarios/xor.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
