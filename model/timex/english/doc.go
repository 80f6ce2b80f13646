// Package english is the English temporal grammar: words, rules with their
// examples, and how the words around an expression bear on it.
//
// It imports only packages grammar, model, caldate and caldate/feast. Rules
// follow TimeML 1.2.1 and the TempEval-3 guidelines for extent, type and value: determiners and modifiers
// ("the", "early", "about") belong to an expression, prepositions do not.
package english
