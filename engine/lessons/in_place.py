"""The in-place mistake: each layer is updated before the derivative is passed on through its new weights.

It is how the best known worked example comes to 0.291027924 after its first update; right is 0.291027774. The trainer
cannot make it by itself: all its derivatives are taken at the same weights.
"""

from __future__ import annotations

from engine.errors import ScenarioError
from engine.language import tr
from engine.scenario import NoClip, Scenario, Sgd
from engine.snapshot import Phase
from engine.trainer import Trainer


def check_in_place(scenario: Scenario) -> None:
    """Refuse what the mistake is not defined for: anything but plain gradient descent.

    Raises
    ------
    ScenarioError
        The optimizer keeps a state, gradients are clipped, or they do not come from backpropagation.
    """
    training = scenario.training
    plain = isinstance(training.optimizer, Sgd) and training.optimizer.momentum == 0
    if not plain or not isinstance(training.clip, NoClip) or training.method != "backpropagation":
        said = tr("expected plain sgd by backpropagation without clipping to update layer by layer")
        raise ScenarioError(f"training: {said}")


def step_in_place(trainer: Trainer) -> None:
    """Train on one mini-batch with the mistake in it: δ goes back through weights that have already been updated.

    While the backward pass goes on, each layer whose gradient is known takes its step; before the update, which makes
    all steps, the weights are put back. So every layer takes the step of its own gradient once.
    """
    check_in_place(trainer.scenario)
    parameters = trainer.raw_parameters()
    before, rate = parameters.values.copy(), trainer.learning_rate
    for event in trainer.micro_steps():
        if event.phase is not Phase.BACKWARD or event.layer is None:
            continue
        if event.layer > 0:
            view, gradient = parameters.views[event.layer], parameters.gradient_views[event.layer]
            view.weights[...] -= rate * gradient.weights
        else:
            parameters.values[:] = before
