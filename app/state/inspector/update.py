"""How a gradient becomes a step: clipping, the optimizer's own arithmetic, and the new value."""

from __future__ import annotations

from app.state.inspector import notation as n
from app.state.inspector.expression import Expression, Negative, Quantity, Sum, Symbol, constant, setting
from app.state.inspector.functions import CLIP, MIN, ROOT
from app.state.inspector.inspection import Line
from app.state.inspector.operators import Applied, Power, Product, Ratio
from app.state.scene.number_text import count_text
from engine.language import mark, tr
from engine.scenario import Adagrad, Adam, Adamw, NormClip, Rmsprop, Sgd, ValueClip
from engine.update_story import UpdateStory

_ONE = constant(1)
_CLIPPED = Symbol(r"g_{\mathrm{clip}}", mark("g clipped"), worded=True)
_MOMENTUM = Symbol(r"\mu", "μ")
_RHO = Symbol(r"\rho", "ρ")
_BETA1, _BETA2 = Symbol(r"\beta_1", "β₁"), Symbol(r"\beta_2", "β₂")
_EPSILON = n.EPSILON
_V, _M, _TOTAL = Symbol("v", "v"), Symbol("m", "m"), Symbol("G", "G")
_M_HAT, _V_HAT = Symbol(r"\hat{m}", "m̂"), Symbol(r"\hat{v}", "v̂")
_DECAY = Symbol(r"\lambda", "λ")


class _Arithmetic:
    """Writes down one update of one parameter.

    Parameters
    ----------
    symbol
        w or b.
    fresh
        Whether the update has been made in the snapshot's step.
    """

    def __init__(self, story: UpdateStory, symbol: Symbol, *, fresh: bool) -> None:
        self.story = story
        self.fresh = fresh
        self.parameter = symbol
        self.step_symbol = Symbol(rf"\Delta {symbol.latex}", f"Δ{symbol.said}")
        self.gradient = Quantity(n.G, story.gradient)
        self.rate = setting(n.RATE, story.rate)
        self.lines: list[Line] = []

    def add(
        self, heading: str, symbol: Symbol, expression: Expression, result: float, *, changes: bool = False
    ) -> None:
        """Add a line; ``changes`` where its result takes the place of what it was before."""
        partial = n.D_W if self.parameter == n.W else n.D_B
        note = "" if self.lines or self.gradient.symbol != n.G else f"g = {partial.said}"
        relation = "←" if changes else "="
        self.lines.append(Line(heading, symbol, expression, result, self.fresh, note, relation))

    def clip(self) -> None:
        """Write what clipping makes of the gradient; without clipping nothing."""
        match self.story.clip:
            case NormClip(max_norm=largest):
                share = Ratio(setting(Symbol("c", "c"), largest), Quantity(n.NORM, self.story.norm))
                expression: Expression = Product((self.gradient, Applied(MIN, (_ONE, share))))
                if self.story.norm == 0:
                    expression = self.gradient
                self.add(tr("Clipped by the norm of the whole gradient"), _CLIPPED, expression, self.story.used)
            case ValueClip(limit=limit):
                bound = setting(Symbol("c", "c"), limit)
                expression = Applied(CLIP, (self.gradient, Negative(bound), bound))
                self.add(tr("Clipped to ±c"), _CLIPPED, expression, self.story.used)
            case _:
                return
        self.gradient = Quantity(_CLIPPED, self.story.used)

    def taken_off(self, expression: Expression, heading: str, extra: Expression | None = None) -> None:
        """Write Δw = −(expression) and w ← w + Δw."""
        taken: Expression = Negative(expression)
        if extra is not None:
            taken = Sum((taken, Negative(extra)))
        self.add(heading, self.step_symbol, taken, -self.story.step)

    def sgd(self, options: Sgd) -> None:
        """Write v ← μ·v + g, step = α·v; Nesterov: α·(g + μ·v)."""
        if options.momentum == 0:
            if self.gradient.symbol == n.G:
                self.gradient = Quantity(n.D_W if self.parameter == n.W else n.D_B, self.story.gradient)
            self.taken_off(Product((self.rate, self.gradient)), tr("Step of gradient descent"))
            return
        momentum, after = setting(_MOMENTUM, options.momentum), self.story.after["velocity"]
        carried = Product((momentum, Quantity(_V, self.story.before["velocity"])))
        self.add(tr("Momentum: velocity"), _V, Sum((carried, self.gradient)), after, changes=True)
        velocity = Quantity(_V, after)
        if options.nesterov:
            ahead = Sum((self.gradient, Product((momentum, velocity))))
            self.taken_off(Product((self.rate, ahead)), tr("Step, looking ahead (Nesterov)"))
        else:
            self.taken_off(Product((self.rate, velocity)), tr("Step along the velocity"))

    def squares(self, share: Quantity, symbol: Symbol, name: str, heading: str, grown: Expression) -> Quantity:
        """Write s ← β·s + (1 − β)·(what is fed) for a running mean; return s."""
        kept = Product((share, Quantity(symbol, self.story.before[name])))
        fed = Product((Sum((_ONE, Negative(share))), grown))
        self.add(heading, symbol, Sum((kept, fed)), self.story.after[name], changes=True)
        return Quantity(symbol, self.story.after[name])

    def rmsprop(self, options: Rmsprop) -> None:
        """Write v ← ρ·v + (1 − ρ)·g², step = α·g/(√v + ε)."""
        rho = setting(_RHO, options.rho)
        v = self.squares(rho, _V, "square_mean", tr("Running mean of g²"), Power(self.gradient, 2))
        self.scaled(self.gradient, v, options.epsilon, tr("Step of RMSprop"))

    def adagrad(self, options: Adagrad) -> None:
        """Write G ← G + g², step = α·g/(√G + ε)."""
        before, after = self.story.before["square_sum"], self.story.after["square_sum"]
        grown = Sum((Quantity(_TOTAL, before), Power(self.gradient, 2)))
        self.add(tr("Sum of all g² so far"), _TOTAL, grown, after, changes=True)
        self.scaled(self.gradient, Quantity(_TOTAL, after), options.epsilon, tr("Step of Adagrad"))

    def adam(self, options: Adam | Adamw) -> None:
        """Write m, v, m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ), step = α·m̂/(√v̂ + ε), AdamW: + α·λ·w."""
        t = self.story.count
        beta1, beta2 = setting(_BETA1, options.beta1), setting(_BETA2, options.beta2)
        m = self.squares(beta1, _M, "mean", tr("First moment: running mean of g"), self.gradient)
        fed = Power(self.gradient, 2)
        v = self.squares(beta2, _V, "square_mean", tr("Second moment: running mean of g²"), fed)
        corrected, count = [], count_text(t)
        for symbol, moment, beta, heading in (
            (_M_HAT, m, beta1, tr("Bias correction of {symbol} at update t = {count}", symbol="m", count=count)),
            (_V_HAT, v, beta2, tr("Bias correction of {symbol} at update t = {count}", symbol="v", count=count)),
        ):
            expression = Ratio(moment, Sum((_ONE, Negative(Power(beta, t, "t")))))
            self.add(heading, symbol, expression, expression.value)
            corrected.append(Quantity(symbol, expression.value))
        decay = None
        if isinstance(options, Adamw) and options.weight_decay > 0 and self.parameter == n.W:
            shrinking = setting(_DECAY, options.weight_decay)
            decay = Product((self.rate, shrinking, Quantity(n.W, self.story.value_before)))
        if decay is not None:
            heading = tr("Step of AdamW with weight decay")
        else:
            heading = tr("Step of Adam") if isinstance(options, Adam) else tr("Step of AdamW")
        self.scaled(corrected[0], corrected[1], options.epsilon, heading, decay)

    def scaled(
        self, top: Quantity, square: Quantity, epsilon: float, heading: str, extra: Expression | None = None
    ) -> None:
        """Write Δw = −α·top/(√square + ε)."""
        bottom = Sum((Applied(ROOT, (square,)), setting(_EPSILON, epsilon)))
        self.taken_off(Product((self.rate, Ratio(top, bottom))), heading, extra)


def update_lines(story: UpdateStory, symbol: Symbol, *, fresh: bool) -> list[Line]:
    """Return the lines from the gradient g = ∂L/∂w of the story to Δw."""
    arithmetic = _Arithmetic(story, symbol, fresh=fresh)
    arithmetic.clip()
    match story.optimizer:
        case Sgd() as options:
            arithmetic.sgd(options)
        case Rmsprop() as options:
            arithmetic.rmsprop(options)
        case Adagrad() as options:
            arithmetic.adagrad(options)
        case Adam() | Adamw() as options:
            arithmetic.adam(options)
    return arithmetic.lines


def new_value_line(symbol: Symbol, before: float, step: float, after: float, *, fresh: bool) -> Line:
    """Return w ← w + Δw."""
    change = Quantity(Symbol(rf"\Delta {symbol.latex}", f"Δ{symbol.said}"), step)
    heading = tr("Update: the new weight") if symbol == n.W else tr("Update: the new bias")
    return Line(heading, symbol, Sum((Quantity(symbol, before), change)), after, fresh, relation="←")


def not_trained_line(symbol: Symbol, value: float) -> Line:
    """Say that a parameter stays as it is."""
    return Line(
        tr("Update"), symbol, Quantity(symbol, value), value, fresh=True, note=tr("not trained: it stays as it is")
    )
