"""
How the weights of the comments reader are learnt: from comments and phrases that we wrote ourselves (`corpus/`).

`python -m training` reads the corpus without its unseen third, fits the weights, chooses the thresholds by leaving out
one writer after the other, and writes `weights.bin` beside the reader. Nothing of this runs in the product.
"""
