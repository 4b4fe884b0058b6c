"""What of TeX may stand in a formula of a lesson: the part that the window's typesetter sets right.

The typesetter writes a command that it does not know as letters, without a word; so it is asked for here.
"""

from __future__ import annotations

import re
from typing import Final

from engine.language import tr

# fmt: off
COMMANDS: Final = frozenset((
    "alpha", "beta", "gamma", "delta", "epsilon", "varepsilon", "zeta", "eta", "theta", "kappa", "lambda", "mu",
    "nu", "xi", "pi", "rho", "sigma", "tau", "phi", "varphi", "chi", "psi", "omega", "Gamma", "Delta", "Theta",
    "Lambda", "Sigma", "Phi", "Psi", "Omega", "frac", "sqrt", "sum", "prod", "int", "partial", "nabla", "infty",
    "cdot", "cdots", "ldots", "dots", "times", "div", "pm", "mp", "odot", "circ", "ast", "le", "leq", "ge", "geq",
    "ne", "neq", "approx", "equiv", "sim", "propto", "ll", "gg", "in", "notin", "to", "rightarrow", "leftarrow",
    "Rightarrow", "mapsto", "left", "right", "big", "Big", "bigl", "bigr", "lfloor", "rfloor", "lceil", "rceil",
    "lVert", "rVert", "lvert", "rvert", "Vert", "vert", "langle", "rangle", "hat", "bar", "tilde", "vec", "dot",
    "overline", "underbrace", "overbrace", "exp", "log", "ln", "max", "min", "sin", "cos", "tan", "tanh",
    "argmax", "text", "mathrm", "mathbf", "mathit", "mathbb", "mathcal", "operatorname", "top", "prime", "quad",
    "qquad", "begin", "end",
))
# fmt: on
ENVIRONMENTS: Final = frozenset({"aligned", "cases", "pmatrix", "bmatrix", "matrix"})

_COMMAND = re.compile(r"\\([A-Za-z]+|.)", re.DOTALL)
_SPACES_AND_SIGNS = frozenset(",;:! %&_{}|\\$#")


def mistake_in(latex: str) -> str | None:
    """Say what is wrong with a formula, None where nothing is."""
    if not latex.strip():
        return tr("expected a formula, found nothing")
    for found in _COMMAND.finditer(latex):
        name = found[1]
        if name not in COMMANDS and name not in _SPACES_AND_SIGNS:
            return tr("unknown command {command} in a formula", command=f"\\{name}")
    for name in re.findall(r"\\begin\{(.*?)\}", latex):
        if name not in ENVIRONMENTS:
            return tr(
                "unknown environment {name} in a formula; expected one of {names}",
                name=name,
                names=", ".join(sorted(ENVIRONMENTS)),
            )
    if re.findall(r"\\begin\{(.*?)\}", latex) != re.findall(r"\\end\{(.*?)\}", latex):
        return tr("expected an \\end for each \\begin of a formula")
    if len(re.findall(r"\\left(?![a-z])", latex)) != len(re.findall(r"\\right(?![a-z])", latex)):
        return tr("expected a \\right for each \\left of a formula")
    depth = 0
    for brace in re.findall(r"(?<!\\)[{}]", latex.replace("\\\\", "")):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            break
    return None if depth == 0 else tr("expected as many { as } in a formula")
