def show_territory(*a):
    pass
