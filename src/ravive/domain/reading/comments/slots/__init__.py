"""
What a reason is made of, drawn from the words it was found in: one module a family of slots.

Each `read_<kind>` takes the passage that tells the reason and gives the claim with the slots the text states.
"""
