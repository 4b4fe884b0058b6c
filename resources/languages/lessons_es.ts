<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Backscope</name>
    <message>
        <source>One example goes forward through four units, its error comes back, and eight weights change. Every number of this step can be worked out on paper, and every one of them is on the screen.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs at the left, two [hidden units](look:layer/0), two [outputs](look:layer/1). Each line between them is a **weight**: a number that says how much of one unit reaches the next. The whole point of training is to find good weights.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a single example. Its inputs are {setting:data.inputs[0][0]} and {setting:data.inputs[0][1]}; the outputs should be {setting:data.targets[0][0]} and {setting:data.targets[0][1]}. The weights begin at values that somebody wrote down (the example is [Matt Mazur&apos;s](https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/)), so everybody gets the same numbers.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start of the forward pass</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in front of you</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the [first hidden unit](look:node/0/0). It adds up its inputs, each times its weight, and its bias:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it squeezes the sum into the range from 0 to 1 with the sigmoid:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other units do the same with their own weights. The second hidden unit comes to {claim:a_h2}, the outputs to {claim:o1} and {claim:o2}.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both outputs are near three quarters. Which of them has to go up, and which down?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first should be {setting:data.targets[0][0]}, so it has to fall a long way. The second should be {setting:data.targets[0][1]}, so it has to rise. One step will not get them there; it will only move them in the right direction.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: from the inputs to the outputs</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The [loss](look:loss) is one number for &quot;how wrong&quot;: half the squared error of each output, added up.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wrong is it?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the other way round. We ask of each weight: if it were a tiny bit larger, how much would the loss change? That is the **gradient**, and the chain rule finds it from right to left.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start of the backward pass</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the [first output](look:node/1/0) the error and the slope of the sigmoid multiply:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The [weight from the first hidden unit](look:link/1/0/0) gets its share, the size of what came through it:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden unit has sent its activation to both outputs, so it collects from both, through the weights:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That times its first input is the gradient of the [first weight](look:link/0/0/0): {claim:slope_w1}. It is tiny, because the input is small and two slopes of a sigmoid stand in between.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward: who is to blame?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight goes a little against its gradient. How far is up to the [learning rate](look:controls.learning_rate), here {setting:training.optimizer.learning_rate}:</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first weight moves from {claim:w1} to {claim:w1_after}. The biases stay as they are in this example.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one whole step</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is now **{claim:loss_after}**. After one more step it is {claim:loss_after_two}; after ten thousand, below {claim:loss_after_many}.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on, fast</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update: a step downhill</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article prints another loss after this step: {claim:loss_published}. The two agree in the first six digits. Who is right?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of a hidden weight contains an output weight. Suppose that weight has already been changed. Which value belongs into the formula?</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one. All derivatives of a step are taken at the same point, before anything moves.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever changes the output weights first, and then uses the new ones for the hidden layer, follows a gradient that belongs to no single place. That gives {claim:loss_published}. It is an easy mistake to make in a program, and a hard one to see: the loss falls all the same.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a test that would have found it. Move one weight a little up and a little down and see how the loss changes: that is its gradient without any chain rule. Done for every weight of the right step, the two differ by less than {claim:gradient_check} of their size. With the mistake they differ by more than {claim:mistake_found}.</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A famous mistake</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step by hand</source>
        <extracomment>01-one-step-by-hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a network gets from its inputs to its answer: every unit multiplies, adds and bends, and hands one number on. Here all the numbers are whole, so you can do it in your head.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two [inputs](look:input/0) at the left, two [hidden units](look:layer/0), one [output](look:layer/1). Each line is a **weight**: a number that says how much of one unit reaches the next. Blue is positive, orange negative, and a thicker line is a larger number.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained. Somebody wrote these weights down so that the network does one thing, after [an example](https://www.deeplearningbook.org/contents/mlp.html) by Goodfellow, Bengio and Courville: answer 1 when exactly one of the two inputs is 1, and 0 otherwise. That is called **exclusive or**.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first example is $x_1 = 1$, $x_2 = 1$. Look at the [first hidden unit](look:node/0/0). It multiplies each input by its weight, adds them up, and adds a number of its own, the **bias** $b$:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it bends the sum: what is negative becomes 0, the rest stays. That is the **activation function** called ReLU, and the result is the unit&apos;s **activation**:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The [second hidden unit](look:node/0/1) has the same weights, but its bias is ${claim:b_h2}$. It arrives at {claim:a_h2}.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit: multiply, add, bend</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The [output](look:node/1/0) takes the two activations as its inputs. Its weights are ${claim:v1}$ and ${claim:v2}$, and it does not bend:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for two ones is {claim:y_11}, as it should be. All of this for a whole layer at once is written $z = W \cdot a + b$; it means nothing more than what you have just done.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the output</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next example is $x_1 = 1$, $x_2 = 0$. Work it out before you look: what do the two hidden units say, and what is the answer?</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first unit: $1 + 0 + 0 = 1$. The second: $1 + 0 - 1 = {claim:z_h2_10}$, so it is silent. The output: {claim:y_10}.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the full stop on the keyboard, which shows the next example, and compare. The [prediction](look:prediction) has all four at once: a blue ridge through the two corners where the answer is {claim:y_01}, and {claim:y_00} in the other two.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next layer does the same</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, the hidden units would only add. Sums of sums are sums again: two layers could do no more than one.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bend away and keep the weights. What does the network now answer for $x_1 = 0$, $x_2 = 0$?</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second unit now lets its $-1$ through, and the output makes $-2 \cdot (-1)$ of it: {claim:flat_00}. The answer should be 0.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bend away</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could other weights save it? Training looks for them. Let it, and watch the **loss** in the [curves](look:curves), which says how wrong the answers are on average; 0 is perfect. From here it stops at {claim:flat_stuck_here}, and from each of five random beginnings at {claim:flat_stuck} too. There it answers one half to everything, which is the best that a sum can do with exclusive or.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it train without the bend</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bend is for</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forward pass only computes. It changes no weight, and the same inputs give the same answer every time. If you change a weight, the answers change with it. Here the second weight of the output goes from ${claim:v2}$ to $-1$:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one weight</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For two ones the answer is now {claim:y_11_other}, which is wrong. The [loss](look:loss) went from {claim:loss_right} to {claim:loss_other}. Finding weights that make it small is what training does:</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let training repair it</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {claim:repaired.at} steps it is below {claim:repaired} again.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one number, get another answer</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit adds up its inputs, each times its weight, and a bias; then it bends the sum.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer works on what the layer before it has made.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forward pass gives an answer and changes nothing.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real networks do the same, only with more units. What is not typical here is how tidy the weights are. People wrote them down; training often does not find any that do. From more than half of twenty random beginnings the loss stays above {claim:not_found}, since with only two units nothing may go wrong with either. From some of them it does fall below {claim:sometimes_found}.</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to remember</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass</source>
        <extracomment>02-forward-pass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a weight at the far left can know what it did to the loss at the far right. The answer is a product along each path, a sum over the paths, and a test that finds out whether you got it right.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One [input](look:input/0) with the value 1. One [unit](look:node/0/0), whose activation goes to [two units](look:layer/1), and both of these to the [output](look:node/2/0). So the [first weight](look:link/0/0/0), called $w$ here, has two ways to reach the loss.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The **loss** $L$ is one number for how wrong the output is, here half the squared error. It stands at {claim:loss}. The question of this lesson: if $w$ goes up a little, does $L$ rise or fall, and how fast? That number is the **derivative** $\frac{\partial L}{\partial w}$.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is easier: change $w$ a little and look. It is {claim:w} now. Try a little more, then a little less, and read the [loss](look:loss):</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w a little larger</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w a little smaller</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(The stage rounds to three digits; here are six.) With {claim:apart} more the loss is {claim:loss_up}, with as much less it is {claim:loss_down}. The difference of the two, divided by how far apart the two weights are:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the loss falls when $w$ rises. Keep that number; it will be needed. This way of asking is called **central differences**. It costs two forward passes for each weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask by trying</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now without trying. A small push on $w$ travels to the right, and every station makes it larger or smaller by a factor:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link multiplies the push by its weight.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit multiplies it by the **slope** of its activation function, written $f&apos;(z)$: how much $a$ moves when $z$ does.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the far right the loss changes with the output at the rate $\hat{y} - y = {claim:error}$. From there go back along the upper link to the [upper unit](look:node/1/0): times the weight of the link, times the slope of the unit.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the **chain rule**: along a path, multiply. The product is written $\delta$, and it says how fast the loss changes with this unit&apos;s $z$. The [lower unit](look:node/1/1) has its own:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes along one path</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both paths come together at the [first unit](look:node/0/0). Each brings its $\delta$ times the weight of its link; they are added, and the slope of the unit multiplies the sum:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two disagree, as their signs show: by the upper path a larger $w$ lowers the loss, by the lower path it raises it. The upper one wins. One factor is left, the input that comes in through $w$:</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back at what trying gave. It is the same number.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the input and the loss of a real network there are millions of paths. Does anybody follow each one?</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. A unit&apos;s $\delta$ already holds everything that lies to the right of it. The layer before uses it and need not look further. So one pass from right to left serves every weight. That is **backpropagation**.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where paths meet, add</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path is a product. What happens to the derivative of $w$ if a single factor is nearly 0?</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole product is nearly 0. It does not matter how wrong the output is: the weight does not hear of it.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: with $w = 4$ the tanh of the first unit is almost flat. Its slope is {claim:slope_large}, and the derivative shrinks to less than {claim:derivative_large} in size, though the loss is still {claim:loss_large}.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make w large</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many layers mean many factors. Lessons 6 and 11 come back to this.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one factor is nearly nothing</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever programs backpropagation makes mistakes, and the loss often falls all the same. So the two ways are compared for every weight at once: a **gradient check**. Here the relative difference is less than {claim:check}. In the larger network of the scenario *Disc in a ring* it is less than {claim:check_circle}, for each of five random beginnings. With the mistake from lesson 1, which updates the output layer too early, it would be more than {claim:check_mistake} here.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not always ask by trying? That network has {claim:parameters} weights and biases, so one step would take {claim:passes} forward passes. Backpropagation takes one forward and one backward.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with the derivatives</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient check</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along a path the factors multiply; where paths meet, they add.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$\delta$ says how fast the loss changes with a unit&apos;s $z$. It holds everything to the right of the unit.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gradient check compares with plain trying, and finds mistakes.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A derivative is a promise about *small* changes. At {claim:derivative} for each unit of $w$, the loss would be below 0 before $w$ reaches 2, which a square cannot be. In truth it changes by {claim:fall_large} on the whole way to $w = 4$. That is why steps have to be short.</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain rule</source>
        <extracomment>03-chain-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is one number for how wrong the network is, and training does nothing but make it small. So it matters how wrongness is measured: one way goes deaf just when the network is most mistaken.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One [input](look:input/0) that is always 1, and one [output](look:node/0/0): the smallest network there is. Its activation is a **sigmoid**, which squeezes every sum $z$ into the range from 0 to 1. Read the answer as &quot;how sure am I that this is a 1?&quot;</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer should be 0. The first weights were chosen (by [Michael Nielsen](http://neuralnetworksanddeeplearning.com/chap3.html)) to make it {claim:answer}: sure, and wrong.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer and its loss</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the answer $\hat{y}$ and what it should be $y$. The **mean squared error**, MSE in the [controls](look:controls.loss), takes the distance and squares it. With one example:</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The **cross-entropy** asks how much probability was given to the truth, and takes the logarithm. Here the truth is 0, and it was given $1 - \hat{y}$:</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are 0 for a perfect answer and larger for a worse one. Their sizes cannot be compared, any more than metres with hours.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure by cross-entropy</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network becomes twice as sure of its mistake: $z$ goes from {claim:z} to 8. What happens to the two losses?</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer goes to {claim:answer_surer}. The squared error goes to {claim:mse_surer}: it had nowhere left to go, since the answer cannot miss by more than 1. The cross-entropy goes to {claim:ce_surer}. It has doubled, and it would go on for ever.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ways to measure</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training does not see the loss, only its slopes. The [output](look:node/0/0) sends back $\delta$, which says how fast the loss changes with $z$. By the chain rule, for the squared error:</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here $f&apos;(z)$ is the slope of the sigmoid. At a sure answer the sigmoid is flat, right or wrong, so the slope is small and little comes through. For the cross-entropy, the logarithm&apos;s own slope cancels $f&apos;(z)$ exactly:</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left is the mistake itself.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at δ, squared error</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the weights hear</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both begin with the same answer, {claim:answer}, at the same learning rate.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the curve of the loss over time, for each of them, before you press.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The squared error stays on a plateau first; then it falls. The cross-entropy falls at once, and slows down only as the answer becomes right. To an answer below {claim:ce_steps.until} it takes {claim:ce_steps} steps; the squared error takes {claim:mse_steps}.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared error</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared error against cross-entropy</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now both start twice as sure:</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, twice as sure</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-entropy is there in less than {claim:surer_ce_steps} steps. With the squared error $\delta$ is less than {claim:delta_mse_surer}, and after {claim:surer_moved.at} steps the answer is still above {claim:surer_moved}.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than it looks. A network that is not so sure of its mistake, with an answer of {claim:unsure_answer}, still needs {claim:unsure_ratio} times as many steps with the squared error. But that is mostly a matter of scale: $2 f&apos;(z)$ is never more than one half, so its steps are shorter throughout. At four times the learning rate it needs {claim:unsure_fast} times the steps of cross-entropy. Only the plateau is its own fault.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same holds with many examples. The scenario *Exclusive or*, with six hidden units, was trained for {claim:xor_mse.at} steps from eleven random beginnings. Here are the medians of the training accuracy, the share of right answers:</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ordinary first weights: above {claim:xor_mse} with the squared error, above {claim:xor_ce} with cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From first weights ten times as large, so that the network begins sure of everything: below {claim:xor_mse_large} with the squared error, above {claim:xor_ce_large} with cross-entropy.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it always matter?</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss decides which mistakes count, and its slope decides what the weights hear.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a sigmoid at the output, the squared error hears least when the answer is surest and wrong. Cross-entropy hears the mistake itself.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For classes take cross-entropy; for quantities, with a linear output, the squared error. A linear output has no flat part, so there is nothing to cancel.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy cures the output only. A flat unit further inside is as deaf as before, whatever the loss: that is why large first weights hurt here even with it.</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss</source>
        <extracomment>04-the-loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient says which way is downhill. It does not say how far to go. That is the learning rate, and it is the first thing to turn when a network does not learn.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the [stage](look:stage) is the smallest network there is: one input, one output, one [weight](look:link/0/0/0). It draws a straight line through the middle, and the weight is how steep the line is. The two [points](look:prediction) want a slope of 1. The weight begins at 0, so the line lies flat.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The **loss** is one number for how wrong the line is. Here it is a parabola with its lowest point at $w = 1$:</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second formula is the **gradient**: how much the loss changes when the weight grows a little.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step goes against the gradient, and $\alpha$ is the [learning rate](look:controls.learning_rate):</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words: each step covers the share $\alpha$ of the way that is left. At a rate of {setting:training.optimizer.learning_rate} the weight goes from 0 to {claim:w_first}, then to {claim:w_second}, then to {claim:w_third}.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, slowly enough to watch</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the [line](look:prediction) turn. The steps get shorter by themselves, because the gradient does. It takes {claim:slow_steps} steps until {claim:slow_steps.until} of the way is done; at a rate of {setting:training.optimizer.learning_rate@tiny} it takes {claim:tiny_steps}. **Too low** is safe, and costs time.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict before you press: where is the weight after one step at a rate of 1? After two steps at {setting:training.optimizer.learning_rate@over}? At 2?</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 1 a single step covers the whole way. At {setting:training.optimizer.learning_rate@over} the weight flies past the target to {claim:over_first}, comes back to {claim:over_second}, and so on: from side to side, a little nearer each time. After {claim:over_arrives.at} steps the loss is below {claim:over_arrives}.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 2 it lands exactly as far away on the other side. The line swings for ever, and the loss stays at {claim:edge_stays}.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate of 1</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate of 1.9</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate of 2</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How high may it be?</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate of 2.1</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now each step lands farther away than the one before, and the farther away, the larger the gradient. After {claim:beyond_loss.at} steps the [loss](look:curves) is above {claim:beyond_loss}. Let it run, and some thousand steps later the numbers are too large for the computer. The run has **diverged**.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge is at 2 because this parabola has a curvature of 1. In general it is 2 divided by the curvature: the steeper the valley&apos;s walls, the shorter the steps must be. With inputs twice as large the curvature is four times as large, and a rate of {setting:training.optimizer.learning_rate@steep} is already too high. That is one reason why inputs are scaled before training.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too high</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real network has a curvature in every direction, and it changes on the way. So nobody computes the edge; one tries. Here are three runs of a network with two hidden layers. They differ in nothing but the learning rate.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too low: 0.001</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right: 1</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too high: 30</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three rates on the two moons</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the [loss](look:curves). In five such races (seeds 1 to 5: other data, other first weights) this came out after {claim:moons_right.at} steps:</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {setting:training.optimizer.learning_rate@moons_low} the loss is still above {claim:moons_low} every time. **Too low.**</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {setting:training.optimizer.learning_rate@moons_right} it is below {claim:moons_right} every time. **Right.**</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {setting:training.optimizer.learning_rate@moons_high} it has jumped above {claim:moons_up} every time, and in the middle race of the five it ends higher than it began. **Too high.**</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many weights</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too low creeps, right arrives, a little too high swings, far too high is worse than nothing. Try rates a factor of 3 or 10 apart, and look at the curve.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is simplified here: the one weight diverges when the rate is too high, but the network on the moons did not. There, neither what a hidden unit says nor the error at the output can be larger than 1, so a step that is too long need not lead to a longer one. It jumps about instead: a curve that stays high and ragged is how you know it. With a linear output and the squared error, which has no bound, the same network at the same rate diverges within {claim:moons_linear} steps.</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate: too low, right, too high</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate, many weights</source>
        <extracomment>05-learning-rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ways to bend a sum. A unit learns through the slope of its bend: where that is flat, it hears little; where it is 0, nothing at all.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the six [hidden units](look:layer/0) adds up its inputs to $z$, and then bends $z$ with its **activation function** $f$:</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Sigmoid** squeezes it into 0 to 1: $f(z) = \frac{1}{1 + e^{-z}}$</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**tanh** squeezes it into $-1$ to 1: $f(z) = \tanh(z)$</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**ReLU** cuts off what is negative: $f(z) = \max(0, z)$</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in a [unit](look:node/0/0) is its activation for every place of the [data](look:data): blue is positive, orange negative. The blurred edge is where it bends.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way back, whatever a unit is told is multiplied by the **slope** $f&apos;(z)$. The sigmoid&apos;s is {claim:sigmoid_slope} where it is steepest, that of tanh is {claim:tanh_slope}. ReLU&apos;s is 1 where $z$ is positive, and 0 where it is not.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ways to bend</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points are *exclusive or*: blue in two opposite corners, orange in the other two. All three start with the same weights, at the same [learning rate](look:controls.learning_rate).</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the three has its loss below {claim:relu_steps.until} first? Which last? Think of the slopes.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is {claim:order}. These are medians of seven races:</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU needs less than {claim:relu_steps} steps.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh needs {claim:tanh_steps}.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid needs more than {claim:sigmoid_steps}.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race the three</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small slope makes short steps, and a larger learning rate makes up for it: at {setting:training.optimizer.learning_rate@sigmoid_fast} in place of {setting:training.optimizer.learning_rate} the sigmoid needs {claim:sigmoid_fast} times the steps of tanh.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far from 0, sigmoid and tanh are flat. A unit that stands there for nearly every example is **saturated**: the program says so when its mean slope is below a twentieth of the steepest.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights twenty times as large</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blurred edges in the [units](look:layer/0) have become sharp lines: on both sides $z$ is huge. With ordinary first weights less than {claim:none_saturated} of the tanh units are saturated, now on average more than {claim:saturated}.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them try</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the lines in the units: most hardly turn, and the length of all their weights together stays within {claim:hardly_move} times what it was, where ordinary first weights grow by more than {claim:ordinary_move} times. Mostly it is left to the output to make do with them. In the middle one of seven runs the [loss](look:curves) is still above {claim:large_loss} after {claim:large_loss.at} steps.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation: too far out to hear</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of tanh units has been trained at a learning rate of {setting:training.optimizer.learning_rate@tanh_long_steps}. Nearly all its units are saturated at the end. Has it failed?</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. On average more than {claim:ends_saturated} of its units are saturated after {claim:ends_saturated.at} steps, and in the middle one of seven runs more than {claim:ends_well} of the training examples are right.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saturated unit says a clear yes or no. That is a fine thing to end with, if the line is in the right place. It is a bad thing to begin with, because the line can no longer be moved.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated is not broken</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU has no flat end on the right, but on the left its slope is exactly 0. A unit with $z \leq 0$ for *every* example is **dead**: it puts out 0, hears 0, and so it stays.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill the first unit</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the [first unit](look:node/0/0): grey everywhere, the sign of 0. Its bias was set to ${claim:killed_bias}$, and after {claim:killed_bias.at} steps it is ${claim:killed_bias}$ still, to the last digit. The other five do without it: more than {claim:killed_accuracy} of the training examples are right.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sets a bias to such a value. But one long step can. At a rate of {setting:training.optimizer.learning_rate@relu_long_steps} on average more than {claim:dead} of the ReLU units are dead after {claim:dead.at} steps, and the middle run has less than {claim:dead_accuracy} right:</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU with steps that are too long</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now go back to a rate of {setting:training.optimizer.learning_rate}. Does the network recover?</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. The live units go on learning; the dead ones do not hear of it. The first steps were made at a rate of {claim:long_rate}, and the rest at the ordinary one. After {claim:still_dead.at} steps still more than {claim:still_dead} of the units are dead on average, and the middle run has less than {claim:still_wrong} right. At the ordinary rate from the start, less than {claim:none_dead} die.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the ordinary rate</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead units</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit hears through its slope. A flat place is a quiet place.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated units learn slowly; dead units do not learn.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kills or saturates them is large weights and long steps. Sensible first weights (lesson 10) and rates (lesson 5) prevent both.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual cure is **leaky ReLU**, which keeps a small slope on the left. It prevents more than it cures: set to the same bias of ${claim:killed_bias}$, a leaky unit does move, but after {claim:leaky_bias.at} steps it is still below ${claim:leaky_bias}$. And one data set with six units is no verdict on activations: with another task or another rate the gaps change.</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid, tanh, ReLU</source>
        <extracomment>06-activations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples should the network look at before it takes a step? One, a few, or all of them: each choice buys something and costs something.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The [data](look:data) are two half moons, one of each colour. {claim:examples} of the points train the network; the others, drawn hollow, only test it.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A **mini-batch** is the few examples that the network looks at before it takes one step. Here it is {setting:training.batch_size}, as the [batch size](look:controls.batch_size) says.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A **step** is one mini-batch forward, backward, and one update of all weights.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An **epoch** is over when every training example has had its turn. Then they are shuffled and dealt anew.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through one mini-batch</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three words</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps make an epoch at a batch size of {setting:training.batch_size}? How many at 1, and how many if all are used at once? And at {setting:training.batch_size@thirty}, which does not divide {claim:examples}?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim:steps_an_epoch}; {claim:steps_of_one}; {claim:steps_of_full}. At {setting:training.batch_size@thirty} there are {claim:steps_of_thirty}: the last mini-batch has the {claim:short_batch} examples that are left.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button, and watch the counts of [steps and epochs](look:transport). The epoch goes up by one after {claim:epoch_after.at} steps.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one epoch</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training would like to know is the slope of the loss over *all* examples. A mini-batch is a sample of them: its mean gradient points about the right way, with some luck and some bad luck in it.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train slowly and watch the loss jump</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The [loss on the stage](look:loss) is that of the mini-batch, and it jumps. Within a single epoch the worst mini-batch has more than {claim:unlucky} times the loss of the whole set, the best less than {claim:lucky} times. With single examples the worst has more than {claim:unlucky_one} times. (All of these are medians of seven runs, as are the numbers below.) The [curve](look:curves) shows the loss over the whole training set, so it is much calmer.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mini-batch is an opinion poll</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three runs see every example equally often: one at a time, ten at a time, all at once. The learning rate is the same. Who learns most in {claim:one_loss.at} epochs?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses, from the smallest: {claim:order}. One at a time comes to less than {claim:one_loss}, ten to {claim:ten_loss}, and all at once stays above {claim:full_loss}.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no magic: in one epoch the first makes {claim:steps_of_one} steps, the second {claim:steps_an_epoch} and the third {claim:steps_of_full}.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, ten, all</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs are shown step for step. So what you see side by side is the answer to another question, and that comes next.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number of epochs</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step with all examples is {claim:work} times the work of a step with ten. How much better is it?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this rate, hardly at all. After {claim:step_for_step.at} steps the loss with ten is {claim:step_for_step} times the loss with all.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll of ten is rough, but the next one errs in another way, and over many steps the errors cancel. That is why nobody uses the full training set for every step: the work is better spent on more steps.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number of steps</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten examples at a time make a tenth of the steps. Let each be ten times as long, at a rate of {setting:training.optimizer.learning_rate@ten_ten_times} in place of {setting:training.optimizer.learning_rate}: after {claim:ten_times.at} epochs the loss is {claim:ten_times} times that of one at a time. Most of the difference was a matter of length.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then why not one at a time, with long steps?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because a bad poll with a long step does harm. At a rate of {setting:training.optimizer.learning_rate@one_fast}, one at a time has a loss above {claim:one_fast} after {claim:one_fast.at} epochs, more than it began with. All at once bears that rate: after {claim:full_fast.at} steps it is below {claim:full_fast}, where it would be above {claim:full_slow} at the ordinary one.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One and all, at forty times the rate</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate belongs to the batch size</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is one mini-batch; an epoch is every example once.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small batches make many rough steps, large ones few exact ones. Step for step, exact is hardly better; only it bears a larger rate.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you compare two batch sizes, ask: for the same number of epochs or of steps? And at which rate?</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is left out. Work is counted here as arithmetic, but a computer handles ten examples in hardly more time than one. That is the everyday reason for mini-batches of 32 or more.</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs and mini-batches</source>
        <extracomment>07-epochs-and-mini-batches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source></source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation says which way is downhill. What to do with that is up to the optimizer. Four of them start from the same weights on the same data, and the race is not as fair as it looks.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The [data](look:data) are two half moons that reach into one another; the network is to tell them apart. All four runs begin with the same weights and see the same mini-batches in the same order. Only the rule that turns a gradient into a step differs. The finish is a training loss of {claim:sgd_steps.until}.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A **step** is one mini-batch of {setting:training.batch_size} examples: forward, backward, update.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The track</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write $g$ for the gradient of one weight $w$, and $\alpha$ for the learning rate.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**SGD** goes against the gradient and forgets it:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Momentum** remembers. It keeps a velocity $v$, as a ball that rolls downhill does:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**RMSprop** measures how large the gradients of this weight have been lately, and divides by it. A weight with small gradients takes steps as long as one with large gradients:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Adam** does both: a mean of the gradients over the root of a mean of their squares.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four get the same learning rate. Who wins? Who comes last, and why?</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you answer: what is the length of a step? With SGD it is $\alpha$ times the gradient, and the gradient of a single weight is often tiny. With RMSprop and Adam the gradient is divided by its own size, so a step is about as long as $\alpha$ itself.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four rules</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race all four at the same rate</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the [loss curves](look:curves). At a learning rate of {setting:training.optimizer.learning_rate} for all, the order at the finish is {claim:order}. That holds for the median of five races, each with other data and other first weights:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam and RMSprop are there in less than {claim:adaptive_steps} steps.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum takes {claim:momentum_steps}.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD takes more than {claim:sgd_steps}.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose the gradient were always the same. Then the velocity would grow until what is added equals what is lost:</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With $\beta = {setting:training.optimizer.momentum@momentum}$ that is ten times the gradient. So compare momentum with plain SGD at ten times the rate, {setting:training.optimizer.learning_rate@sgd_ten_times}: the steps that momentum needs are {claim:momentum_is_rate} times those of SGD. On this track, most of its lead was a larger rate in disguise.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD, ten times the rate</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum against ten times the rate</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is momentum just a larger rate?</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate suited RMSprop and Adam. What would be a fair race?</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let everybody choose a rate. At {setting:training.optimizer.learning_rate@sgd_tuned} plain SGD needs less than {claim:sgd_tuned_steps} steps: in the race it was not slow, it was held back.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rates of two optimizers cannot be compared. At a rate of {setting:training.optimizer.learning_rate@sgd_at_one} SGD still learns: after {claim:sgd_at_one.at} steps more than {claim:sgd_at_one} of the training examples are right in each of the five races. Adam at the same rate takes steps so long that in the worst of them less than {claim:adam_at_one} are.</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to Adam while it trains</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So when you read that one optimizer beats another, ask first: at which [learning rate](look:controls.learning_rate), and who chose it?</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fair race</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD, momentum, RMSprop and Adam raced</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizers raced</source>
        <extracomment>08-optimizers-raced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high learning rate is quick, a low one is exact. A schedule has both: it begins high, and lets the rate fall while the network trains.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is to draw a [curve](look:prediction) through noisy points of a sine. Each step looks at a **mini-batch** of {setting:training.batch_size} points, at a rate of {setting:training.optimizer.learning_rate}.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train at a constant rate</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the [curve](look:prediction) and the [loss](look:curves). In less than {claim:high_steps} steps the loss is below {claim:high_steps.until}. Then the curve trembles, and goes on trembling: toward the end of {setting:training.schedule.steps@cosine} steps the loss still jumps above {claim:wobble}. (Both for the middle one of five runs, seeds 1 to 5: other points, other first weights. Half of the {setting:data.samples} points train.)</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high rate never comes to rest</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is low, and its slope is next to nothing. Why does the network not stay where it is?</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because no step sees the slope of the whole loss. It sees that of {setting:training.batch_size} points, and these four want the curve a little higher, the next four a little lower. Toward the end the gradient of a mini-batch is still more than {claim:batch_gradient} times as long as the gradient of a run that looks at all points in each step.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is $\Delta w = -\alpha \frac{\partial L}{\partial w}$. If the gradient does not get smaller by itself, $\alpha$ must.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate that is low from the start would not tremble, but it takes its time: at {setting:training.optimizer.learning_rate@low} the loss needs more than {claim:low_steps} steps to fall below {claim:low_steps.until}.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it trembles</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Schedule](look:controls.schedule) has several ways. The **cosine** falls from the full rate to nothing, gently at both ends; $t$ counts the steps and $T$ is their number:</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {setting:training.optimizer.learning_rate} it comes to {claim:rate_quarter} after {claim:rate_quarter.at} steps, to {claim:rate_half} after {claim:rate_half.at}, and to 0 after {setting:training.schedule.steps@cosine}.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant: 0.3</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant: 0.01</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine from 0.3</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant high, constant low, cosine</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end the loss with the cosine is less than {claim:cosine_gain} of that at the constant high rate, and never above {claim:cosine_calm}. It is also less than {claim:cosine_beats_low} of what the low rate has reached in the same time. That holds in each of five runs.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the rate fall</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The **step** schedule keeps the rate for a while, then cuts it at once.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step {setting:training.schedule.every@step} the rate drops to a tenth. What will the loss do: fall slower from there, or faster?</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls at once, as if over the edge of a table. The network had been near the bottom for long, and only trembled around it. With smaller steps it settles: in the next two hundred steps its mean is less than {claim:step_drop} of what it was in the two hundred before.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to a tenth at step 1000</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In steps</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall too fast</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here each step keeps {setting:training.schedule.decay@hasty} of the rate of the one before. After a hundred steps hardly any rate is left, and the network stands still on its way. Its loss at the end is more than {claim:hasty_stuck} times that with the cosine. A curve that lies flat may have arrived, or may have run out of rate.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a rate that is high enough to get near; end with one that is low enough to settle.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the schedule cures is the noise of the mini-batches. With the whole training set in each step there is none: at a constant {setting:training.optimizer.learning_rate@full} the loss stays below {claim:full_calm}. But then a step looks at {claim:full_cost} times as many examples, and for large data nobody can pay that. Left out here: what the curve does *between* the points (a lower training loss is not always a better curve), and **warm-up**, a rate that first rises.</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning-rate schedules</source>
        <extracomment>09-learning-rate-schedules</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first step the weights must have some values. It seems not to matter, since training changes them. It decides whether there will be any training.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let us begin with one hidden layer of eight units, and with all weights at 0.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer, all weights zero</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the pictures in the [hidden units](look:layer/0): each shows what its unit says at every place in the plane. Why are all eight the same, and will they ever differ?</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get the same inputs through the same weights, so they say the same. Then they get the same blame, so they take the same step. Two units that are alike stay alike for ever.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights do move. But after {claim:still_alike.at} steps those of any two units still differ by less than {claim:still_alike}. In five such runs (seeds 1 to 5; half of the {setting:data.samples} points train) fewer than {claim:alike_accuracy} of the training examples were right; the same layer from *random* weights got more than {claim:unlike_accuracy} every time.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the first weights are drawn at random, to make the units different. What is left to choose is how large they are.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All zero?</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now five layers. A unit adds up its inputs, each times its weight: $z = W a + b$. If there are $n$ inputs and the weights scatter around 0 by $s$, then the **variance** of $z$ (how much it differs from example to example) is about</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times that of the inputs. The next layer multiplies again, and the next. What counts is whether $n s^2$ is below 1, above 1, or 1.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to five layers</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a layer hands on</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose $s = {setting:network.initializer_scale@small}$, with 8 inputs to a unit. By the formula a layer keeps a fiftieth of the variance of the one before; measured it is {claim:kept_share}. At the fifth layer less than {claim:small_signal} of the first one&apos;s is left: whatever the input, the output is the same.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small weights</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the first layer the units show no [picture](look:stage) any more: they say 0 everywhere. And the [loss](look:curves) lies flat. The [gradient](look:gradients), which tells the weights where to go, comes back through the same weights, so it fades too. After {claim:small_accuracy.at} steps fewer than {claim:small_accuracy} of the examples are right, in each of five runs: a coin would do as well.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And with $s = {setting:network.initializer_scale@large}$? The signal cannot fade now. What else could go wrong?</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit here cannot say more than 1 or less than −1: **tanh**, which turns its sum into what it says, ends there. With large sums most units sit at one of these ends: the variance is above {claim:large_variance}, near the most there can be. At the ends tanh is flat: in the third layer its slope is below {claim:large_slope} on average. The units are **saturated**.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large weights</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the [pictures](look:stage) are hard, without shades. The network learns something, but after {claim:large_accuracy.at} steps fewer than {claim:large_accuracy} are right, in each of the runs.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One often reads that the gradient fades here too, because of the flat ends. It does not: what a flat end takes away, large weights give back, and more. From the fifth layer to the first the gradient&apos;s $\delta$ becomes more than {claim:large_delta} times as long (the middle one of the five runs). Most examples pull at nothing, and a few pull far too hard.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose $s$ so that a layer keeps what it is given:</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small: 0.05</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right: 0.354</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large: 3</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three scales side by side</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {claim:right_accuracy.at} steps more than {claim:right_accuracy} are right every time, with the same data, the same learning rate and the same number of steps. Nothing differs but where the weights began.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random, so that the units differ; of a size such that the signal neither fades nor hits the ends. In the window you need not compute it: the initialisers named after LeCun, Glorot and He do, each from the number of a layer&apos;s inputs (Glorot: and of its units).</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is a rule of thumb. tanh squeezes a little in every layer, so even at the right scale {claim:right_signal} of the first layer&apos;s variance is left at the fifth, and not all of it. ReLU cuts off half, which is why He&apos;s rule takes twice the variance. It is enough to come near; being wrong by a factor of ten in every layer is what no training mends soon.</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialisation: where the weights begin</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialisation</source>
        <extracomment>10-initialisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of one hidden layer learns the task in seconds. With six it learns nothing at all, although it could do everything the small one can. Most of the fault is on the way back.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is to tell the [disc from the ring](look:data). Six hidden layers of eight units are waiting; each unit is a **sigmoid**, which squeezes its sum into the range from 0 to 1.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the deep network</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The [loss](look:curves) falls a moment and then lies flat. After {claim:deep_stuck.at} steps fewer than {claim:deep_stuck} of the training examples are right, in each of five runs (seeds 1 to 5: other points, other first weights; half of the {setting:data.samples} points train). It gives the same answer for every point.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with one hidden layer</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hidden layer gets more than {claim:shallow_learns} in as many steps, every time.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deeper should be better</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to six layers</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at [Gradients](look:gradients). There is a line for each layer, from L1, the first, to L7, the output. Its height says how long the layer&apos;s **gradient** is, which is what the layer learns from; a little lower on this scale is many times less. The lines lie in the order of the layers, the output on top. At the first layers next to nothing arrives: the gradient has **vanished**.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it fade in this direction, and not the other?</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error is known at the output, and goes back from there, layer by layer. Whatever one layer does to it, all the layers before have to live with.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it lost?</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call $\delta$ the blame that arrives at a unit&apos;s sum $z$. To pass through a layer it is multiplied by the weights and by the slope of the activation:</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid is steepest in the middle, and even there its slope is $\frac{1}{4}$. In the [last hidden layer](look:layer/5) it is {claim:slope} on average. From the sixth layer back to the first there are five such factors:</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what one finds: before the first step, $\delta$ in the first layer is less than {claim:delta_fades} times that in the sixth, in each of the five runs.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then multiply the learning rate by ten, or by a thousand?</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer would have to bear that too, and it needs no more. At ten times the rate still fewer than {claim:fast_stuck} are right. One rate cannot suit layers whose gradients differ by a thousand.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: a product of slopes</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an activation with a larger slope. In the middle, tanh has a slope of 1; ReLU has 1 wherever it is not 0.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid, tanh and ReLU side by side</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tanh, more than {claim:tanh_delta} of $\delta$ gets from the sixth layer to the first, and after {claim:tanh_learns.at} steps more than {claim:tanh_learns} are right; with ReLU too. The weights are of the same size, the data are the same.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of an early layer is a product with a factor for every layer after it. Factors below 1 make it vanish.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;The sigmoid is to blame&quot; is only half of it, since the weights are in the product too:</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoids with first weights {setting:network.initializer_scale@large} times as large get above {claim:large_learns} (at a rate of {setting:training.optimizer.learning_rate@large}, after {claim:large_learns.at} steps).</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh with first weights {setting:network.initializer_scale@tanh_small} times as large keeps less than {claim:tanh_small_delta} of $\delta$, and learns nothing: fewer than {claim:tanh_small_stuck} are right after {claim:tanh_small_stuck.at} steps.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And a small gradient need not mean small steps. Adam divides each gradient by its own size, and with it the six layers of sigmoids get above {claim:adam_learns} every time (at a rate of {setting:training.optimizer.learning_rate@adam}, after {claim:adam_learns.at} steps): better than a coin, though it does not reach what tanh does.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And the way back is not the whole trouble: these sigmoids lose the signal on the way forward as well. Look at the [stage](look:stage): the units of the last layers show no picture, they say nearly the same everywhere.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next cures, batch normalisation and residual connections, have lessons of their own.</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to remember, and what is simplified</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <extracomment>11-vanishing-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven layers of weights, each a little too strong. The first steps throw the network so far that it never comes back, unless they are held short.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is to draw a [sine](look:prediction). Its six hidden layers are made of **ReLU** units: what is positive passes, what is negative becomes 0. Its first weights are {setting:network.initializer_scale} times as large as they should be. That does not sound like much.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But the signal passes through seven layers of weights, one after the other, and each makes it {setting:network.initializer_scale} times as large as it should be:</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many times as large are its [outputs](look:layer/6), compared with the same weights at the right size. A line that lies flat in the middle has a loss of {claim:flat}. This network begins above {claim:first_loss}, in each of five runs (seeds 1 to 5; half of the {setting:data.samples} points train).</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little too much</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict: the [loss](look:loss) is large, so there is a lot to learn. What will the first step do?</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its length is the learning rate times the length of the gradient. The gradient is longer than {claim:norm_first}, so at a rate of {setting:training.optimizer.learning_rate} the weights move by more than {claim:step_first}. All weights of a hidden layer together are shorter than that: the step does not correct them, it overwrites them.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take three steps</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And go on</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After two steps the loss is above {claim:two_steps}. Before the tenth the numbers are too large for the computer: the run has **diverged**.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward the same seven layers multiply again. The blame $\delta$ at the output is passed on by</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and in the first layer it is more than {claim:delta_grows} times as long as at the output.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the [gradients](look:gradients) of the first layers must be the largest. Are they?</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not. The gradient of a weight is $\frac{\partial L}{\partial w} = \delta \cdot a$, with the activation $a$ that came in. Going back, $\delta$ grows, but $a$ shrinks, since $a$ grew on the way forward. In each of the five runs the first layer&apos;s gradient is *shorter* than the last layer&apos;s.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has grown is all of them together. Even in the first layer the gradient is more than {claim:gradient_all} times what it would be with weights of the right size.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger outputs, larger gradients, larger steps: that is how runs diverge. But not all do.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with other first weights</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is thrown so far that all units of the [fourth hidden layer](look:layer/3) fall silent: their sums are negative for every example, ReLU makes them 0, and no gradient gets through. The [line](look:prediction) lies flat for ever.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the five runs none gets its loss below {claim:never_learns.until}.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the direction of the gradient $g$, and cut its length to a largest one, $c$:</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clipping</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest norm 1</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With clipping and without</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With [clipping](look:controls.clip) at {setting:training.clip.max_norm@clipped} the first step is {claim:step_clipped} long: the learning rate, and no more. In each of the five runs the loss gets below {claim:clipped_learns.until} in less than {claim:clipped_learns} steps.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would a lower learning rate not do the same?</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would survive: at {setting:training.optimizer.learning_rate@low} each of the five gets below {claim:low_survives}. But that rate makes all steps short, also those that were never dangerous. After {claim:low_slow.at} steps the middle one of the five is still above {claim:low_slow}; clipped, it is below {claim:clipped_low}.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors above 1 in every layer make the signal and the gradient explode. Clipping holds the step short and leaves its direction.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It treats the symptom. The cause is the size of the weights: with {setting:network.initializer_scale@gentle} in place of {setting:network.initializer_scale} every run gets below {claim:gentle_learns} without any clipping.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller first weights, no clipping</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping is for where the cause cannot be removed: in networks that read long texts word by word the same weights are multiplied hundreds of times. And it is no guarantee. It bounds a step, not a hundred of them; a clipped run can fall silent too.</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploding gradients, and clipping</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploding gradients</source>
        <extracomment>12-exploding-gradients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit learns well only while its weighted sum lies where the activation is steep. Batch normalisation measures where the sums lie, and moves them back.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hidden layers with tanh, two half moons to tell apart. The first weights are drawn with a standard deviation of {setting:network.initializer_scale}: far too large.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a [unit of the second layer](look:node/1/0) and look at its curve in the [inspector](look:inspector). The weighted sums $z$ lie far out, where tanh is flat. Such a unit is **saturated**: it answers −1 or 1 to everything, and hardly any gradient comes through. At the start more than {claim:saturated} of the units of this layer are (the median of five runs).</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train like this</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {claim:bad_loss.at} steps the [loss](look:curves) is still above {claim:bad_loss}, again the median of five runs.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad start</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one unit, and all examples of the mini-batch. Its sums have a mean $\mu$ and a variance $\sigma^2$. Subtract the one and divide by the root of the other:</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is **batch normalisation**. Now the values have mean 0 and variance 1, whatever the weights are: here the variance of $z$ in the second layer was above {claim:spread}. The tiny $\epsilon$ keeps the division finite.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$\gamma$ and $\beta$ are two numbers for each unit that train like weights. They begin at 1 and 0. With them a unit can take back as much of the normalisation as it needs to.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all weights of a hidden layer five times larger. What changes in the activations after it?</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. $z$, $\mu$ and $\sigma$ all grow by the same factor, and it cancels. The size of the first weights is forgotten. And the bias? It shifts $z$ and $\mu$ alike, so it cancels too: its derivative is 0, and $\beta$ does its work.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure, shift, scale</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with batch norm</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without and with batch norm</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both runs have the same first weights. With batch normalisation the loss is below {claim:normalised_loss} after {claim:normalised_loss.at} steps, in each of five runs.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same weights, normalised</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now draw the first weights well (Glorot), so that nothing saturates. What does batch normalisation do to the loss?</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it makes it worse. Without it the loss is below {claim:good_loss} after {claim:good_loss.at} steps. With it, it is more than {claim:worse} times as large (the median of five runs).</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is in the name. Mean and variance are those of the [mini-batch](look:controls.batch_size), {setting:training.batch_size} examples, and each batch has others. So what a unit says about an example depends on which others happen to stand beside it: noise that stays until the end. With {setting:training.batch_size@large_batches} examples a batch most of it is gone: then the loss with batch normalisation is less than {claim:large_batches} times that without.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good weights, without and with</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it always help?</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens with mini-batches of two examples, and of one?</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two examples one is always above the mean and one below. After the division $\hat{z}$ is close to 1 and −1, however far apart they were: all that is left of an example is on which side it stands. After {claim:two_loss.at} steps the loss is above {claim:two_loss} in each of five runs. A single example *is* the mean: $\hat{z} = 0$, whatever the input is. Nothing of the input comes through, and the weights of the hidden layers do not move at all.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batches of one, with batch norm</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small batches</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalisation keeps each unit&apos;s sums around 0 with a spread of 1. It forgives badly drawn weights, and pays with noise when the batches are small.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a prediction there is no batch. The network then takes running averages of $\mu$ and $\sigma^2$ that it gathered while training.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this network cannot show: in very deep ones batch normalisation helps for reasons that are still argued about. Saturation is only one of them.</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <extracomment>13-batch-normalisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer can hand on what it was given, and add what it has found out. That one sign, a plus, lets a gradient through eight layers in which it would die out otherwise.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two half moons, eight hidden layers of sigmoid units. With a single one of these layers the loss gets below {claim:shallow} in {claim:shallow.at} steps. More layers can express more, so eight should do better.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train all eight. What will the loss do?</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. It stays above {claim:stuck}, in each of five runs, which is what guessing costs. Look at the [gradients](look:gradients): those of the first layer are tiny. The layers are there, but no news of the error reaches them.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train eight layers</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight layers too many</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way back the derivative is multiplied, layer by layer, by the slope of the activation and by the weights:</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of a sigmoid is a quarter at most. Eight factors like that, and next to nothing is left: at the start the gradient of the first layer is less than {claim:vanished} times that of the last.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the gradient goes</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A **residual connection** adds the input of the layer to its output:</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1 is all that matters. Whatever the first term does, the derivative comes through the second one undiminished. The connection has no weights: with it or without, the network has {claim:parameters} parameters. It only needs as many units as inputs.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the [stage](look:stage) it is an arrow over the layers, with the sign for what is added.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way past the layer</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without and with residual connections</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the same first weights. With the arrows the first layer&apos;s gradient is more than {claim:gradient_gain} times larger at the start, in each of five runs. After {claim:learns.at} steps the loss is below {claim:learns} in all of them, and below {claim:learns_median} in most, often far below.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same network with seven arrows</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose only every other layer has such a way past. Is half of it enough?</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly not. The median of five runs is still above {claim:every_other}, though one or the other gets going. Each layer without a way past takes its share of the gradient, and four such layers are enough to lose it.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only every other layer</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is one arrow enough?</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual connections do not make a better *start*. Before the first step the loss is larger with them, in each run: what the layers add adds up. With ReLU it is above {claim:relu_residual} in the worst run, where it was below {claim:relu_plain} without. Real networks normalise between the layers, or begin with small weights.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not the only cure. Eight layers of tanh get more than {claim:tanh_learns} of the training examples right without any, in each run, for the slope of tanh is up to 1.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh, without any</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is not so simple</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer that adds to its input, instead of replacing it, leaves the gradient a way past. Eight layers are few; networks with a hundred and more became possible this way.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formulas are written as if a layer had one unit. With several, the 1 stands for a matrix with ones on its diagonal.</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual connections</source>
        <extracomment>14-residual-connections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network can learn its examples by heart, mistakes and all. The training loss does not tell; points that it has never seen do.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two noisy half moons. Only {claim:train} points [train](look:data); {claim:test} others are kept aside as the **test set**: they are never trained on, only asked about. The network has {claim:weights} weights and biases, more than ten for each training point.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some points lie among those of the other class. That is noise, and no rule is behind it.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen to the training loss, and what to the test loss?</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training loss goes to nothing: with so many weights each point can have its way. The test loss first falls too, as long as the network learns what all points have in common. Then it rises, since what is left to learn is the noise.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train for a long while</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty points</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {claim:learned_by_heart.at} steps more than {claim:learned_by_heart} of the training points are right in each of eight runs, and the training loss is below {claim:train_loss}. Look at the [border](look:prediction): it bends around single points.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the [curves](look:curves) the test loss turns around. After {claim:early_loss.at} steps it is below {claim:early_loss}, in the end above {claim:late_loss} (medians of eight runs). That is **overfitting**.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test loss is several times its lowest. So are several times as many test points wrong?</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. The share of test points that are right falls by only {claim:accuracy_falls} of all test points, to below {claim:late_accuracy} on average. What grows is how *sure* the network is where it is wrong, and cross-entropy punishes that without limit. Before you speak of overfitting, say which of the two numbers you mean.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By heart</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps a network from learning by heart is called **regularisation**: a brake. Here is one. A border that bends sharply needs large weights. So make them cost something, and add their squares to the loss:</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step now also pulls every weight a little towards 0. With $\lambda = {setting:training.l2@l2}$ the weights between the hidden layers end less than {claim:l2_weights} times as large, and the test loss below {claim:l2_median} (the median), although the loss shown includes the penalty.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2: large weights cost</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another brake is **dropout**. In each step half of the hidden units, drawn anew, are switched off. None can rely on another one being there, so each has to be of some use by itself. For a prediction all of them are there again.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no brake</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No brake, L2, dropout</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With dropout the test loss at the end is less than {claim:dropout_loss} times that without any brake (the median of the eight runs).</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout: units that are not there</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the test points, the mean of eight runs after {claim:l2_accuracy.at} steps:</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without any brake less than {claim:late_accuracy} are right,</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with dropout also less than {claim:dropout_accuracy}: here it makes the network less sure rather than more right,</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with L2 another {claim:l2_accuracy} of the test points,</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with ten times as many training points, and no brake, more than {claim:more_data_accuracy} on top.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times the training points</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With those the test loss stays below {claim:more_data_loss} in each run. The best cure is more data, where there is any to be had.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are right?</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge a network by examples that it has not been trained on. A brake has a dial: at $\lambda = {setting:training.l2@too_much}$ the training loss stays above {claim:too_much}, and nothing is learned. That is **underfitting**. Whoever sets the dial by the test set has begun to train on it; that takes a third set.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout is at home in large networks; what it does there, a network as small as this one cannot show.</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting, L2 and dropout</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting</source>
        <extracomment>15-overfitting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training walks downhill. Which valley it ends in depends on where it starts, and not every valley is the deepest one. Here the whole landscape is small enough to be seen at once.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very small network: one input, one [hidden unit](look:node/0/0), one output. Two weights train; the biases stay as they are. So there are two numbers to choose, and for each choice there is a loss. Draw the two numbers as east and north and the loss as the height: that is the **loss surface**.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the [Surface](look:surface) panel and choose &quot;Two weights&quot;. Once something has trained, &quot;Draw again&quot; shows its way. Usually such a picture is only a slice through a space with thousands of directions. Here nothing is left out.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A landscape with two directions</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The [points](look:prediction) are low, then high, then low again: a step up and a step down. One sigmoid unit can make one step. With a positive first weight the curve steps up, with a negative one it steps down. It cannot do both.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training starts with a negative first weight. Where will it end, and is that the best that this network can do?</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns the step down, at the right, and pays for the left side with a middling height. Had it started with a positive weight, it would have learned the step up. One of the two is better, but nothing on the way tells it so.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start on the left</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start on the right</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on the left, and on the right</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the left the loss ends at **{claim:left}**, with a first weight of {claim:left_weight}. From the right it ends at **{claim:right}**, with {claim:right_weight}.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has to learn</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loss that no longer falls need not be at a minimum: it may lie on a plateau, where it is only slow. There are two tests.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, the slope. After {claim:level.at} steps the gradient of the first weight is below {claim:level}, so nothing pulls any more. Second, a push. Move the weight up the slope and let go: the loss comes back to where it was. Push it past zero, and it rolls into the other valley.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train first</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push over the ridge</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the two lies a ridge. Whoever wants to get across has to go up to about {claim:ridge} first, and with small steps gradient descent never goes up.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it really a valley?</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these gets it out of the higher valley: momentum, Adam, or steps of one example at a time?</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, none of them. Momentum is said to roll through small hollows; at {setting:training.optimizer.momentum@momentum} and even at {setting:training.optimizer.momentum@more_momentum} it ends at the same loss. So does Adam. Single examples make the way jitter, since each has a surface of its own. But in five runs of {claim:noise_stuck.at} steps the first weight stays below {claim:noise_stuck}, far from the ridge.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single examples</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD, momentum, Adam, single examples</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not help</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valley is closed only in the directions that there are. A second unit adds two, and what was the bottom of a valley may have a way down there.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the higher valley</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a unit</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added after {claim:level.at} steps, the new unit takes over the step that was missing, and the loss falls to {claim:two_units}. That is no law: with another weight to begin with, both units crowd on the same step, and the loss stops at {claim:unlucky}. Two units have more than one valley, too.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does: one more direction</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where gradient descent ends depends on where it starts. More units can mean more ways down, and that is one reason why networks with many weights train better than this one. It is no promise.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is exact for two weights only. In a network with more, the [Surface](look:surface) panel shows a slice, and says how far the way of the run lies off it. A wall in the slice may have a door beside it, in a direction that is not drawn.</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local minima</source>
        <extracomment>16-local-minima</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of training needs the gradient. There are other ways to get one, and even to do without. What do they cost, and when does it matter?</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each input is one pixel of a handwritten digit, 8 by 8 of them. There are {claim:weights} weights and biases. {claim:train} digits train; {claim:test} others are kept for the test.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn to read</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {claim:reads.at} epochs of {claim:steps} steps it reads more than **{claim:reads}** of the test digits right, the mean of five splits into training and test. Each step used a gradient: one derivative for each weight.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading digits</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A derivative says how the loss changes when a weight changes. So change it and look:</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are **central differences**. They need no theory, and they come to the same: for this network the two gradients differ by less than {claim:agree} of their size. On a smaller task, two moons with {claim:small_weights} weights, a whole training ends at a loss of {claim:small_loss_numerical} with the one and of {claim:small_loss} with the other.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does one step cost that way?</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two forward passes for each weight: {claim:passes} for a single step. Backpropagation takes the arithmetic of {claim:backpropagation} forward passes for *all* weights together, its own forward pass included.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on by central differences</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch how fast the steps are counted now. The [cost](look:cost) panel has the sum: {claim:ratio} times the arithmetic. One such step costs as much as more than {claim:epochs_for_one} epochs of backpropagation.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient without any chain rule</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight has its own derivative, but they share nearly everything. What comes back to a unit, its δ, is worked out once and then used by all weights that lead into it, and by all units before it:</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is memory. The way back needs the values of the way forward, so they have to be kept: {claim:memory} bytes for one mini-batch here, and much more in large networks.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is so cheap</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shake all weights a little. If the loss of the mini-batch falls, keep them so, else put them back. That is two forward passes a step, about as cheap as backpropagation.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will random steps learn to read?</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do learn something. After the same {claim:random_slow.at} epochs less than {claim:random_slow} of the test digits are right, in each of three runs. After ten times as many it is more than {claim:random_learns}, and still less than {claim:random_long}. A random direction among {claim:weights} hardly ever points downhill by much; the gradient always does.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backpropagation</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random steps</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation against random steps</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a gradient: random steps</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now two moons, and {claim:small_weights} weights. All training points at once, so that the loss is not a matter of luck.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same race with 22 weights</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wins?</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody for sure. After {claim:small_random.at} steps the loss of random steps is less than {claim:small_random} times that of backpropagation, the median of fifteen runs; in the best of them it is less than {claim:small_random_best} times. With few weights a random direction is often a good one, and a random step can be longer than α times a small gradient. The rates are not the same, so do not take the order too seriously. But both arrive: in most runs each loss is below {claim:small_arrives}.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it buys little</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation is not a cleverer way of learning. It is a cheap way to the gradient: that of *all* weights for the price of two or three forward passes, however many weights there are. With {claim:small_weights} of them that hardly matters. For these digits it is a factor of {claim:ratio}, and it grows with every weight.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a derivative at every place. Where there is none, in a game or a program, people still take steps at random, more cleverly than here.</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What backpropagation buys</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons</source>
        <extracomment>17-what-backpropagation-buys</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
